import type { Analysis } from '../analyse/index.ts';
import type { Level } from '../model/finding.ts';
/**
 * How sure it is that one number of the table changed, by a test of those very numbers: a rule may speak of other days,
 * of one direction only, or of a limit that needs no probability.
 *
 * `unusual`: more than luck explains, and too small a change to act on; `usual`: luck explains it.
 */
export interface RowChange {
    sure: Extract<Level, 'confirmed' | 'likely' | 'insufficient'> | 'unusual' | 'usual';
    /** Two-sided; undefined where there are too few to test. */
    p?: number;
}
export interface RowChanges {
    /** The window against the baseline. */
    success: RowChange;
    /** Likewise; undefined where no cycle of either says how long it took. */
    duration: RowChange | undefined;
    /** Likewise, over as many days; undefined where too few windows before tell how much their counts differ anyway. */
    decided: RowChange | undefined;
}
export declare function judgeRows({ timeline, dayCorrelation }: Analysis): RowChanges;
