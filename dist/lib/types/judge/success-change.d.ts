import type { Analysis } from '../analyse/index.ts';
import { type Contrast } from '../analyse/contrasts.ts';
import { type DatedCycle, type Tries } from '../analyse/timeline.ts';
import type { Fact } from '../model/finding.ts';
import { type LimitValues, type Test } from './rule.ts';
/** What every rule asks that looks for a change of a share. */
export declare const SIDE_LIMITS: {
    readonly fewestBefore: {
        readonly default: 20;
        readonly range: import("./range.ts").Range;
        readonly unit: 'cycles before';
        readonly source: 'a rate from fewer is a guess';
    };
    readonly fewest: {
        readonly default: 8;
        readonly range: import("./range.ts").Range;
        readonly unit: 'cycles now';
        readonly source: 'below it the interval of a rate is wider than 50 points';
    };
};
/** The limits of every rule that asks whether success changed. */
export declare const CHANGE_LIMITS: {
    readonly fewestBefore: {
        readonly default: 20;
        readonly range: import("./range.ts").Range;
        readonly unit: 'cycles before';
        readonly source: 'a rate from fewer is a guess';
    };
    readonly fewest: {
        readonly default: 8;
        readonly range: import("./range.ts").Range;
        readonly unit: 'cycles now';
        readonly source: 'below it the interval of a rate is wider than 50 points';
    };
    readonly practical: {
        readonly default: 0.1;
        readonly range: import("./range.ts").Range;
        readonly unit: 'share';
        readonly source: 'smaller changes do not change what a team does; half of it where failures doubled';
    };
};
/** A share before and now, in one of the windows. */
export interface ShareChange {
    before: Tries;
    now: Tries;
    contrast: Contrast;
    /** What is told of it: the baseline's numbers where these show the change as well, since pages hold them already. */
    told: ToldChange;
    test: Test;
}
/** A change as it is worded. */
export interface ToldChange {
    before: Tries;
    now: Tries;
    /** Now minus before. */
    difference: number;
    /** Of `before` and `now`, where they are not those of baseline and window. */
    days: readonly [before: number, now: number] | undefined;
}
/**
 * Whether a share of cycles changed: windows of 4, 7 and 14 days (for a report of 7), each against the 8 weeks before
 * it. The report's own is told where it is clear by itself, else the clearest. The one test of that question.
 *
 * Reference: Siegmund & Venkatraman (1995), Annals of Statistics 23, 255-271 (scan by likelihood ratio); Kish (1965),
 * Survey Sampling, section 5.4 (what cycles that hang together are worth).
 *
 * @param count of one side of one window
 * @param isLarge whether the change is of practical size, in the direction that is asked for
 */
export declare function scanShare(contrasts: readonly Contrast[], dayCorrelation: number, limits: LimitValues<typeof SIDE_LIMITS>, { count, isLarge, }: {
    count: (cycles: readonly DatedCycle[]) => Tries;
    isLarge: (before: Tries, now: Tries) => boolean;
}): ShareChange;
/** One question, which most reports are read for: docs/evidence.md has what this costs and gives. */
export declare const CLEAR = 0.01;
/**
 * Two-sided p that two rates are equal. How cycles hang together is itself estimated: where that is more than is ordinary,
 * z is lowered by that much more.
 */
export declare function oddsOfDifference(before: Tries, now: Tries, inflation: number, dayCorrelation: number): number;
/**
 * Whether success fell or rose.
 *
 * @param isOf which cycles are meant; all if not said
 */
export declare function scanSuccess({ timeline, dayCorrelation, contrasts }: Analysis, direction: 'fall' | 'rise', limits: LimitValues<typeof CHANGE_LIMITS>, isOf?: (cycle: DatedCycle) => boolean): ShareChange;
/** One-sided .05: it need only be likelier its own change than everybody's. */
export declare const BEYOND = 1.645;
/** Whether one rate fell by more than another did: days are good or bad for both, so they do not count here. */
export declare function fellBeyond(own: {
    before: Tries;
    now: Tries;
}, others: {
    before: Tries;
    now: Tries;
}): boolean;
/** Success before and now, as a fact. */
export declare function successFact({ before, now }: {
    before: Tries;
    now: Tries;
}): Fact & {
    measure: 'success';
};
/** `136 of 164 → 20 of 37`, with the days of each where they are not those of baseline and window. */
export declare function changeDetail(fact: Fact, { days }: ToldChange): string;
