import type { Cycle } from '../../model/retro.ts';
import type { JsonObject } from '../jsonl.ts';
import type { Tally } from '../tally.ts';
import { type Format } from './format.ts';
/** The format of this project's own log, and of every log that no other preset knows. */
export declare const native: Format;
/** One row of `.loop/retro/cycles.jsonl`. */
export declare function readNativeCycle(record: JsonObject, place: {
    line: number;
    source: number;
}, tally: Tally): Cycle;
