import { type DatedCycle, type Timeline, type Tries } from './timeline.ts';
/** What a window is compared with, and by; of the report's own window also its baseline. */
export type ContrastSide = 'before' | 'now' | 'baseline';
/** A window that ends now, and the eight weeks before it. */
export interface Contrast {
    now: DatedCycle[];
    before: DatedCycle[];
    /** Of the report's own window: the part of `before` that pages call the baseline. */
    baseline?: DatedCycle[];
    /** How long these are, in days. */
    nowDays: number;
    beforeDays: number;
    /** Where these lie among the cycles that it was made of: from one index to before another. */
    spans: Readonly<Record<ContrastSide, readonly [from: number, to: number]>>;
    /** How many times the variance of a difference of two rates is that of independent cycles; made when it is asked for. */
    readonly inflation: number;
}
/**
 * Of the report's own window first, then a shorter and a longer one: 7, 4 and 14 days.
 *
 * @param others where the cycles are a part of the loop's, those that are not: the few tasks of a part show too little of
 *   how tasks hang together, so it is at least what the others show
 */
export declare function contrastsOf(timeline: Timeline, dayCorrelation: number, cycles?: readonly DatedCycle[], others?: () => readonly DatedCycle[]): Contrast[];
/**
 * Counts good ones on each side of contrasts, all in one pass.
 *
 * @param cycles that the contrasts were made of
 * @param isGood undefined of a cycle that says nothing
 */
export declare function countSides(cycles: readonly DatedCycle[], isGood: (cycle: DatedCycle) => boolean | undefined): (contrast: Contrast, side: ContrastSide) => Tries;
