import type { Instant, Retro, SourceReport } from '../model/retro.ts';
import type { Texts } from '../safe/texts.ts';
import type { Settings } from '../settings/schema.ts';
import { type Access } from './access.ts';
import { type JsonObject, type Progress } from './jsonl.ts';
import { Tally } from './tally.ts';
/** What a source may know. */
export interface Reading {
    settings: Settings;
    access: Access;
    /** What is dated after it is warned of. */
    now: Instant;
    progress: Progress | undefined;
    /** The door for every text that is read. */
    texts: Texts;
}
/** What a source gives, and how reading went, a report for each file; `Cycle.source` is a place in these reports. */
export type Part = Partial<Omit<Retro, 'sources'>> & {
    reports: SourceReport[];
};
/** One sort of thing that a loop leaves behind. Never throws for what stands in it. */
export interface Source {
    name: SourceReport['role'];
    read(reading: Reading): Promise<Part> | Part;
}
/** The records of JSON-lines files, one after the other. */
export declare function readRecordFiles<T>(role: SourceReport['role'], patterns: string[], { access, texts }: Reading, readRecord: (record: JsonObject, tally: Tally) => T): Promise<{
    records: T[];
    reports: SourceReport[];
}>;
