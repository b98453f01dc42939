import type { Cycle, Instant, SourceReport } from '../model/retro.ts';
import type { Settings } from '../settings/schema.ts';
import { type Access } from './access.ts';
import type { Progress } from './jsonl.ts';
/** Reads the cycle logs, each in its own format. */
export declare function readCycles(settings: Settings, access: Access, now: Instant, progress?: Progress): Promise<{
    cycles: readonly Cycle[];
    sources: SourceReport[];
}>;
