import type { Insights } from '../../insights/schema.ts'
import type { OpenFinding, ReportChange } from '../../memory/report-change.ts'
import type { Verdict } from '../../model/finding.ts'
import type { Severity } from '../../model/finding.ts'
import type { PageContext } from '../context.ts'

/**
 * What the pages of the living issue are made of: `renderTitle`, `renderBody` and the comments. Equal pages of equal insights
 * are equal texts.
 *
 * Markers are not the texts' business, except the tick boxes of `mute-box.ts`: the identity on the body's first line and
 * the state on its last are put round what `renderBody` returns, and a text that holds a marker of its own is broken.
 *
 * The body is rendered twice: once whole, and once with `run` undefined and the links of the run left out of `context`. The
 * second one decides whether anything is written at all. So what changes although the loop did nothing (when it was
 * checked, dates of windows and weeks, ages, links of the run, the list of reports) may stand in it only where `run` is
 * defined; `insights.generated_at` may not be read without it.
 */
export interface IssuePage {
  context: PageContext
  /** What changed in the last report that differed from the one before it. */
  change: ReportChange
  /** Muted findings, with the end as `2026-10-05T06:00:00.000Z`. Only what is among the findings now. */
  muted: ReadonlyMap<string, string>
  /** Open findings with their ids, in the order of `insights.recommendations`, "nothing was found" left out. */
  findings: readonly OpenFinding[]
  /** Ended findings that keep the issue from closing, since nobody can tell whether they are over. */
  unsettled: Insights['ended']
  /** For comments: ids of the findings that people were told in the last report. */
  advised?: ReadonlySet<string>
  /** The least severity that opens the issue and keeps it open. */
  minSeverity: Severity
  /** Reports in a row without such a finding, and after how many the issue closes by itself; undefined: never. */
  cleanReports: number
  closesAfter: number | undefined
  /** Open dependencies forbid closing it; false if not said. */
  isHeldOpen?: boolean
  /** UTF-16 units that the visible description may have. */
  budget: number
  /** What differs from run to run; undefined while texts are compared. */
  run: IssueRun | undefined
}

export interface IssueRun {
  at: string
  /** 1 for the report that opened the issue. */
  number: number
  /** The newest first, this one included, five at most. */
  reports: readonly PastReport[]
}

export interface PastReport {
  at: string
  verdict: Verdict
  /** Of the window's decided cycles. */
  succeeded: number
  decided: number
  appeared: number
  resolved: number
  /** What is over and not resolved. */
  otherwise?: number | undefined
  /** The page of that run, on the repository's own origin. */
  url: string | undefined
}
