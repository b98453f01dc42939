import type { Instant, Retro } from '../model/retro.ts';
import type { Settings } from '../settings/schema.ts';
import { type Access } from './access.ts';
import { type ReadLogs } from './cycles.ts';
import { type Progress } from './jsonl.ts';
/**
 * Reads everything that the settings name. Never throws for what stands in the files.
 *
 * @param now what is dated after it is warned of
 */
export declare function readRetro(settings: Settings, access: Access, progress?: Progress, now?: Instant, readLogs?: ReadLogs): Promise<Retro>;
