import { type DatedCycle, type Timeline } from './timeline.ts';
/** A window that ends now, and the eight weeks before it. */
export interface Contrast {
    now: DatedCycle[];
    before: DatedCycle[];
    /** Of the report's own window: the part of `before` that pages call the baseline. */
    baseline?: DatedCycle[];
    /** How long these are, in days. */
    nowDays: number;
    beforeDays: number;
    /** How many times the variance of a difference of two rates is that of independent cycles; made when it is asked for. */
    readonly inflation: number;
}
/** Of the report's own window first, then a shorter and a longer one: 7, 4 and 14 days. */
export declare function contrastsOf(timeline: Timeline, dayCorrelation: number, isOf?: (cycle: DatedCycle) => boolean): Contrast[];
