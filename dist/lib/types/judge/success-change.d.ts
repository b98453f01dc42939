import { type DatedCycle, type Tries } from '../analyse/timeline.ts';
import type { Fact } from '../model/finding.ts';
import type { Test } from './rule.ts';
export interface SuccessChange {
    before: Tries;
    now: Tries;
    /** Whether both sides have a cycle: without one nothing changed, whatever the limits are. */
    isComparable: boolean;
    /** Now minus before, as a share. */
    difference: number;
}
/** Compares two groups of cycles: the one test of "did success change" for the loop and for each kind of work. */
export declare function compareSuccess(before: readonly DatedCycle[], now: readonly DatedCycle[], { fewest }: {
    fewest: number;
}): Compared;
type Compared = SuccessChange & {
    test: Omit<Test, 'matters'>;
};
/** Success before and now, as a fact. */
export declare function successFact(before: Tries, now: Tries): Fact & {
    measure: 'success';
};
export {};
