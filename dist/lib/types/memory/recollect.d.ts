import type { Analysis } from '../analyse/index.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { LivingFinding, Previous, Recollection } from '../model/memory.ts';
import type { Instant, Retro } from '../model/retro.ts';
import { type ReplaySettings } from './replay.ts';
export declare const NOTHING_REMEMBERED: Recollection;
/** A log as it is judged now, with what the days before leave to tell. */
export interface Recollected {
    analysis: Analysis;
    judgement: Judgement<LivingFinding>;
    recollection: Recollection;
}
/** Judges the log day by day up to now. */
export declare function recollect(retro: Retro, settings: ReplaySettings, now: Instant, previous?: Previous | {
    problem: string;
}): Recollected;
