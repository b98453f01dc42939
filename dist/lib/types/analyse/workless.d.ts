import { type Cycle } from '../model/retro.ts';
import type { Timeline } from './timeline.ts';
/** So little of the ordinary time is no work. */
export declare const SHORT = 0.2;
/**
 * Tells successes that were far too short to have done anything, and left neither lines nor tokens where the log records
 * them: under a fifth of what its kind ordinarily takes, or of what all take where the kind is rare.
 */
export declare function worklessTest({ decided }: Timeline): (cycle: Cycle) => boolean;
