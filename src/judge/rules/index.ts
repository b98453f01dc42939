import type { About } from '../../model/finding.ts'
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
import { changePoint } from './change-point.ts'
import { codeGrowth } from './code-growth.ts'
import { earlyDrop } from './early-drop.ts'
import { failureReasonRising } from './failure-reason-rising.ts'
import { loopFailing } from './loop-failing.ts'
import { loopIdle } from './loop-idle.ts'
import { loopSpinning } from './loop-spinning.ts'
import { loopStalled } from './loop-stalled.ts'
import { neverEnded } from './never-ended.ts'
import { slowCycles } from './slow-cycles.ts'
import { successRise } from './success-rise.ts'
import { typeDrop } from './type-drop.ts'
import { typeFailing } from './type-failing.ts'
import { unusualCycles } from './unusual-cycles.ts'
import { velocityChange } from './velocity-change.ts'

/** All standard rules in the order of the docs. */
export const RULES = [
  successDrop,
  successRise,
  earlyDrop,
  loopFailing,
  loopStalled,
  loopIdle,
  loopSpinning,
  neverEnded,
  velocityChange,
  typeFailing,
  typeDrop,
  repeatFailure,
  incident,
  failureReasonRising,
  wasteConcentrated,
  slowCycles,
  unusualCycles,
  timeCap,
  phantomSuccess,
  changePoint,
  quarantineIgnored,
  quarantineOverdue,
  quarantineRelease,
  triageStale,
  triageIneffective,
  codeGrowth,
  dataDegraded,
] as const satisfies readonly AnyRule[]

const BY_ID: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.id, rule]))

export function ruleNamed(id: string): AnyRule | undefined {
  return BY_ID.get(id)
}

/** What pages need to know of a finding's rule; nothing of a rule that another version wrote. */
export function aboutRule(id: string | undefined): About {
  return (id === undefined ? undefined : BY_ID.get(id)?.about) ?? {}
}
