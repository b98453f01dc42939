import { type DatedCycle, type Tries } from './timeline.ts';
/**
 * How cycles hang together: those of one day share what the day was like, those of one task how hard it is. The one
 * place that says how many independent cycles they are worth, for every band, interval and test of a rate.
 */
/** Most loops have next to none; npm run bench:worlds. */
export declare const ORDINARY_CORRELATION = 0.03;
/** Correlation of two cycles of one UTC day, 0 to 1; of cycles in order of time. */
export declare function correlationOfDays(cycles: readonly DatedCycle[]): number;
/** How many times the variance of the rate of these cycles is that of independent ones. */
export declare function inflationOf(cycles: readonly DatedCycle[], dayCorrelation: number): number;
/**
 * The same of the difference of two rates. A task that is tried as often before as now says nothing of a change, however
 * hard it is; one that came anew is one event, however often it was tried.
 *
 * Reference: Liang & Zeger (1986), Biometrika 73, 13-22 (variance of sums over clusters); Cameron, Gelbach & Miller
 * (2011), Journal of Business & Economic Statistics 29, 238-249 (clusters of two kinds).
 */
export declare function inflationBetween(before: readonly DatedCycle[], now: readonly DatedCycle[], dayCorrelation: number): number;
/** As many independent cycles as these are worth, at the same rate; at least one where there is any. */
export declare function worthOf({ k, n }: Tries, inflation: number): Tries;
