import type { Finding, Verdict, VerdictReason, Watched } from '../model/finding.ts';
/** What the rules make of an analysis. */
export interface Judgement<F = Finding> {
    verdict: Verdict;
    reason: VerdictReason;
    /** At most 120 characters. */
    headline: string;
    /** The most urgent first. */
    findings: readonly F[];
    watchlist: readonly Watched[];
}
