import type { AnyRule } from '../rule.ts'
import { changePoint } from './change-point.ts'
import { codeGrowth } from './code-growth.ts'
import { failureReasonRising } from './failure-reason-rising.ts'
import { loopStalled } from './loop-stalled.ts'
import { slowCycles } from './slow-cycles.ts'
import { successDrop } from './success-drop.ts'
import { successRise } from './success-rise.ts'
import { typeDrop } from './type-drop.ts'
import { typeFailing } from './type-failing.ts'
import { unusualCycles } from './unusual-cycles.ts'
import { velocityChange } from './velocity-change.ts'

/** All standard rules in the order of the docs. */
export const RULES: readonly AnyRule[] = [
  successDrop,
  successRise,
  typeFailing,
  typeDrop,
  velocityChange,
  loopStalled,
  slowCycles,
  unusualCycles,
  failureReasonRising,
  codeGrowth,
  changePoint,
]
