import type { Analysis } from '../analyse/index.ts';
import type { Judgement } from '../judge/judgement.ts';
import { type SeedFinding } from './recommendations.ts';
/**
 * What the seed program says; the verdict, which it has none of, rests on the numbers that pages show.
 *
 * @param counted the same log as the seed program counts it, with what is dated in the future
 */
export declare function judgeAsSeed(analysis: Analysis, counted: Analysis): Judgement<SeedFinding>;
