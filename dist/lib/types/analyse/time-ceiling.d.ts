import { type Instant, type TimedCycle } from '../model/retro.ts';
import { type DatedCycle, type Timeline } from './timeline.ts';
export type TimedAndDated = DatedCycle & TimedCycle;
/** A length at which cycles end and fail, as if a timer had cut them off. */
export interface TimeCeiling {
    /** Where the timer seems to be set, and the band of durations around it; seconds. */
    seconds: number;
    low: number;
    high: number;
    /** Timed cycles of the last days that ended in the band, and that were shorter. */
    reached: readonly TimedAndDated[];
    shorter: readonly TimedAndDated[];
    /** The first cycle that it ended; undefined where the log begins no earlier. */
    since: Instant | undefined;
}
/** What makes a length a ceiling. */
export interface CeilingShape {
    /** So many days up to now are looked at: a new limit has to be found before the old durations are forgotten. */
    days: number;
    /** The longest of the band by the shortest. */
    width: number;
    /** Cycles in the band, at least. */
    fewest: number;
    /** Of these, failed at least: a share. */
    failing: number;
    /** Times as many as in the band of the same width just below it, at least. */
    timesBelow: number;
    /** Failed cycles above the band, at most: a share of the failed ones in it and above. */
    mostAbove: number;
    /** Successes above the band, at most: a share of all successes. What ends failures may be the limit of one step. */
    mostSuccessesAbove: number;
}
export declare const CEILING: CeilingShape;
/** The ceiling at which the most cycles fail. */
export declare function findTimeCeiling({ decided, now }: Timeline, shape: CeilingShape): TimeCeiling | undefined;
