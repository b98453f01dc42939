import type { Insights } from '../../insights/schema.ts'
import { type UnitWords, unitWords } from '../../model/units.ts'
import { isAtLeast } from '../../model/finding.ts'
import type { OpenFinding } from '../../memory/report-change.ts'
import { causeText, fineOf, omittedAdvice, sentence } from '../parts/advice.ts'
import { renderAlert } from '../parts/alert.ts'
import { comparisonSentences } from '../parts/comparison.ts'
import { quarantinePart } from '../parts/quarantine-part.ts'
import { countWords } from '../parts/count-words.ts'
import { fitSections, type Section } from '../parts/fit.ts'
import type { IssuePage } from './issue-page.ts'
import { inlineText } from '../safe/markdown.ts'
import { folded, MARKS } from '../parts/markdown-parts.ts'
import { formatMuteBox, MUTE_DAYS } from './mute-box.ts'
import { day, longDay, plural } from '../../model/words.ts'
import { adviceAbout, type FindingRow, findingRows } from './finding-rows.ts'
import { footer, howItWorks, keepsOpenText, linksLine, overLine, pastReports } from './issue-frame.ts'
import { timeless } from './timeless.ts'
import { renderTrend } from './trend.ts'
import { shorten } from '../../model/cut-text.ts'

/** More is not read; the full report has room for the rest. */
const MAX_WORDS = 450

/** How many rows the table of findings may have: fewer where they are too long for the page. */
const ROW_COUNTS = [20, 15, 10, 7, 5, 3, 2, 1]

/** The description of the living issue, without the marks around it. */
export function renderBody(insights: Insights, page: IssuePage): string {
  const shown = page.run === undefined ? timeless(insights, page) : { insights, page }
  const sections = sectionsOf(shown.insights, shown.page)
  const room = { most: page.budget }
  const isShort = { most: MAX_WORDS, lengthOf: countWords }
  return (
    firstOf(ROW_COUNTS, (rows) => fitSections(sections(rows, 0), [isShort, room])) ??
    firstOf(ROW_COUNTS, (rows) => fitSections(sections(rows, 1), room)) ??
    shorten(shown.insights.headline, page.budget)
  )
}

function firstOf<From, To>(all: readonly From[], make: (each: From) => To | undefined): To | undefined {
  for (const each of all) {
    const made = make(each)
    if (made !== undefined) return made
  }
  return undefined
}

/**
 * All of the page with so many rows of findings; where it is too long the folded and the repeated parts go first.
 *
 * @returns takes the number of rows, and the rank of what a reader acts on, the first advice and the boxes to tick
 */
function sectionsOf(insights: Insights, page: IssuePage): (rows: number, rank: number) => Section[] {
  const { findings, muted, context, run } = page
  const heard = findings.filter(({ id }) => !muted.has(id))
  const wrong = tableRows(insights, page)
  const alert = renderAlert(insights, adviceAbout(insights, heard)[0], context)
  const boxes = muteBoxes(page)
  const fine = fineOf(insights).map((line) => `✅ ${line}`)
  // What is pasted holds the time of the run.
  const paste =
    run &&
    quarantinePart(
      insights,
      heard.map(({ recommendation }) => recommendation),
      run.at,
    )
  return (rows, rank) => [
    { text: headline(insights), rank: 0 },
    { text: alert, rank },
    { text: leadText(insights, page), rank: 0 },
    { text: openFindings(wrong, rows, { insights, page }), rank: 0 },
    { text: paste ?? '', rank: 5 },
    { text: overText(page), rank: 3 },
    { text: fine.join('\n\n'), rank: 8 },
    { text: run === undefined ? '' : renderTrend(insights), rank: 4 },
    { text: boxes, rank },
    { text: run === undefined ? '' : pastReports(insights, run.reports), rank: 7 },
    { text: howItWorks(page, unitWords(insights)), rank: 6 },
    { text: linksLine(context), rank: 4 },
    { text: footer(page), rank: 4 },
  ]
}

function headline(insights: Insights): string {
  return `**${sentence(inlineText(insights.headline))}**`
}

function leadText(insights: Insights, { run }: IssuePage): string {
  const checked = run === undefined ? [] : [`Checked ${minuteText(run.at)}.`]
  return [...comparisonSentences(insights), ...thinDataSentence(insights), ...checked].join(' ')
}

/** `21 Sep 2026, 06:17 UTC` */
function minuteText(iso: string): string {
  return `${day(iso)} ${iso.slice(0, 4)}, ${iso.slice(11, 16)} UTC`
}

function thinDataSentence(insights: Insights): string[] {
  const consequence = 'nothing counts as resolved and this issue does not close'
  switch (insights.status) {
    case 'stale':
      return [`The data is old: ${consequence}.`]
    case 'degraded':
      return [`Much of the data could not be used: ${consequence}.`]
    case 'no_data':
      return [`Without ${unitWords(insights).many} ${consequence}.`]
    case 'ok':
      return []
  }
}

function tableRows(insights: Insights, { findings, muted, context }: IssuePage): string[] {
  const heard = findings.filter(({ id }) => !muted.has(id))
  const silent = findings.filter(({ id }) => muted.has(id))
  // A muted finding stands for itself alone.
  const { recommendations_omitted_by_rule: _, ...alone } = insights
  return [
    ...findingRows(insights, heard, context).map((row) => tableRow(row)),
    ...silent.map((finding) =>
      findingRows(alone, [finding], context)
        .map((row) => tableRow(row, muted.get(finding.id)))
        .join('\n'),
    ),
  ]
}

function tableRow({ severity, life, wrong, detail, toDo }: FindingRow, mutedUntil?: string): string {
  const state = mutedUntil === undefined ? life : `🔇 muted until ${day(mutedUntil)}`
  return `| ${MARKS[severity]}${state === '' ? '' : `, ${state}`}: **${wrong}**${detail === '' ? '' : `<br>${detail}`} | ${toDo} |`
}

function openFindings(
  rows: readonly string[],
  most: number,
  { insights, page }: { insights: Insights; page: IssuePage },
): string {
  const shown = rows.slice(0, most)
  const heard = page.findings.filter(({ id }) => !page.muted.has(id))
  const omitted = omittedAdvice(insights, adviceAbout(insights, heard))
  const more = rows.length - shown.length + omitted
  return [
    '### Open findings',
    ...(shown.length === 0 ? ['There is none.'] : []),
    ...(shown.length === 0 ? [] : [['| What is wrong | What to do |', '|:--|:--|', ...shown].join('\n')]),
    ...(more > 0 ? [`${plural(more, 'more finding')}${omitted > 0 ? '' : ' in insights.json'}.`] : []),
    ...closingText(insights, page),
  ].join('\n\n')
}

/** How far the issue is from closing, where nothing keeps it open. */
function closingText(insights: Insights, page: IssuePage): string[] {
  const unit = unitWords(insights)
  const { findings, muted, minSeverity, cleanReports, closesAfter, isHeldOpen = false } = page
  const keepsOpen = ({ id, severity }: OpenFinding): boolean =>
    !muted.has(id) && isAtLeast(severity, minSeverity)
  if (findings.some((finding) => keepsOpen(finding))) return []
  // What is muted is a finding all the same.
  const hasMuted = findings.some(({ id, severity }) => muted.has(id) && isAtLeast(severity, minSeverity))
  const wanted = `${keepsOpenText(minSeverity)}${hasMuted ? ' that is not muted' : ''}`
  if (isHeldOpen)
    return [`No ${wanted} now; open dependencies keep the issue open, and it closes after them.`]
  if (closesAfter === undefined) return [`No ${wanted} now; the issue stays open all the same.`]
  if (insights.verdict === 'worse')
    return [`No ${wanted} now; the issue does not close while the verdict is “worse”.`]
  const [unsettled, ...others] = page.unsettled
  if (unsettled !== undefined) return [`No ${wanted} now. ${unsettledText(unsettled, others.length, unit)}`]
  return [
    cleanReports === 0
      ? `No ${wanted} now. The issue closes after ${closesAfter} such reports in a row on newer ${unit.many}; this one did not count.`
      : `Report ${cleanReports} of ${closesAfter} in a row without a ${wanted}; at ${closesAfter} of ${closesAfter} the issue closes by itself.`,
  ]
}

/** As long as insights.json tells of what ended; its newest comes first. */
function unsettledText(
  { finding, ended_on: on }: IssuePage['unsettled'][number],
  others: number,
  { many }: UnitWords,
): string {
  const are = others === 0 ? 'is' : `and ${plural(others, 'more finding')} are`
  return `The issue stays open for 28 days after ${longDay(on)}: too few ${many} tell whether “${inlineText(finding, 300)}” ${are} over.`
}

function overText({ change: { over, previous } }: IssuePage): string {
  if (over.length === 0) return ''
  const since = previous === undefined ? '' : ` since the report of ${longDay(previous.at)}`
  return [`**No longer listed${since}:**`, '', ...over.map((each) => overLine(each))].join('\n')
}

/** No box can end that. */
function isMutedBySettings(
  { id, recommendation: { muted_until: until } }: OpenFinding,
  muted: IssuePage['muted'],
): boolean {
  return typeof until === 'string' && Date.parse(until) === Date.parse(muted.get(id) ?? '')
}

/** With more nobody ticks. */
const MOST_BOXES = 15

function muteBoxes({ findings, muted }: IssuePage): string {
  if (findings.length === 0) return ''
  const heard = findings.filter(({ id }) => !muted.has(id)).map(({ recommendation }) => recommendation)
  const shown = findings
    .filter(
      ({ id, recommendation }, index) =>
        muted.has(id) || (index < MOST_BOXES && causeText(recommendation, heard) === undefined),
    )
    .filter((finding) => !isMutedBySettings(finding, muted))
  if (shown.length === 0) return ''
  return folded({ bold: 'Mute a finding', more: '(tick it, the next run picks it up)' }, [
    `It stays listed and does not keep this issue open, for ${MUTE_DAYS} days or until you untick it.`,
    '',
    ...shown.map(({ id, finding, recommendation: { lead = finding } }) =>
      formatMuteBox({ id, isMuted: muted.has(id), text: lead }),
    ),
  ])
}
