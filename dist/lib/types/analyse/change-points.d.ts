import { type Instant } from '../model/retro.ts';
import type { DatedCycle, Timeline } from './timeline.ts';
/** What else was different on the two sides of a change. Untrusted text. */
export interface Changed {
    what: 'epoch' | 'model' | 'commit' | 'type-mix';
    from: string;
    to: string;
}
interface At {
    /** The first cycle after the change. */
    cycle: DatedCycle;
    at: Instant;
    /** The first and last cycle that explain the series nearly as well. */
    interval: readonly [from: DatedCycle, to: DatedCycle];
    /** Two-sided, corrected for the search over all cycles. */
    p: number;
    changed: Changed[];
}
export type ChangePoint = (At & {
    series: 'success';
    before: {
        k: number;
        n: number;
    };
    after: {
        k: number;
        n: number;
    };
}) | (At & {
    series: 'duration';
    before: {
        median: number;
        n: number;
    };
    after: {
        median: number;
        n: number;
    };
});
/** The one cycle at which success, and the one at which the duration of cycles changed, if they did. */
export declare function analyseChangePoints({ decided }: Timeline): ChangePoint[];
export {};
