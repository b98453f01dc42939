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

/** How many changes a comment lists: fewer where they are too long for it. */
const LINE_COUNTS = [20, 5, 0]
const MOST_EFFECTS = 3

/** What is new, over or of another severity since the report before, and what became of its advice. */
export function renderDeltaComment(insights: Insights, page: IssuePage): string {
  const { previous } = page.change
  const was =
    previous === undefined ? [] : [`The report of ${longDay(previous.at)} said: ${previous.verdict}.`]
  const lead = [boldHeadline(insights), ...comparisonSentences(insights), ...was].join(' ')
  const end = [
    fullReport(page),
    'The description above is up to date. You get a comment only when the verdict or the set of high findings changes.',
  ]
  return compose(
    { lead, after: effectsText(insights, page), end: end.filter((line) => line !== '').join(' · ') },
    changeLines(insights, page),
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
  return compose({ lead, after: '', end: linksLine(page.context) }, changeLines(insights, page), page.budget)
}

/** On an issue that two runs opened at once. */
export function renderDuplicateComment(original: number): string {
  return `Two runs opened this issue at the same time. It is a duplicate of #${original}, where the reports go on.`
}

function boldHeadline({ headline }: Insights): string {
  return `**${sentence(inlineText(headline))}**`
}

function compose(
  { lead, after, end }: { lead: string; after: string; end: string },
  lines: readonly string[],
  budget: number,
): string {
  for (const count of LINE_COUNTS) {
    const shown = lines.slice(0, count)
    const more = lines.length - shown.length
    const listed = more > 0 ? [...shown, `- ${plural(more, 'more change')}: see the description.`] : shown
    const page = fitSections(
      [
        { text: lead, rank: 0 },
        { text: listed.join('\n'), rank: 0 },
        { text: after, rank: 2 },
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
function effectsText({ effectiveness }: Insights, { advised, change: { previous } }: IssuePage): string {
  const told = effectiveness.filter(({ id }) => advised?.has(id)).slice(0, MOST_EFFECTS)
  if (told.length === 0 || previous === undefined) return ''
  return [
    `**What became of the advice of ${longDay(previous.at)}:**`,
    '',
    ...told.map((effect) => `- ${inlineText(effect.recommendation, 300)} → **${effectText(effect)}**`),
  ].join('\n')
}

function changeLines(insights: Insights, { change, findings, context }: IssuePage): string[] {
  const appeared = findings.filter(({ id }) => change.appeared.includes(id))
  const moved = change.moved.flatMap(({ id, from, to }) => {
    const finding = findings.find((open) => open.id === id)?.finding
    return finding === undefined ? [] : [`- ${MARKS[to]}, was ${from}: **${inlineText(finding, 300)}**`]
  })
  return [
    ...findingRows(insights, appeared, context).map(
      ({ severity, life, wrong, detail, toDo }) =>
        `- ${MARKS[severity]}${life === '' ? '' : `, ${life}`}: **${wrong}**${detail === '' ? '' : `, ${detail.replaceAll('<br>', '; ')}`} → ${toDo}`,
    ),
    ...moved,
    ...change.over.map((each) => overLine(each)),
  ]
}
