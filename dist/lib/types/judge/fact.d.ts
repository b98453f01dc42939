import type { Amount, Fact, Measure } from '../model/finding.ts';
import type { UnitWords } from '../model/units.ts';
/** The one place that makes words of facts. */
/** A share as counted. */
export declare function shareOf({ k, n }: {
    k: number;
    n: number;
}): Amount;
/** Seconds as insights.json holds them, so that a time reads the same from a rule and from the file. */
export declare function secondsOf(value: number, n?: number): Amount;
/** `83%`, `11.6 min`, `3 days`, `7.4`, `3 pull requests`. */
export declare function amountText(measure: Measure, { value, k, n }: Amount, unit: UnitWords): string;
/** `from 83% to 54%`. */
export declare function fromTo({ measure, before, now }: Fact, unit: UnitWords): string;
/** `83% → 54%`. */
export declare function arrowOf({ measure, before, now }: Fact, unit: UnitWords): string;
/** `126 of 152 → 20 of 37`. */
export declare function countsText({ before, now }: Fact): string;
/** The parts of a detail that say something. */
export declare function joinDetails(parts: readonly (string | false)[]): string;
/** `20 of 37, 54%`. */
export declare function ofPercent({ k, n }: {
    k?: number;
    n?: number;
}): string;
