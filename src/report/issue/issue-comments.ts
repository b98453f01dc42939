import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { sentence } from '../parts/advice.ts'
import { comparisonSentences } from '../parts/comparison.ts'
import { fitSections } from '../parts/fit.ts'
import { effectText } from '../parts/lifetime.ts'
import type { IssuePage } from './issue-page.ts'
import { inlineText, link } from '../safe/markdown.ts'
import { MARKS } from '../parts/markdown-parts.ts'
import { longDay, plural } from '../../model/words.ts'
import { findingRows } from './finding-rows.ts'
import { keepsOpenText, linksLine, overLine } from './issue-frame.ts'

/** A comment is a mail to everybody: five lines, the first and the last among them. */
const MOST_LINES = 3
/** How many changes a comment lists: fewer where they are too long for it. */
const LINE_COUNTS = [MOST_LINES, 1, 0]

/** What is new, over or of another severity since the report before, and what became of its advice. */
export function renderDeltaComment(insights: Insights, page: IssuePage): string {
  const { previous } = page.change
  const was =
    previous === undefined ? [] : [`The report of ${longDay(previous.at)} said: ${previous.verdict}.`]
  const lead = [boldHeadline(insights), ...comparisonSentences(insights), ...was].join(' ')
  const end = [fullReport(page), 'A comment comes only when the verdict or the high findings change.']
  return compose(
    { lead, end: end.filter((line) => line !== '').join(' · ') },
    [...changeLines(insights, page), ...effectLines(insights, page)],
    page.budget,
  )
}

/** Why the issue closes now. */
export function renderClosingComment(insights: Insights, page: IssuePage): string {
  const { closesAfter, minSeverity } = page
  const reports = closesAfter === undefined ? 'the last reports' : `${plural(closesAfter, 'report')} in a row`
  const lead = [
    boldHeadline(insights),
    ...comparisonSentences(insights),
    `This issue closes now: ${reports} had no ${keepsOpenText(minSeverity)} that is not muted. It is reopened when later ${unitWords(insights).many} show one.`,
  ].join(' ')
  return compose({ lead, end: linksLine(page.context) }, changeLines(insights, page), page.budget)
}

/** On an issue that two runs opened at once. */
export function renderDuplicateComment(original: number): string {
  return `Two runs opened this issue at the same time. It is a duplicate of #${original}, where the reports go on.`
}

function boldHeadline({ headline }: Insights): string {
  return `**${sentence(inlineText(headline))}**`
}

function compose(
  { lead, end }: { lead: string; end: string },
  lines: readonly string[],
  budget: number,
): string {
  for (const count of LINE_COUNTS) {
    const isCut = lines.length > count
    const shown = lines.slice(0, isCut ? Math.max(0, count - 1) : count)
    const more = `- ${plural(lines.length - shown.length, 'more change')}: see the description.`
    const listed = isCut ? [...shown, more] : shown
    const page = fitSections(
      [
        { text: lead, rank: 0 },
        { text: listed.join('\n'), rank: 0 },
        { text: end, rank: 1 },
      ],
      { most: budget },
    )
    if (page !== undefined) return page
  }
  return fitSections([{ text: lead, rank: 0 }], { most: budget }) ?? ''
}

function fullReport({ context: { reportUrl, runUrl } }: IssuePage): string {
  if (reportUrl !== undefined) return link('Full report', reportUrl)
  return runUrl === undefined ? '' : link('Run summary', runUrl)
}

/** What became of what the last report advised. */
function effectLines({ effectiveness }: Insights, { advised, change: { previous } }: IssuePage): string[] {
  if (previous === undefined) return []
  return effectiveness
    .filter(({ id }) => advised?.has(id))
    .map(
      (effect) => `- Advised before: ${inlineText(effect.recommendation, 100)} → **${effectText(effect)}**`,
    )
}

function changeLines(insights: Insights, { change, findings, context }: IssuePage): string[] {
  const appeared = findings.filter(({ id }) => change.appeared.includes(id))
  const moved = change.moved.flatMap(({ id, from, to }) => {
    const finding = findings.find((open) => open.id === id)?.finding
    return finding === undefined ? [] : [`- ${MARKS[to]}, was ${from}: **${inlineText(finding, 300)}**`]
  })
  return [
    ...findingRows(insights, appeared, context).map(
      ({ severity, life, wrong, toDo }) =>
        `- ${MARKS[severity]}${life === '' ? '' : `, ${life}`}: **${wrong}** → ${toDo}`,
    ),
    ...moved,
    ...change.over.map((each) => overLine(each)),
  ]
}
