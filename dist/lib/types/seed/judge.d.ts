import type { Analysis } from '../analyse/index.ts';
import type { Judgement } from '../judge/judgement.ts';
import { type SeedFinding } from './recommendations.ts';
/** What the seed program says; the verdict, which it has none of, rests on the same numbers. */
export declare function judgeAsSeed(analysis: Analysis): Judgement<SeedFinding>;
