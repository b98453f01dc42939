import { VERSION } from '../../model/version.ts'
import type { Insights } from '../../insights/schema.ts'
import type { Severity } from '../../model/finding.ts'
import type { UnitWords } from '../../model/units.ts'
import { commitUrl, type PageContext } from '../context.ts'
import type { IssuePage, PastReport } from './issue-page.ts'
import { isResolved, type OverFinding } from '../../memory/report-change.ts'
import { endingText } from '../parts/lifetime.ts'
import { inlineText, link } from '../safe/markdown.ts'
import { folded, table } from '../parts/markdown-parts.ts'
import { rateOfText } from '../parts/rate.ts'
import { day } from '../../model/words.ts'

/** The newest first; '' before there are two. */
export function pastReports(insights: Insights, reports: readonly PastReport[]): string {
  if (reports.length < 2) return ''
  return folded({ bold: `Last ${reports.length} reports` }, [
    table(
      ['Report', 'Verdict', 'Success', 'Changed'],
      ['left', 'left', 'left', 'left'],
      reports.map((report) => reportRow(insights, report)),
    ),
  ])
}

function reportRow(insights: Insights, report: PastReport): string[] {
  const { at, verdict, succeeded, decided, appeared, resolved, otherwise = 0, url } = report
  const label = day(at)
  const success = decided === 0 ? '-' : rateOfText(insights, succeeded, decided)
  const changes = [
    ...(appeared > 0 ? [`${appeared} new`] : []),
    ...(resolved > 0 ? [`${resolved} resolved`] : []),
    ...(otherwise > 0 ? [`${otherwise} ended otherwise`] : []),
  ]
  return [
    url === undefined ? label : link(label, url),
    verdict,
    success,
    changes.length === 0 ? 'nothing' : changes.join(', '),
  ]
}

/** `- ✅ Resolved: #398 failed 4 times in a row (over since 3 March: a try succeeded)` */
export function overLine(over: OverFinding): string {
  const how = over.ended === undefined ? '' : ` (${endingText(over.ended)})`
  return `- ${isResolved(over) ? '✅ Resolved: ' : ''}${inlineText(over.finding, 300)}${how}`
}

/** `finding of severity medium or high` */
export function keepsOpenText(minSeverity: Severity): string {
  const names = {
    high: 'severity high',
    medium: 'severity medium or high',
    low: 'any severity',
    info: 'any kind',
  }
  return `finding of ${names[minSeverity]}`
}

export function howItWorks(
  { minSeverity, closesAfter, context: { dialect } }: IssuePage,
  { many }: UnitWords,
): string {
  const closing =
    closesAfter === undefined
      ? 'It stays open also without findings (`issue: always`).'
      : `It closes after ${closesAfter} reports in a row without a ${keepsOpenText(minSeverity)}, on newer ${many} and sound data, never while the verdict is “worse”; a later finding reopens it.`
  return folded({ bold: 'How this issue works' }, [
    '- It is rewritten when something in it changes; a comment comes when the verdict or the high findings change.',
    `- ${closing}`,
    dialect === 'github'
      ? '- Closed as not planned, it rests until somebody reopens it.'
      : `- Closed by a person, it is followed by a new one only for what later ${many} show anew.`,
    '- What you write into the description is lost: write a comment.',
    '- **clear** and **likely** say how hard luck explains a finding.',
  ])
}

/** Where the rest is; '' where nothing has a page. */
export function linksLine({ reportUrl, runUrl, insightsUrl }: PageContext): string {
  const links = [
    ...(reportUrl === undefined ? [] : [link('full report', reportUrl)]),
    ...(runUrl === undefined ? [] : [link('run summary', runUrl)]),
    ...(insightsUrl === undefined ? [] : [link('insights.json', insightsUrl)]),
  ]
  return links.length === 0 ? '' : `**Open:** ${links.join(' · ')}`
}

export function footer({ context, run }: IssuePage): string {
  const commit = commitUrl(context)
  return `<sub>${[
    `Loop Introspection v${VERSION}`,
    ...(run === undefined ? [] : [`report ${run.number}`]),
    ...(commit === undefined ? [] : [`data at ${link('this commit', commit)}`]),
  ].join(' · ')}</sub>`
}
