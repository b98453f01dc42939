import type { AnyRule } from '../rule.ts'
import { incident } from './incident.ts'
import { successDrop } from './success-drop.ts'

/** All standard rules in the order of the docs. */
export const RULES: readonly AnyRule[] = [successDrop, incident]
