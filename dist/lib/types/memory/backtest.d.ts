import { type Finding, type Severity, type Verdict } from '../model/finding.ts';
import type { Life } from '../model/memory.ts';
import type { Instant, Retro } from '../model/retro.ts';
import { type BacktestSummary } from './backtest-summary.ts';
import { type ReplaySettings } from './replay.ts';
/** What the rules would have said on the days of a log, so that a limit can be tried before it is set. */
/** A day as `backtest --format json` has it. */
export interface BacktestDay {
    /** `2026-02-14` */
    day: string;
    verdict: Verdict;
    /** The most urgent first. */
    open: OpenOnDay[];
}
export interface OpenOnDay extends Pick<Finding, 'id' | 'rule' | 'severity'> {
    status: Life['status'];
}
/** A finding from the first to the last day that it was open, as far as the judged days show it. */
export interface Episode extends Pick<Finding, 'id' | 'rule' | 'subject'> {
    /** The worst that it was. */
    severity: Severity;
    /** As it was said on the first and on the last of these days; may quote the log. */
    first_finding: string;
    finding: string;
    /** The first day on which it was said, which may lie before the days that are asked for. */
    first: string;
    last: string;
    /** Of the days that are asked for. */
    days: number;
    /** The day on which the change itself began; null of what is no change. */
    since: string | null;
    /** Whether it was sure beyond doubt on any of these days. */
    confirmed: boolean;
}
export interface Backtest {
    /** The first and the last day. */
    from: string;
    to: string;
    days: BacktestDay[];
    summary: BacktestSummary;
}
/**
 * Judges the days of a log one after the other, as `replay` does. It begins 84 days early, so that what was open before is
 * known; a report begins 84 days before its own day, so on later days this one knows more than a report does.
 *
 * Rules that judge files as they are now are not heard: what these say is of no earlier day.
 *
 * @param from the first day
 * @param to the end of the last day, or where in that day it is judged
 * @param onDay is told of each day that was judged, with the share of all that is done
 */
export declare function backtest(retro: Retro, { rules, ...settings }: ReplaySettings, { from, to }: {
    from: Instant;
    to: Instant;
}, onDay?: (share: number) => void): Backtest;
/** The first day of a log; undefined where no cycle has a time up to now. */
export declare function logBegin({ cycles }: Retro, now: Instant): Instant | undefined;
