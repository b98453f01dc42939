import type { DeepTriage } from '../model/retro.ts';
import type { JsonObject } from './jsonl.ts';
import { type Source } from './source.ts';
import type { Tally } from './tally.ts';
/** The logs of the LLM triage. */
export declare const deepTriageLogs: Source;
/** One row of deep-triage.jsonl. The advisor's fields have an older name beside the present one. */
export declare function readDeepTriage(record: JsonObject, tally: Tally): DeepTriage;
