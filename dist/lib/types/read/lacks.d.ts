import type { Cycle } from '../model/retro.ts';
import type { FieldMap } from './formats/format.ts';
import type { JsonObject } from './jsonl.ts';
import type { Tally } from './tally.ts';
/** Counts the cycles of one log that have no time, or no word of how they ended. */
export declare class Lacks {
    #private;
    add({ at, outcome, ending }: Cycle, record: JsonObject, line: number): void;
    /** @param fields where the format looks for them */
    of({ time, outcome }: FieldMap, tally: Tally): Tally['lacking'];
}
