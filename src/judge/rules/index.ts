import type { AnyRule } from '../rule.ts'
import { incident } from './incident.ts'
import { repeatFailure } from './repeat-failure.ts'
import { successDrop } from './success-drop.ts'
import { timeCap } from './time-cap.ts'

/** All standard rules in the order of the docs. */
export const RULES: readonly AnyRule[] = [successDrop, incident, repeatFailure, timeCap]
