import type { Cycle } from '../model/retro.ts';
import type { SourceName } from '../settings/schema.ts';
import type { Format } from './formats/format.ts';
import { type JsonObject } from './jsonl.ts';
import type { AgentWork, ForgeRows, Part, Reading } from './source.ts';
interface Door {
    /** In a sentence and in the list of what was read. */
    what: string;
    format: Format;
    rows: (work: AgentWork, reading: Reading, times: {
        since: Date;
        now: Date;
    }) => Promise<ForgeRows>;
    /** Below the repository's page, the page of one of them. */
    pageOf: (work: AgentWork, cycle: Cycle) => string;
}
/** A new source of a forge is an entry. */
declare const DOORS: Record<Exclude<SourceName, 'logs'>, Door>;
/** @returns the cycles, how reading went, and the rows as they came */
export declare function readDoor(name: keyof typeof DOORS, work: AgentWork, reading: Reading): Promise<{
    part: Part;
    rows: readonly JsonObject[];
}>;
export {};
