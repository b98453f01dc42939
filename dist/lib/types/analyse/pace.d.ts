import { type Timeline, type Tries } from './timeline.ts';
/** Share of the time spent in cycles a day down to which the loop does as much as before. */
export declare const BUSY = 0.8;
/** Whether the loop spends as much of a day in cycles as before: then they are fewer because each takes longer. */
export declare function isBusyAsBefore({ baseline, baselineDays, recent, windowDays }: Timeline, least?: number): boolean;
/** Cycles of days, before and now; undefined where no day before is known. */
export declare function pacesOf(timeline: Timeline): {
    before: Tries;
    now: Tries;
} | undefined;
