import type { Analysis } from '../analyse/index.ts';
import type { DatedCycle } from '../analyse/timeline.ts';
import type { Amount, Fact, Finding } from '../model/finding.ts';
import type { UnitWords } from '../model/units.ts';
/**
 * What a rule compares with a time before. Such a finding lasts until the measure is back near what it was: the
 * baseline of a later day lies in the change itself and would call it normal.
 */
export interface Gauge {
    /** Of cycles, each good or not; or a rate: cycles a day. */
    law: 'share' | 'rate';
    /** Whether a cycle is as it should be; undefined where it says nothing of this. */
    isGood(cycle: DatedCycle, finding: Finding, analysis: Analysis): boolean | undefined;
    /** What these cycles make of it, in the unit of the finding's first fact. */
    amountOf(cycles: readonly DatedCycle[], days: number, finding: Finding, analysis: Analysis): Amount;
    /** What is the case once the change lies further back than the window. */
    word(fact: Fact, told: Onset, finding: Finding, analysis: Analysis): {
        lead: string;
        detail: string;
    };
}
interface Onset {
    /** `14 February` */
    since: string;
    unit: UnitWords;
}
export declare const SUCCESS: Gauge;
export declare const SUCCESS_OF_KIND: Gauge;
/** Of successes: those that did some work. */
export declare const WITH_WORK: Gauge;
export declare const WITHOUT_REASON: Gauge;
/** Half of the cycles took longer than the median before; good are those under the middle of before and now. */
export declare const DURATION: Gauge;
export declare const PACE: Gauge;
export {};
