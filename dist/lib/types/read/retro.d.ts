import type { Instant, Retro } from '../model/retro.ts';
import type { Settings } from '../settings/schema.ts';
import type { Access } from './access.ts';
import type { Progress } from './jsonl.ts';
import type { Source } from './source.ts';
/**
 * Reads everything that the settings name, one source after the other. Never throws for what stands in it.
 *
 * @param now what is dated after it is warned of
 */
export declare function readRetro(settings: Settings, access: Access, progress?: Progress, now?: Instant, sources?: readonly Source[]): Promise<Retro>;
