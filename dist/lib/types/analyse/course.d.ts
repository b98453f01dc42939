import type { Cycle, Instant } from '../model/retro.ts';
import { type Timeline, type Tries } from './timeline.ts';
/** Under so many decided cycles on either side weeks cannot be compared. */
export declare const FEWEST_A_SIDE = 10;
/** A log that is too young to compare weeks, or has no times, seen within itself: its decided cycles in their order. */
export interface Course extends Tries {
    /** No cycle has a time: the order is that of the rows. */
    byRow: boolean;
    /** From the first to the last cycle, in seconds; undefined without times. */
    spanSeconds: number | undefined;
    /** The last 20, or all where there are fewer. */
    last: Tries;
    /** How many of the newest ended as the newest did. */
    streak: {
        outcome: 'success' | 'failure';
        length: number;
    } | undefined;
    /** The most failures in a row. */
    longestFailed: number;
    /** Lines of the newest failures, the newest first; none where rows share a line. */
    failedLines: readonly number[];
    /** Where success changed, if it did. */
    turn: Turn | undefined;
}
export interface Turn {
    before: Tries;
    after: Tries;
    /** The first cycle after it. */
    cycle: Cycle;
    /** When that was, where cycles have times. */
    at: Instant | undefined;
    /** The failures after it. */
    failures: readonly Cycle[];
    p: number;
}
/** Undefined where weeks can be compared, or nothing was decided. */
export declare function followCourse(all: readonly Cycle[], timeline: Timeline): Course | undefined;
