import type { AgentTrail } from '../model/retro.ts';
import type { JsonObject } from './jsonl.ts';
/** The rows of runs and of pull requests by agents, as far as they can be joined; a row without its times is none. */
export declare function trailOf(runs: readonly JsonObject[], pulls: readonly JsonObject[], agents: readonly string[] | undefined): AgentTrail;
