/** What logs write of a cycle that decided nothing; words in lower case with `-` between them. */

/** It has begun, or waits to: an end is still to come. */
const UNENDED =
  /^(?:running|started|starting|start|begun|begin|in-progress|active|open|ongoing|working|pending|queued|waiting|requested|scheduled)$/

/** Somebody, or the loop itself, meant it to do nothing. */
const SET_ASIDE =
  /^(?:skip|skipped|skipping|paused?|idle|idled|blocked|deferred|postponed|noop|no-?op|no-?work|no-?tasks?|nothing(?:-to-do)?|no-?changes?|unchanged|pending|empty|report-only|dry-run|disabled|ignored|quota|budget|rate-?limit(?:ed)?|throttled|cancell?ed|neutral|stale|action-required|needs-(?:human|input|review|approval)|partial|unknown|inconclusive|undecided)(?:-.+)?$/

/** People took longer over it than a pull request is judged after. */
const LATER = /^(?:merged-later|closed-later|still-open|draft)$/

/** Whether the word says that the cycle has not ended. */
export function isUnended(ending: string): boolean {
  return UNENDED.test(ending)
}

/** Whether the word is one that nobody would take for a success or a failure. */
export function decidesNothing(ending: string): boolean {
  return UNENDED.test(ending) || SET_ASIDE.test(ending) || LATER.test(ending)
}
