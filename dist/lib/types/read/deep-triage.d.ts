import type { DeepTriage } from '../model/retro.ts';
import type { JsonObject } from './jsonl.ts';
import type { Tally } from './tally.ts';
/** One row of deep-triage.jsonl. The advisor's fields have an older name beside the present one. */
export declare function readDeepTriage(record: JsonObject, tally: Tally): DeepTriage;
