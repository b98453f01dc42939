import type { AnyRule } from '../rule.ts'
import { incident } from './incident.ts'
import { quarantineIgnored } from './quarantine-ignored.ts'
import { quarantineOverdue } from './quarantine-overdue.ts'
import { quarantineRelease } from './quarantine-release.ts'
import { repeatFailure } from './repeat-failure.ts'
import { successDrop } from './success-drop.ts'
import { timeCap } from './time-cap.ts'
import { wasteConcentrated } from './waste-concentrated.ts'

/** All standard rules in the order of the docs. */
export const RULES: readonly AnyRule[] = [
  successDrop,
  incident,
  repeatFailure,
  timeCap,
  quarantineOverdue,
  quarantineRelease,
  quarantineIgnored,
  wasteConcentrated,
]
