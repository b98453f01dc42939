import type { Dialect, Note } from '../forge/forge.ts';
import type { MoreOfRuns } from '../forge/more-of-runs.ts';
import { type Cycle, type Instant, type Retro, type SourceReport } from '../model/retro.ts';
import type { Texts } from '../safe/texts.ts';
import type { Settings } from '../settings/schema.ts';
import { type Access } from './access.ts';
import type { History, NoHistory } from './history.ts';
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
    /** Values that the door knows to be secret, for threads that open one of their own. */
    ownSecrets?: readonly string[] | undefined;
    /** How a large log is read. */
    threads?: Threads | undefined;
    /** Who can be asked what agents did, where a program may ask. */
    agentWork?: AgentWork | undefined;
}
/** A log is cut into at most so many parts of so many bytes at least, each of which a thread of its own reads. */
export interface Threads {
    most: number;
    bytes: number;
}
/** Rows that a forge gave, from outside as a file's are; what it only counted, by the word for it; and what it did not give. */
export interface ForgeRows {
    rows: readonly object[];
    counted: Readonly<Record<string, number>>;
    /** In words of ours. */
    notes: readonly Note[];
}
/** What coding agents did in one repository of a forge. Asking never throws. */
export interface AgentWork {
    /** `acme/orbit` */
    repository: string;
    /** The repository's page, without a slash at the end. */
    repositoryUrl: string;
    dialect: Dialect;
    /** The history of the checkout, where a program may ask for it. */
    openHistory?: ((access: Access) => Promise<History | NoHistory>) | undefined;
    /** It is not the repository that the pages belong to, so numbers are those of other issues. */
    isElsewhere?: boolean;
    pullRequests: (of: {
        since: Date;
        now: Date;
    }) => Promise<ForgeRows>;
    workflowRuns: (of: {
        since: Date;
        now: Date;
        workflows: readonly string[];
    } & MoreOfRuns) => Promise<ForgeRows>;
}
/** What a source gives, and how reading went, a report for each file; `Cycle.source` is a place in these reports. */
export type Part = Partial<Omit<Retro, 'sources' | 'taskLinks'>> & {
    reports: SourceReport[];
    /** Some of the tasks are none of the repository's issues. */
    hasOwnTasks?: boolean;
};
/** Cycles whose places in the reports of one part become those in the reports of all; a log may hold a million and stands first. */
export declare function movedBy(before: number, cycles?: readonly Cycle[]): readonly Cycle[];
/** One sort of thing that a loop leaves behind. Never throws for what stands in it. */
export interface Source {
    name: SourceReport['role'];
    read(reading: Reading): Promise<Part> | Part;
}
/** The records of JSON-lines files, one after the other. */
export declare function readRecordFiles<T>(role: SourceReport['role'], patterns: string[], { access, texts, settings }: Reading, readRecord: (record: JsonObject, tally: Tally) => T): Promise<{
    records: T[];
    reports: SourceReport[];
}>;
