import type { Instant } from '../model/retro.ts';
import { type Interval } from '../stats/proportion.ts';
import { type DatedCycle, type Timeline, type Tries } from './timeline.ts';
/** The 28 days before the window, and what a window of the present size would look like if nothing had changed. */
export interface Baseline extends Tries {
    from: Instant;
    to: Instant;
    days: number;
    /** Of these, without silences of more than five days. */
    runningDays: number;
    prsMerged: number;
    /** Wilson 95 % interval of the success rate, for as many independent cycles as these are worth. */
    interval: Interval | undefined;
    medianSeconds: number | undefined;
    /** Successes among as many cycles as the window has. */
    normalWindow: {
        cycles: number;
        low: number;
        high: number;
    } | undefined;
}
export declare function analyseBaseline(timeline: Timeline, dayCorrelation: number): Baseline;
/** Wilson 95 % interval of the success rate, wider where cycles hang together; undefined without any. */
export declare function rateInterval(cycles: readonly DatedCycle[], dayCorrelation: number): Interval | undefined;
