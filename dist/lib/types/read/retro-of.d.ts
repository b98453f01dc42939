import type { Retro } from '../model/retro.ts';
import type { JsonObject } from './jsonl.ts';
/** What a loop left, as values: the rows of the retro files (docs/format.md), in the order of the files. */
export interface Logs {
    cycles: readonly JsonObject[];
    deepTriage?: readonly JsonObject[];
    triage?: readonly JsonObject[];
    quarantine?: unknown;
}
/** The same as `readRetro` makes of files, of values: for programs that have a loop's rows already. */
export declare function retroOf({ cycles, deepTriage, triage, quarantine }: Logs): Retro;
