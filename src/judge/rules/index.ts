import type { AnyRule } from '../rule.ts'
import { dataDegraded } from './data-degraded.ts'
import { incident } from './incident.ts'
import { phantomSuccess } from './phantom-success.ts'
import { quarantineIgnored } from './quarantine-ignored.ts'
import { quarantineOverdue } from './quarantine-overdue.ts'
import { quarantineRelease } from './quarantine-release.ts'
import { repeatFailure } from './repeat-failure.ts'
import { successDrop } from './success-drop.ts'
import { timeCap } from './time-cap.ts'
import { triageIneffective } from './triage-ineffective.ts'
import { triageStale } from './triage-stale.ts'
import { wasteConcentrated } from './waste-concentrated.ts'

/** All standard rules in the order of the docs. */
export const RULES: readonly AnyRule[] = [
  successDrop,
  incident,
  repeatFailure,
  timeCap,
  phantomSuccess,
  quarantineOverdue,
  quarantineRelease,
  quarantineIgnored,
  wasteConcentrated,
  triageStale,
  triageIneffective,
  dataDegraded,
]
