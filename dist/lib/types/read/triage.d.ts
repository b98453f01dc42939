import type { TriageRun } from '../model/retro.ts';
import type { JsonObject } from './jsonl.ts';
import { type Source } from './source.ts';
import type { Tally } from './tally.ts';
/** The logs of the mechanical triage. */
export declare const triageLogs: Source;
/** One row of triage.jsonl: a time, counts under any name, and scores by issue where the row has them. */
export declare function readTriageRun(record: JsonObject, tally: Tally): TriageRun;
