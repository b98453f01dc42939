import { type Cycle, type Instant } from '../model/retro.ts';
/** The window is compared with this many days before it. */
export declare const BASELINE_DAYS = 28;
/** Older cycles say little about how the loop works today. */
export declare const TIMELINE_DAYS = 84;
export type DatedCycle = Cycle & {
    at: Instant;
};
/** The last 84 days in order of time, cut into the window that ends now and the baseline before it. */
export interface Timeline {
    now: Instant;
    windowDays: number;
    windowStart: Instant;
    /** Where the window of the same length before it begins. */
    previousStart: Instant;
    /** 28 days before the window, or when the log or an accepted level begins if that is later. */
    baselineStart: Instant;
    /** When the log or an accepted level begins: what lies before is not known, or no longer counts. */
    knownFrom: Instant;
    /** Length of the baseline that the log covers, in days. */
    baselineDays: number;
    /** 84 days ago, or where the baseline would begin if that is earlier. */
    decidedFrom: Instant;
    /** Decided cycles since then. */
    decided: DatedCycle[];
    /** Decided cycles in the window. */
    recent: DatedCycle[];
    /** Decided cycles in the baseline. */
    baseline: DatedCycle[];
    /** All dated cycles but those of the future in order of time, decided or not, of all times: when the loop was alive. */
    alive: readonly DatedCycle[];
}
/** What becomes of cycles that are dated in the future; the seed program counts them as recent. */
export type Future = 'left-out' | 'counted';
/** The one place that cuts the log into windows. */
export declare function buildTimeline(cycles: readonly Cycle[], now: Instant, windowDays: number, { future, baselineFrom, alive, }?: Partial<{
    future: Future;
    baselineFrom: Instant | undefined;
    alive: readonly DatedCycle[] | undefined;
}>): Timeline;
/** Dated cycles but those of the future, in order of time. Nearly every log is that already, and handed on as it is. */
export declare function datedInOrder(cycles: readonly Cycle[], now: Instant): readonly DatedCycle[];
/** Those of cycles in order of time that lie from one instant to before another. */
export declare function between(cycles: readonly DatedCycle[], from: Instant, to: Instant): DatedCycle[];
/** Index of the first cycle at an instant or later, of cycles in order of time; binary search. */
export declare function firstFrom(cycles: readonly DatedCycle[], at: Instant): number;
/** Microseconds between cycles that follow each other from an instant on, decided or not; the newest first. */
export declare function pausesSince({ alive }: Timeline, from: number): number[];
/** A pause of more days is no part of the rhythm, as a long weekend is: of a pace its days do not count. */
export declare const SILENCE_DAYS = 5;
export interface Pause {
    /** The cycle before it. */
    from: Instant;
    /** The cycle after it, or now. */
    to: Instant;
}
/** Pauses of more days that reach into the time since an instant, the newest first: also the one that lasts. */
export declare function silencesReaching({ alive, now }: Timeline, since: Instant, days?: number): Pause[];
/** Days of the baseline in which the loop ran: without silences. */
export declare function runningDays(timeline: Timeline): number;
/** Whether the log began before an instant: where it did not, no page speaks of weeks that it has not seen. */
export declare function reachesBack({ alive }: Timeline, to: Instant): boolean;
/** One task whatever the log wrote: 7 and "7" are the same. `undefined` for none. */
export declare function taskKey(cycle: Cycle): string | undefined;
/** Successes and cycles of a group. */
export interface Tries {
    k: number;
    n: number;
}
export declare function countTries(cycles: readonly Cycle[]): Tries;
