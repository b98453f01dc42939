import { type Cycle } from '../model/retro.ts';
import { type Timeline } from './timeline.ts';
export interface WindowSummary {
    /** Decided cycles. */
    count: number;
    succeeded: number;
    /** Share of `count`, 3 decimals; `undefined` without cycles. */
    successRate: number | undefined;
    /** Whole seconds over the timed cycles. */
    averageSeconds: number | undefined;
    linesNet: number;
    prsMerged: number;
}
/** The window against the one of the same length before it: the seed program's block. */
export interface Trends {
    windowDays: number;
    recent: WindowSummary;
    previous: WindowSummary;
    velocityChange: number | undefined;
    successRateChange: number | undefined;
    /** Whole seconds. */
    durationChange: number | undefined;
}
export declare function analyseTrends({ alive, windowStart, previousStart, windowDays }: Timeline): Trends;
export declare function countSuccesses(cycles: readonly Cycle[]): number;
/** A share with the seed program's 3 decimals; `undefined` for none of none. */
export declare function rateOf(count: number, total: number): number | undefined;
/** Mean over the timed cycles in whole seconds. */
export declare function averageSeconds(cycles: readonly Cycle[]): number | undefined;
