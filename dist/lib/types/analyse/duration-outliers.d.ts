import { type Cycle, type TimedCycle } from '../model/retro.ts';
import type { Timeline } from './timeline.ts';
export interface DurationOutlier {
    cycle: TimedCycle;
    /** Whole seconds over all timed cycles. */
    averageSeconds: number;
    /** Times the average, 1 decimal. */
    multiple: number;
}
/** Mean of what the timed cycles took, in seconds; undefined of fewer than five. */
export declare function averageSecondsOf(cycles: readonly Cycle[]): number | undefined;
/** Cycles that took over three times the average of the log, in their order: the seed program's block. */
export declare function findDurationOutliers(cycles: readonly Cycle[], average: number | undefined): DurationOutlier[];
/**
 * Those of the window, the longest first, by the average of the whole log. What all of its cycles take by now is no longer unusual, and below a second
 * cycles are commands.
 */
export declare function longestOfWindow({ recent }: Timeline, average: number | undefined): DurationOutlier[];
