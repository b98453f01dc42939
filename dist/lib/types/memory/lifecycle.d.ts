import type { Analysis } from '../analyse/index.ts';
import type { Gated } from '../judge/gate.ts';
import type { Gauge } from '../judge/gauge.ts';
import { type Finding, type Level } from '../model/finding.ts';
import type { EndedFinding, EndingReason, LivingFinding } from '../model/memory.ts';
import { type Instant } from '../model/retro.ts';
import { type Latch } from './latch.ts';
/** What becomes of findings from one day to the next. Pure: a day's state follows from the day before and the log. */
export interface State {
    open: ReadonlyMap<string, Open>;
    /** Those of the last 28 days, the newest first. */
    ended: readonly Ended[];
}
export interface Ended {
    was: Open;
    endedOn: Instant;
    because: EndingReason;
}
export interface Open {
    finding: Finding;
    /** As it was first said. */
    first: Finding;
    firstSeen: Instant;
    since: Instant;
    lastSeen: Instant;
    /** Ordinary days with cycles in a row on which its rule did not find it. */
    quiet: number;
    endedBefore?: Instant;
    /** The smallest p with which it was found, and how sure it was at most. */
    leastP: number;
    level: Level;
    latch?: Latch;
    isNew: boolean;
}
/** One step of the replay: a whole day, or the last one up to now. */
export interface JudgedDay {
    analysis: Analysis;
    gated: Gated;
    /** The day that it is in. */
    day: Instant;
    /** A day that has not ended yet ends no level. */
    isWhole: boolean;
    /** Whether it has a decided cycle that the step before had not. Without one only time itself changes anything. */
    hasEvidence: boolean;
    /** Findings whose present level a person took as normal, and since when. */
    accepted: ReadonlyMap<string, Instant>;
}
export declare const NOTHING_OPEN: State;
export declare function advanceDay(before: State, step: JudgedDay): State;
/** What is told of what ended. */
export declare function endedOf({ was: { finding, firstSeen, since }, endedOn, because }: Ended): EndedFinding;
export declare function endingOf(because: EndingReason): EndedFinding['ending'];
/** The findings of a day with their lives, worded as of that day. */
export declare function livingOf({ open }: State, { analysis, day }: JudgedDay): LivingFinding[];
/**
 * Tells whether a finding would be open in another analysis in which its rule does not find it: one that was found today
 * would not, nor one whose level is near what it was but for the cycles that are missing there.
 */
export declare function lastsIn({ step, state }: {
    step: JudgedDay;
    state: State;
}): ({ id }: Finding, without: Analysis) => boolean;
/** Good news is no level to come back to. */
export declare function gaugeOf(finding: Finding): Gauge | undefined;
