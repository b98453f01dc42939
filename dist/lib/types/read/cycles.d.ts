import type { Cycle, Instant, SourceReport } from '../model/retro.ts';
import type { Settings } from '../settings/schema.ts';
import { type Access } from './access.ts';
import type { Intern } from './formats/format.ts';
import type { Progress } from './jsonl.ts';
/** Reads the cycle logs that the settings name. @param now what is dated after it is warned of */
export type ReadLogs = (settings: Settings, access: Access, now: Instant, progress?: Progress) => Promise<{
    cycles: readonly Cycle[];
    sources: SourceReport[];
}>;
/** Each log in its own format. */
export declare const readCycles: ReadLogs;
/** One text for all equal ones. */
export declare function makeIntern(): Intern;
