import type { Insights } from '../../src/insights/schema.ts'
import type { PageContext } from '../../src/report/context.ts'
import type { FailingIssuePage } from '../../src/report/issue/failing-issue-comment.ts'
import { listFindings, markNew, type OpenFinding, type ReportChange } from '../../src/memory/report-change.ts'
import type { IssuePage } from '../../src/report/issue/issue-page.ts'

const REPOSITORY = 'https://github.com/acme/orbit-api'

export const CONTEXT: PageContext = {
  dialect: 'github',
  repositoryUrl: REPOSITORY,
  repository: 'acme/orbit-api',
  commit: '4be1f02c9a7d3e5f60718293a4b5c6d7e8f90123',
  runUrl: `${REPOSITORY}/actions/runs/17420113344`,
  reportUrl: `${REPOSITORY}/actions/runs/17420113344/artifacts/4021881`,
  insightsUrl: `${REPOSITORY}/actions/runs/17420113344/artifacts/4021882`,
  quarantineLabel: 'loop:quarantine',
}

/** The context of texts that are only compared. */
export function withoutLinksOfRun(context: PageContext): PageContext {
  const { commit: _c, runUrl: _r, reportUrl: _p, insightsUrl: _i, ...rest } = context
  return rest
}

export function openFindings(insights: Insights, change: ReportChange = NO_CHANGE): OpenFinding[] {
  return listFindings(insights).map((finding) => markNew(finding, change))
}

const NO_CHANGE: ReportChange = { appeared: [], over: [], moved: [] }

/** The page of a report at `at`, with what a state would hold. */
export function issuePage(insights: Insights, at: string, more: Partial<IssuePage> = {}): IssuePage {
  const { succeeded, decided } = insights.window
  return {
    context: CONTEXT,
    change: NO_CHANGE,
    muted: new Map(),
    findings: openFindings(insights, more.change),
    unsettled: [],
    minSeverity: 'high',
    cleanReports: 0,
    closesAfter: 2,
    budget: 37_800,
    run: {
      at,
      number: 1,
      reports: [
        { at, verdict: insights.verdict, succeeded, decided, appeared: 0, resolved: 0, url: CONTEXT.runUrl },
      ],
    },
    ...more,
  }
}

/** The same page as it is rendered to be compared. */
export function comparedPage(page: IssuePage): IssuePage {
  return { ...page, run: undefined, context: withoutLinksOfRun(page.context) }
}

export function failingPages(insights: Insights, at: string): FailingIssuePage[] {
  return insights.recommendations.flatMap((recommendation) => {
    const { rule, subject } = recommendation
    const isMeant = rule === 'repeat-failure' && /^[1-9]\d{0,8}$/.test(subject?.key ?? '')
    const issue = Number(subject?.key)
    return isMeant ? [{ context: CONTEXT, issue, recommendation, budget: 57_000, run: { at } }] : []
  })
}
