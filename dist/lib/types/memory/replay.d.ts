import { type DatedCycle } from '../analyse/timeline.ts';
import type { LimitsOf } from '../judge/limits.ts';
import type { AnyRule } from '../judge/rule.ts';
import type { HistoryDay, LivingFinding } from '../model/memory.ts';
import { type Instant, type Retro } from '../model/retro.ts';
import { type State, type JudgedDay } from './lifecycle.ts';
export interface ReplaySettings {
    windowDays: number;
    limitsOf: LimitsOf;
    /** Findings whose present level a person took as normal, and since when. */
    accepted: ReadonlyMap<string, Instant>;
    /** Only these are heard; all if not said. */
    rules?: readonly AnyRule[] | undefined;
}
/** From when on is judged, and what is known of the time before. */
export interface Span {
    /** The first day that is judged; earlier ones are not known to anybody. */
    from: Instant;
    /** An earlier report: its instant is judged once more, beside the days, with the log as it is now. */
    reportedAt?: Instant | undefined;
    /** What was open before the first day, where somebody knows. */
    carried?: ((past: {
        cycles: readonly DatedCycle[];
    }) => State) | undefined;
}
/** A day as a report of it would have been. */
export interface ReplayedDay extends HistoryDay {
    step: JudgedDay;
    state: State;
    /** The most urgent first. */
    findings: readonly LivingFinding[];
    /** Judged beside the days, for the earlier report; no day builds on it. */
    isAside: boolean;
}
/**
 * Judges each whole UTC day up to `now`, and then `now`, each with what was open the day before.
 *
 * A log only grows and says when each line happened, so what earlier reports said can be worked out again: nothing is
 * stored, and equal logs and `now` give equal days, whenever and however often reports were made.
 */
export declare function replay(past: Past, settings: ReplaySettings, { from, reportedAt, carried }: Span): Generator<ReplayedDay, void>;
/** The first day that a report looks back on: 84 days before the newest cycle, or where the log begins. */
export declare function firstDayOf({ cycles, now }: Past): Instant;
/** The log as it stood at the end of each day. A line counts from its own time on, whenever it was written. */
export declare class Past {
    readonly cycles: readonly DatedCycle[];
    readonly retro: Retro;
    readonly now: Instant;
    constructor(retro: Retro, now: Instant);
    /** How many cycles there were: before the end of a whole day, or all. */
    indexOf(end: Instant, isWhole: boolean): number;
    /** As far back as a day's analysis looks: from the end of the day, and from the last cycle before it. */
    cyclesAt(end: Instant, upTo: number, windowDays: number): readonly DatedCycle[];
    retroAt(end: Instant, cycles: readonly DatedCycle[]): Retro;
}
