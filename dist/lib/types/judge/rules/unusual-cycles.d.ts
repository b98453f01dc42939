import type { TimedAndDated } from '../../analyse/time-ceiling.ts';
/** A cycle of the window that took far longer than its like. */
export interface UnusualCycle {
    cycle: TimedAndDated;
    /** Median seconds of its kind, or of all kinds where its kind is rare. */
    typical: number;
    /** Its seconds as a multiple of the typical. */
    times: number;
}
export declare const unusualCycles: import("../rule.ts").AnyRule & {
    readonly id: "unusual-cycles";
};
