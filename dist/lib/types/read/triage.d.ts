import type { TriageRun } from '../model/retro.ts';
import type { JsonObject } from './jsonl.ts';
import type { Tally } from './tally.ts';
/** One row of triage.jsonl: a time, counts under any name, and scores by issue where the row has them. */
export declare function readTriageRun(record: JsonObject, tally: Tally): TriageRun;
