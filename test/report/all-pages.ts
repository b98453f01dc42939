import type { Insights } from '../../src/insights/schema.ts'
import { annotationsOf } from '../../src/publish/annotations.ts'
import { outputsOf } from '../../src/publish/outputs.ts'
import { renderFailingIssueComment } from '../../src/report/issue/failing-issue-comment.ts'
import { renderBody } from '../../src/report/issue/issue-body.ts'
import { renderClosingComment, renderDeltaComment } from '../../src/report/issue/issue-comments.ts'
import { renderTitle } from '../../src/report/issue/issue-title.ts'
import { PAGES } from '../../src/report/pages.ts'
import { CONTEXT, failingPages, issuePage } from './issue-pages.ts'

/** Everything that people or programs read of one report, by what it is called. */
export async function allPages(insights: Insights, at: string): Promise<Record<string, string>> {
  const pages: Record<string, string> = {}
  for (const [format, render] of Object.entries(PAGES)) pages[format] = await render(insights, CONTEXT)
  const page = issuePage(insights, at)
  const appeared = page.findings.map(({ id }) => id)
  return {
    ...pages,
    'issue title': renderTitle(insights, page),
    'issue body': renderBody(insights, page),
    'delta comment': renderDeltaComment(
      insights,
      issuePage(insights, at, { change: { appeared, over: [], moved: [] } }),
    ),
    'closing comment': renderClosingComment(insights, page),
    'comments on issues': failingPages(insights, at)
      .map((each) => renderFailingIssueComment(insights, each))
      .join('\n'),
    outputs: JSON.stringify(outputsOf(insights, {})),
    annotations: JSON.stringify(annotationsOf(insights)),
  }
}
