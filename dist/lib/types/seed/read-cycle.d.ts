import type { Cycle } from '../model/retro.ts';
import type { JsonObject } from '../read/jsonl.ts';
import type { Tally } from '../read/tally.ts';
/** One row of `.loop/retro/cycles.jsonl` as the seed program takes it; what it would crash at is read as nothing. */
export declare function readSeedCycle(record: JsonObject, place: {
    line: number;
    source: number;
}, tally: Tally): Cycle;
