import type { Interval } from './proportion.ts';
/** Successes and trials of one group and of the others, in one stratum. */
export interface Stratum {
    own: {
        k: number;
        n: number;
    };
    others: {
        k: number;
        n: number;
    };
}
/** A difference of rates that is common to all strata. */
export interface CommonDifference {
    difference: number;
    interval: Interval;
}
/**
 * How much more often one group succeeds than the others, within strata: the Mantel-Haenszel risk difference, weighted
 * by what each stratum can tell. `undefined` where no stratum holds both.
 *
 * Reference: Greenland & Robins (1985), Biometrics 41, 55-68; variance of Sato (1989), Biometrics 45, 1323-1324, which
 * holds for few large strata and for many small ones.
 *
 * @param confidence strictly between 0 and 1
 * @param inflation how many times the variance is that of independent trials; at least 1
 * @throws RangeError outside this domain
 */
export declare function commonDifference(strata: readonly Stratum[], confidence?: number, inflation?: number): CommonDifference | undefined;
