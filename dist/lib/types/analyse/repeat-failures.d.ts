import type { Cycle } from '../model/retro.ts';
export interface RepeatFailure {
    task: string | number;
    /** The failed cycles on the task, in file order. */
    failures: Cycle[];
}
/** Tasks that failed twice or more, the most failures first, ties in order of first failure. */
export declare function analyseRepeatFailures(cycles: readonly Cycle[]): RepeatFailure[];
