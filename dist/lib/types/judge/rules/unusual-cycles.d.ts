import type { Analysis } from '../../analyse/index.ts';
import type { DatedCycle } from '../../analyse/timeline.ts';
import { type LimitValues } from '../rule.ts';
type TimedAndDated = DatedCycle & {
    seconds: number;
};
/** A cycle of the window that took far longer than its like. */
export interface UnusualCycle {
    cycle: TimedAndDated;
    /** Median seconds of its kind, or of all kinds where its kind is rare. */
    typical: number;
    /** Its seconds as a multiple of the typical. */
    times: number;
}
declare const LIMITS: {
    readonly score: {
        readonly default: 3.5;
        readonly range: {
            readonly min: 0;
            readonly max: 100;
        };
        readonly unit: 'robust standard deviations of the logarithm';
        readonly source: 'Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers';
    };
    readonly times: {
        readonly default: 2;
        readonly range: import("../range.ts").Range;
        readonly unit: 'times the median';
        readonly source: 'where all cycles are alike a small excess scores high';
    };
    readonly fewest: {
        readonly default: 8;
        readonly range: import("../range.ts").Range;
        readonly unit: 'timed cycles';
        readonly source: 'fewer show no usual spread';
    };
    readonly several: {
        readonly default: 3;
        readonly range: import("../range.ts").Range;
        readonly unit: 'unusual cycles';
        readonly source: 'one or two happen; three are a pattern worth a look';
    };
};
export declare const unusualCycles: import("../rule.ts").AnyRule & {
    readonly id: "unusual-cycles";
};
/** The window's unusually long cycles, the most unusual first; the usual is that of window and baseline. */
export declare function findUnusual({ timeline }: Analysis, limits: LimitValues<typeof LIMITS>): UnusualCycle[];
export {};
