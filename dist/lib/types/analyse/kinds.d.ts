import { type Cycle } from '../model/retro.ts';
export interface KindSummary {
    count: number;
    succeeded: number;
    successRate: number;
    /** Whole seconds; 0 without timed cycles. */
    averageSeconds: number;
    maxSeconds: number;
}
/** Success and duration by kind of work, in order of first appearance. A map: kinds are outside names. */
export declare function analyseKinds(cycles: readonly Cycle[]): Map<string, KindSummary>;
