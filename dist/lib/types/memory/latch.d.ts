import type { Analysis } from '../analyse/index.ts';
import { type Tries } from '../analyse/timeline.ts';
import type { Gauge } from '../judge/gauge.ts';
import type { Amount, Finding } from '../model/finding.ts';
import type { Instant } from '../model/retro.ts';
/**
 * Holds a level that changed against what it was: the 28 days before the change stay its reference, however long the
 * change lasts, and it is over only when whole days say so.
 *
 * What they say is the log-likelihood ratio of "back at the reference" against "still where it was since the change",
 * over the last days that had cycles: a scan of fixed windows, which finds a change within a given time more often than
 * a cumulative sum that is wrong as seldom (Lai 1995, Journal of the Royal Statistical Society B 57, 613-658).
 */
export interface Latch {
    since: Instant;
    /** The level before the change. */
    before: Amount;
    /** Good ones of the cycles in the 28 days before the change; cycles and days of a pace. */
    reference: Tries;
    /** The same from the change to the end of the day on which it was first said. */
    trigger: Tries;
    /** Each later day that had cycles, the newest last, and what lies before these. */
    days: readonly Tries[];
    older: Tries;
}
/** How long a level is held that its rule finds no more, and how surely it must be apart to be held longer. */
export interface Patience {
    /** Days with cycles. */
    days: number;
    p: number;
}
/** Latches a finding on the day on which it is first said. */
export declare function openLatch(gauge: Gauge, finding: Finding, analysis: Analysis): Latch;
/** @param analysis of the day on which it was first said */
export declare function latchSince(since: Instant, gauge: Gauge, finding: Finding, analysis: Analysis): Latch;
/** The latch after one whole day with cycles; unchanged where none of them says anything of the level. */
export declare function addDay(latch: Latch, gauge: Gauge, finding: Finding, analysis: Analysis): Latch;
/** Whether the last whole days, three at least, are back near the reference beyond doubt. */
export declare function isBack(latch: Latch, gauge: Gauge): boolean;
/** Whether so much is known of the time before that a change can be held against it: two weeks, twenty cycles. */
export declare function canHold({ reference, since }: Latch, gauge: Gauge, { timeline }: Analysis): boolean;
/** Whether all that came after the first report, on so many days or more, cannot be told from the reference by that p. */
export declare function isNotApart(latch: Latch, gauge: Gauge, { days: fewestDays, p }: Patience): boolean;
/** Whether all since the change can be told from the reference in this analysis, which may lack some of the cycles. */
export declare function isStillApart(latch: Latch, gauge: Gauge, finding: Finding, analysis: Analysis): boolean;
/** What was counted after the day on which it was first said, but for the days that ended it. */
export declare function laterThanTold(latch: Latch, gauge: Gauge): Tries;
/** What was counted on the last days with cycles. */
export declare function lately({ days }: Latch): Tries;
/** Whether one count is below another beyond luck; days that hang together are worth fewer cycles. */
export declare function isBelow(a: Tries, b: Tries, { days }: Latch, gauge: Gauge, p: number): boolean;
