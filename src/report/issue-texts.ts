import type { Verdict } from '../model/finding.ts'
import type { Insights } from '../insights/schema.ts'
import type { Severity } from '../model/finding.ts'
import type { PageContext } from './context.ts'

/**
 * What the living issue says. Pure: equal arguments give equal text.
 *
 * Markers are not the texts' business, except the tick boxes of `mute-box.ts`: the identity on the body's first line and
 * the state on its last are put round what `body` returns, and a text that holds `loop-introspection:issue` or
 * `loop-introspection:state` in a comment of its own is refused.
 */
export interface IssueTexts {
  /** One line of at most 200 UTF-16 units. Lists and phones show nothing else, so it carries the state. */
  title(insights: Insights, page: IssuePage): string
  /**
   * The visible description, at most `page.budget` UTF-16 units.
   *
   * It is rendered twice: once whole, and once with `page.run` undefined and the links of the run left out of
   * `page.context`. The second one decides whether anything is written at all. So what changes although the loop did
   * nothing (when it was checked, dates of windows and weeks, ages, links of the run, the list of reports) may stand
   * in it only where `page.run` is defined; `insights.generated_at` may not be read without it.
   */
  body(insights: Insights, page: IssuePage): string
  /** A comment: the verdict or the set of high findings changed. `page.run` is defined. */
  deltaComment(insights: Insights, page: IssuePage): string
  /** A comment: the issue closes by itself now. `page.run` is defined. */
  closingComment(insights: Insights, page: IssuePage): string
  /** A comment on an issue that two runs opened at once. */
  duplicateComment(original: number): string
}

export interface IssuePage {
  context: PageContext
  /** What changed in the last report that differed from the one before it. */
  change: ReportChange
  /** Findings that a person muted, with the end as `2026-10-05T06:00:00.000Z`. Only what is among the findings now. */
  muted: ReadonlyMap<string, string>
  /** Open findings with their ids, in the order of `insights.recommendations`, "nothing was found" left out. */
  findings: readonly OpenFinding[]
  /** The least severity that opens the issue and keeps it open. */
  minSeverity: Severity
  /** Reports in a row without such a finding, and after how many the issue closes by itself; undefined: never. */
  cleanReports: number
  closesAfter: number | undefined
  /** UTF-16 units that the visible description may have. */
  budget: number
  /** What differs from run to run; undefined while texts are compared. */
  run: IssueRun | undefined
}

/** A finding as the issue remembers it. `finding` and `subject.key` are untrusted text. */
export interface KnownFinding {
  id: string
  rule: string
  subject: { kind: string; key: string }
  severity: Severity
  finding: string
  /** When a report first had it: `2026-09-21T06:00:00.000Z`. */
  since: string
}

/** One of the findings of these insights; `recommendation` is its entry there. */
export interface OpenFinding extends KnownFinding {
  recommendation: Insights['recommendations'][number]
  isNew: boolean
}

export interface ReportChange {
  /** The report that it is compared with; undefined for the first one, and then the rest is empty. */
  previous?: { at: string; verdict: Verdict } | undefined
  /** Ids of findings that are new, or whose mute ended. */
  appeared: readonly string[]
  /** Findings that are gone, and were not muted. */
  resolved: readonly KnownFinding[]
  /** Findings whose severity is another now. */
  moved: readonly { id: string; from: Severity; to: Severity }[]
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
  /** The page of that run, on the repository's own origin. */
  url: string | undefined
}
