import { type Finding, type Watched } from '../../model/finding.ts';
import type { Insights, Recommendation } from '../schema.ts';
import type { SeedFinding } from '../../seed/recommendations.ts';
type WatchedBlock = Insights['watchlist'][number];
export declare function recommendationBlocks(findings: readonly (Finding | SeedFinding)[]): Recommendation[];
export declare function watchlistBlocks(watchlist: readonly Watched[]): WatchedBlock[];
export declare function toPair([low, high]: readonly [number, number]): [number, number];
export {};
