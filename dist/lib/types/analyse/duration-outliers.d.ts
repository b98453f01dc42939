import { type Cycle, type TimedCycle } from '../model/retro.ts';
export interface DurationOutlier {
    cycle: TimedCycle;
    /** Whole seconds over all timed cycles. */
    averageSeconds: number;
    /** Times the average, 1 decimal. */
    multiple: number;
}
/** Cycles that took over three times the average, in file order: the seed program's block. */
export declare function analyseDurationOutliers(cycles: readonly Cycle[]): DurationOutlier[];
/** Those since an instant, the longest first. */
export declare function longestSince(outliers: readonly DurationOutlier[], from: number): DurationOutlier[];
