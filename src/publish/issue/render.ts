import type { PageContext } from '../../report/context.ts'
import { inertText } from '../../report/safe/inert.ts'
import { renderBody } from '../../report/issue/issue-body.ts'
import { renderClosingComment, renderDeltaComment } from '../../report/issue/issue-comments.ts'
import type { IssuePage, PastReport } from '../../report/issue/issue-page.ts'
import { renderTitle } from '../../report/issue/issue-title.ts'
import { composeBody, composeComment } from './marker.ts'
import { hashOf } from '../../model/short-hash.ts'
import type { Advanced, Report } from './advance.ts'
import type { IssueState } from './state.ts'
import { shorten } from '../../model/cut-text.ts'

/**
 * Forges take 65,536 characters. With the marks (200) and the fullest state (20,000) a body stays under 58,000, and at 3
 * bytes each under 180,000. Fixed, so that a longer state never makes a shorter text of equal findings.
 */
const VISIBLE_BUDGET = 37_800
/** Once more after a forge refused a body or kept the old one. */
const SHORTER_BUDGET = 12_000
const LONGEST_TITLE = 200

/** What is written to an issue; `fingerprint` is equal when nothing that people read has changed. */
export interface IssueContent {
  title: string
  body: string
  shorterBody: string
  fingerprint: string
}

/** Which issue it is, and what becomes of it without findings. */
export interface Keeping {
  key: string
  closesAfter: number | undefined
  /** Open dependencies forbid closing it. */
  isHeldOpen: boolean
}

/** Renders the issue as `progress` says, with a state that may differ in when it was closed. */
export function renderContent(report: Report, progress: Advanced, more: Keeping): IssueContent {
  const { insights } = report
  const { state } = progress
  const page = pageOf(report, progress, more)
  const stable = { ...page, run: undefined, context: withoutRun(page.context) }
  const title = inertText(renderTitle(insights, stable), LONGEST_TITLE)
  const fingerprint = hashOf(title, fit(renderBody(insights, stable), page.budget), essenceOf(state))
  const muted = new Set(page.muted.keys())
  const compose = (budget: number): string =>
    composeBody(
      { key: more.key, fingerprint },
      fit(renderBody(insights, { ...page, budget }), budget),
      state,
      muted,
    )
  return {
    title,
    body: compose(page.budget),
    shorterBody: compose(SHORTER_BUDGET),
    fingerprint,
  }
}

const COMMENTS = { deltaComment: renderDeltaComment, closingComment: renderClosingComment }

/** A comment with the mark of what it tells, so that it is told once even when a run is cut off after it. */
export function renderComment(
  text: keyof typeof COMMENTS,
  report: Report,
  progress: Advanced,
  more: Keeping & { previous: IssueState | undefined },
): { body: string; change: string } {
  const advised = new Set(more.previous?.findings.map(({ id }) => id))
  // A comment tells what came with its own report: what an earlier one told is not told again.
  const page = { ...pageOf(report, progress, more), change: progress.change, advised }
  const change = hashOf(text, more.previous?.at ?? '', essenceOf(progress.state))
  const visible = fit(COMMENTS[text](report.insights, page), page.budget)
  return { body: composeComment(more.key, change, visible), change }
}

function pageOf(report: Report, progress: Advanced, { closesAfter, isHeldOpen }: Keeping): IssuePage {
  const { state, findings, muted, unsettled } = progress
  return {
    context: withoutIssue(report.context),
    change: state.change,
    muted,
    findings,
    unsettled,
    minSeverity: report.minSeverity,
    cleanReports: state.cleanReports,
    closesAfter,
    isHeldOpen,
    budget: VISIBLE_BUDGET,
    run: { at: state.at, number: state.report, reports: pastReports(state, report.context) },
  }
}

function pastReports(state: IssueState, { repositoryUrl }: PageContext): PastReport[] {
  return state.reports.map(({ runPath, ...report }) => ({
    ...report,
    url: runPath === undefined || repositoryUrl === undefined ? undefined : `${repositoryUrl}${runPath}`,
  }))
}

/** What has to be on the forge even where no text shows it. */
function essenceOf({ verdict, cleanReports, closedAt, findings, mutes }: IssueState): string {
  return JSON.stringify([
    verdict,
    cleanReports,
    closedAt !== undefined,
    mutes,
    findings.map(({ id, severity }) => [id, severity]),
  ])
}

function withoutIssue(context: PageContext): PageContext {
  const { issue: _, ...rest } = context
  return rest
}

export function withoutRun(context: PageContext): PageContext {
  const { commit: _commit, runUrl: _run, reportUrl: _report, insightsUrl: _insights, ...rest } = context
  return rest
}

/** A last net under texts that are longer than they were told to be: cut at the end of a line. */
export function fit(text: string, budget: number): string {
  if (text.length <= budget) return text
  const end = text.lastIndexOf('\n', budget - 3)
  return end > 0 ? `${text.slice(0, end)}\n\n…` : shorten(text, budget)
}
