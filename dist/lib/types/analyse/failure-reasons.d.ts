import { type ReasonBook } from './reasons/reason-book.ts';
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
export interface FailureReason {
    id: string;
    template: string;
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
    /** Those of the timeline, most frequent first. */
    clusters: FailureReason[];
    /** Id of a reason's cluster; `undefined` when it says nothing or is not of a failure. */
    clusterOf: (reason: string) => string | undefined;
}
/** Counts the failures of each reason before and now. */
export declare function analyseFailureReasons(timeline: Timeline, book: ReasonBook): FailureReasons;
