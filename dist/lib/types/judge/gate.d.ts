import type { Analysis } from '../analyse/index.ts';
import type { Finding, Watched } from '../model/finding.ts';
import type { AnyRule } from './rule.ts';
export interface Gated {
    findings: Finding[];
    watchlist: Watched[];
}
/**
 * The only place that knows levels: what a test must show before anybody hears of it.
 *
 * HIGH needs `confirmed`; `likely` is at most MEDIUM; what is weaker is watched and never becomes advice.
 */
export declare function gate(rules: readonly AnyRule[], analysis: Analysis, limitsOf: (rule: AnyRule) => Readonly<Record<string, number>>): Gated;
