import { type Cycle, type TimedCycle } from '../model/retro.ts';
import type { Timeline } from './timeline.ts';
export interface DurationOutlier {
    cycle: TimedCycle;
    /** Whole seconds over all timed cycles. */
    averageSeconds: number;
    /** Times the average, 1 decimal. */
    multiple: number;
}
/** Cycles that took over three times the average, in file order: the seed program's block. */
export declare function analyseDurationOutliers(cycles: readonly Cycle[]): DurationOutlier[];
/**
 * Those of the window, the longest first. What all of its cycles take by now is no longer unusual, and below a second
 * cycles are commands.
 */
export declare function longestOfWindow(outliers: readonly DurationOutlier[], { recent, windowStart }: Timeline): DurationOutlier[];
