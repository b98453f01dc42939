import type { QuarantineEntry, Retro } from '../model/retro.ts';
import { type DatedCycle, type Timeline } from './timeline.ts';
/** What became of one quarantined task. */
export interface Quarantined {
    key: string;
    entry: QuarantineEntry;
    /** Since when, in days; `undefined` when the list does not say. */
    ageDays: number | undefined;
    /** Tries while quarantined, decided or not; those of the first hour may have been on their way. */
    tries: number;
    triesInWindow: number;
    failedInWindow: number;
    failedSecondsInWindow: number;
    /** The last decided try while quarantined or after it. */
    last: DatedCycle | undefined;
}
/** Joins the quarantine list with the cycles; of a task listed twice the later entry counts. */
export declare function analyseQuarantineState(retro: Retro, timeline: Timeline): Quarantined[];
