import { type Instant, type InstructionEdit } from '../model/retro.ts';
import type { DatedCycle, Timeline } from './timeline.ts';
/** What else was different on the two sides of a change. Untrusted text. */
export interface Changed {
    what: 'epoch' | 'model' | 'agent' | 'commit' | 'type-mix';
    from: string;
    to: string;
}
/** What the log names from a cycle at a change on, and named never before. Untrusted text. */
export interface Named {
    what: 'epoch' | 'model';
    name: string;
    /** The first cycle that names it. */
    since: Instant;
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
    /** Who begins to write something down need not have changed it. */
    named: Named[];
    /** Commits that changed the instructions there, the nearest first; that they changed it is not known. */
    edited: InstructionEdit[];
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
/**
 * The one cycle at which success, and the one at which the duration of cycles changed, if they did.
 *
 * @param isLogged each row tells all that is known of it; of what a forge tells, more is asked of the newest
 */
export declare function analyseChangePoints({ decided, alive }: Timeline, edits?: readonly InstructionEdit[], isLogged?: boolean): ChangePoint[];
export {};
