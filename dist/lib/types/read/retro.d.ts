import type { Instant, Retro } from '../model/retro.ts';
import type { Settings } from '../settings/schema.ts';
import type { Access } from './access.ts';
import type { Progress } from './jsonl.ts';
import { type AgentWork, type Source, type Threads } from './source.ts';
export interface ReadOptions {
    progress?: Progress | undefined;
    /** What is dated after it is warned of. */
    now?: Instant;
    sources?: readonly Source[];
    /** Values that are known to be secret, such as tokens of this run; none of them is left in what is read. */
    ownSecrets?: readonly string[];
    /** One for each processor, from a size on where it pays, if not said. */
    threads?: Threads;
    /** Who can be asked what agents did. */
    agentWork?: AgentWork | undefined;
}
/** Reads everything that the settings name, one source after the other. Never throws for what stands in it. */
export declare function readRetro(settings: Settings, access: Access, { progress, now, sources, ownSecrets, threads, agentWork }?: ReadOptions): Promise<Retro>;
