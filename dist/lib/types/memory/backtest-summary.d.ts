import type { AnyRule } from '../judge/rule.ts';
import { type Severity, type Verdict } from '../model/finding.ts';
import type { BacktestDay, Episode } from './backtest.ts';
/** Keys are those of `backtest --format json`. */
export interface BacktestSummary {
    days: number;
    verdicts: Record<Verdict, number>;
    verdict_changes: number;
    /** Those that were judged, in the order of the docs. */
    rules: RuleRecord[];
    /** Confirmed changes that were first said on one of the days. */
    changes: number;
    /** From the day on which they began to the one on which they were first said; null without any. */
    median_days_to_find: number | null;
    /** The first one first. */
    episodes: Episode[];
}
/** How a rule did. */
export interface RuleRecord {
    rule: string;
    episodes: number;
    episodes_in_90_days: number;
    /** With one of its findings open. */
    days_open: number;
    /** How often one of its findings opened or ended. */
    flips: number;
    /** Episodes by the worst that they were. */
    severities: Record<Severity, number>;
    changes: number;
    median_days_to_find: number | null;
}
/** @param heard the rules that were judged, in the order of the docs */
export declare function summarise({ days, episodes, flips, }: {
    days: readonly BacktestDay[];
    episodes: readonly Episode[];
    flips: ReadonlyMap<string, number>;
}, heard: readonly AnyRule[]): BacktestSummary;
