import { type KnownCluster } from './reasons/cluster.ts';
import type { Timeline } from './timeline.ts';
/** Where a reason stands in the logs, so that it can be looked up. */
export interface ReasonExample {
    /** Untrusted. */
    text: string;
    source: number;
    line: number;
    url?: string;
}
/** Failures of one kind, whatever numbers and names their reasons hold. */
export interface FailureReason extends KnownCluster {
    /** A short name for pages. Untrusted. */
    label: string;
    /** Failures in the baseline, in the window, and in the whole timeline. */
    before: number;
    now: number;
    total: number;
    /** The most frequent texts, each where it stands last. */
    examples: ReasonExample[];
}
export interface FailureReasons {
    /** Most frequent first; known ones that did not occur are among them. */
    clusters: FailureReason[];
    /** Id of a reason's cluster; `undefined` when it says nothing or is not of a failure of the timeline. */
    clusterOf: (reason: string) => string | undefined;
}
/** Groups the reasons of failed cycles and counts each group before and now. */
export declare function analyseFailureReasons(timeline: Timeline, previousClusters?: readonly KnownCluster[]): FailureReasons;
