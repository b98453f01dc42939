import type { Analysis } from '../analyse/index.ts';
import type { Instant } from '../model/retro.ts';
import { type Finding, type Level, type Watched } from '../model/finding.ts';
import type { AnyRule } from './rule.ts';
export interface Gated {
    findings: Finding[];
    watchlist: Watched[];
}
/**
 * The only place that knows levels: what a test must show before anybody hears of it.
 *
 * HIGH and MEDIUM need `confirmed`; `likely` is at most LOW; what is weaker is watched and never becomes advice.
 */
export declare function gate(rules: readonly AnyRule[], analysis: Analysis, limitsOf: (rule: AnyRule) => Readonly<Record<string, number>>, levels?: Levels): Gated;
/** Levels that a person took as normal. */
export interface Levels {
    /** Ids of findings, and from when on their baseline counts. */
    accepted: ReadonlyMap<string, Instant>;
    /** The analysis with a baseline that begins no earlier. */
    analysisFrom: (baselineFrom: Instant) => Analysis;
}
/** What one test alone is worth. */
export declare function levelOfP(p: number, clearAt?: number): Exclude<Level, 'insufficient'>;
/** The worst first; among equals what accounts for most, then what saves most; then by name, so that equal input gives equal order. */
export declare function byUrgency(a: Finding, b: Finding): number;
