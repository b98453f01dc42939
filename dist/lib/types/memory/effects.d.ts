import { type Effect } from '../model/memory.ts';
import type { Instant } from '../model/retro.ts';
import { type State } from './lifecycle.ts';
/**
 * Whether the advice helped.
 *
 * The cycles that raised a finding are left out: after an alarm the next week is better by itself. So "helped" takes that
 * the level was still down on later days, beyond doubt, and then came back; what was back before anybody could tell
 * luck from help is inconclusive, and that is an honest answer.
 */
export declare function effectsOf({ open, ended }: State, day: Instant): Effect[];
