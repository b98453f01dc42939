import { type Instant, type Retro, type SourceReport } from '../model/retro.ts';
import { type Unit, type UnitWords } from '../model/units.ts';
export type DataStatus = 'ok' | 'degraded' | 'no_data' | 'stale';
export interface CycleCounts {
    /** All that were read. */
    cycles: number;
    /** These are of cycles that are not in the future: they have not come yet, so they count nowhere. */
    decided: number;
    succeeded: number;
    undecided: number;
    /** Of the undecided: those of which the log says nothing, not even `skipped` or `running`. */
    unrecorded: number;
    undated: number;
    future: number;
}
/** One word of the log for cycles that decided nothing. Untrusted text. */
export interface EndingCount {
    ending: string;
    count: number;
    /** The reason that most of them give, where it is not the same word again. */
    why: string | undefined;
}
export interface DataQuality extends CycleCounts {
    status: DataStatus;
    /** The undecided cycles by the log's own word, the most frequent first. */
    endings: EndingCount[];
    firstAt: Instant | undefined;
    lastAt: Instant | undefined;
    spanDays: number | undefined;
    /** From the newest cycle that is not in the future to now. */
    ageDays: number | undefined;
    /** `counts` only for cycle logs. */
    sources: {
        report: SourceReport;
        counts: CycleCounts | undefined;
    }[];
}
export declare function analyseDataQuality(retro: Retro, now: Instant, windowDays: number): DataQuality;
/** Whether all that was read is the log of a search, most of whose tries are discarded. */
export declare function isSearch({ sources }: DataQuality): boolean;
/** What was counted: what the rows of all sources are that say how something ended, and a cycle where these differ. */
export declare function unitOf({ sources }: DataQuality): Unit;
/** What rules and pages call it. */
export declare function wordsOf(quality: DataQuality): UnitWords;
