import { leadOf } from '../../insights/lead-of.ts'
import { isMuted } from '../../insights/sound-findings.ts'
import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { VERSION } from '../../model/version.ts'
import { SCHEMA_VERSION } from '../../insights/version.ts'
import { type Advice, adviceOf, fineOf, howLong, omittedAdvice, sentence } from '../parts/advice.ts'
import { renderAlert } from '../parts/alert.ts'
import { certaintyWords, WATCHED } from '../parts/certainty.ts'
import { comparisonSentences } from '../parts/comparison.ts'
import type { PageContext } from '../context.ts'
import { dataLines, noCyclesAdvice } from '../parts/data-lines.ts'
import { earlierOf } from '../parts/earlier.ts'
import { countWords } from '../parts/count-words.ts'
import { fitSections, type Section } from '../parts/fit.ts'
import { firstVerdictSentence, isFirstRun, soFarRows } from '../parts/first-run.ts'
import { standingText } from '../parts/lifetime.ts'
import { inertText } from '../safe/inert.ts'
import { code, inlineText, link } from '../safe/markdown.ts'
import { folded, MARKS, table } from '../parts/markdown-parts.ts'
import { kindsPart, longestPart, makersPart, numbersPart, reasonsPart, tasksPart } from './summary-parts.ts'
import { quarantinePart } from '../parts/quarantine-part.ts'
import { countUnreadable, countWatched, moreText } from '../parts/totals.ts'
import { ladderSentences } from '../parts/ladder.ts'
import { priceSentences } from '../parts/price.ts'
import { triesSentences } from '../parts/tries.ts'
import { weekChart } from './week-chart.ts'
import { groupThousands, lowerFirst, plural } from '../../model/words.ts'

/** GitHub drops a whole summary of more than 1 MiB; the limit is shared by all steps of a job elsewhere. */
const MAX_BYTES = 400 * 1024
/** More is not read; the page with the charts has room for the rest. */
const MAX_WORDS = 600
const MOST_THEN = 4
const MOST_LISTED = 20
const MOST_MORE = 5
const MOST_SOURCES = 4
const MOST_MUTED = 5
/** Of a line about a file, in UTF-16 units. */
const MAX_SOURCE = 200

/** The page of a workflow run, in Markdown. */
export function renderJobSummary(insights: Insights, context: PageContext): string {
  const sections =
    insights.status === 'no_data'
      ? [...noData(insights), { text: footer(context), rank: 0 }]
      : [
          { text: `## ${insights.headline}`, rank: 0 },
          ...(isFirstRun(insights) ? firstRun(insights) : judged(insights, context)),
          { text: data(insights), rank: 1 },
          { text: footer(context), rank: 0 },
        ]
  const note = 'There is more in the full report and in insights.json.'
  const limits = [
    { most: MAX_WORDS, lengthOf: countWords, note },
    { most: MAX_BYTES, lengthOf: (text: string) => Buffer.byteLength(text), note },
  ]
  return `${fitSections(sections, limits) ?? insights.headline}\n`
}

function judged(insights: Insights, context: PageContext): Section[] {
  const advice = adviceOf(insights)
  const [first, ...rest] = advice
  return [
    { text: first === undefined ? nothingToDo(insights) : renderAlert(insights, first, context), rank: 0 },
    { text: first === undefined ? '' : why(first, insights), rank: 2 },
    { text: comparisonSentences(insights).join(' '), rank: 0 },
    { text: earlier(insights), rank: 2 },
    { text: quarantinePart(insights, insights.recommendations, insights.generated_at), rank: 4 },
    { text: then(rest, insights), rank: 2 },
    {
      text: fineOf(insights)
        .map((fine) => `🔵 **Fine as it is.** ${fine}`)
        .join('\n\n'),
      rank: 5,
    },
    { text: numbersPart(insights), rank: 1 },
    { text: weekChart(insights), rank: 4 },
    { text: kindsPart(insights), rank: 4 },
    { text: tasksPart(insights, context), rank: 3 },
    { text: ladderSentences(insights).join(' '), rank: 3 },
    { text: priceSentences(insights).join(' '), rank: 8 },
    { text: triesSentences(insights).join(' '), rank: 7 },
    { text: makersPart(insights), rank: 7 },
    { text: moreFindings(rest, omittedAdvice(insights, advice), insights), rank: 5 },
    { text: mutedFindings(insights), rank: 3 },
    { text: reasonsPart(insights), rank: 6 },
    { text: longestPart(insights, context), rank: 9 },
    { text: watched(insights), rank: 8 },
    { text: howSure(insights), rank: 5 },
  ]
}

/** What the first advice rests on. */
function why(first: Advice, insights: Insights): string {
  return folded({ bold: 'Why' }, [inlineText(whyText(first, insights, 700), 700)])
}

/** What is muted is a finding all the same. */
function nothingToDo({ recommendations }: Insights): string {
  const muted = recommendations.filter(isMuted).length
  return muted === 0
    ? '**Nothing to do.**'
    : `**Nothing to do; ${plural(muted, 'finding')} ${muted === 1 ? 'is' : 'are'} muted.**`
}

/** What came of what earlier reports said: before anything new. */
function earlier(insights: Insights): string {
  const { advice, over, more } = earlierOf(insights)
  return [
    ...advice.map(({ what, became }) => `- **${inlineText(what, 100)}**, ${became}.`),
    ...over.map((text) => `- ${sentence(inlineText(text, 300))}`),
    ...(more === '' ? [] : [`- ${more}.`]),
  ].join('\n')
}

/** Why, and how long that is known: a long reason is cut before it. Plain text of at most `max` units. */
function whyText(advice: Advice, insights: Insights, max: number): string {
  return `${inertText(advice.why, max - MAX_HOW_LONG)} ${howLong(advice, insights)}`.trimEnd()
}

const MAX_HOW_LONG = 100

function then(rest: readonly Advice[], insights: Insights): string {
  if (rest.length === 0) return ''
  return [
    '### Then',
    rest
      .slice(0, MOST_THEN)
      .map((each) => item(each, insights))
      .join('\n'),
  ].join('\n\n')
}

function item(advice: Advice, insights: Insights): string {
  const { severity, what, brief, workedIf } = advice
  const since = howLong(advice, insights)
  const check = workedIf === undefined ? '' : ` *It worked if* ${inlineText(workedIf, 300)}.`
  return `1. ${MARKS[severity]}: **${inlineText(what, 400)}.** ${inlineText(brief, 300)}${since === '' ? '' : ` ${since}`}${check}`
}

function moreFindings(rest: readonly Advice[], omitted: number, insights: Insights): string {
  const more = rest.slice(MOST_THEN)
  const lines = more.slice(0, MOST_MORE).map((each) => item(each, insights))
  const total = more.length + omitted
  const left = moreText(total, { shown: lines.length, listed: more.length })
  return folded({ bold: 'More findings:', more: groupThousands(total) }, [
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(left === '' ? [] : ['', `${left}.`]),
  ])
}

/** Advice no longer, and findings all the same. */
function mutedFindings(insights: Insights): string {
  const all = insights.recommendations.filter(isMuted)
  const lines = all
    .slice(0, MOST_MUTED)
    .map((each) => `- ${inlineText(leadOf(each), 300)} (${standingText(each, insights.generated_at)})`)
  const more = moreText(all.length, { shown: lines.length, listed: all.length })
  return folded({ bold: 'Muted:', more: groupThousands(all.length) }, [
    ...lines,
    ...(more === '' ? [] : [`- ${more}`]),
  ])
}

function watched(insights: Insights): string {
  const lines = insights.watchlist
    .slice(0, MOST_MORE)
    .map(({ lead, reason_code: reason }) => `- ${inlineText(lead, 300)} (${WATCHED[reason]})`)
  const total = countWatched(insights)
  const more = moreText(total, { shown: lines.length, listed: insights.watchlist.length })
  return folded({ bold: 'Being watched:', more: groupThousands(total) }, [
    ...lines,
    ...(more === '' ? [] : [`- ${more}`]),
  ])
}

/** What the words of certainty mean, where one of them is said. */
function howSure(insights: Insights): string {
  if (insights.recommendations.every(({ evidence }) => evidence === undefined)) return ''
  const words = certaintyWords(unitWords(insights)).map(({ word, means }) => `- **${word}:** ${means}`)
  return folded({ bold: 'How sure are we?' }, words)
}

function firstRun(insights: Insights): Section[] {
  const advice = adviceOf(insights)
  const alerts = advice
    .slice(0, MOST_LISTED)
    .map((each) => `- **${inlineText(each.what, 400)}.** ${inlineText(whyText(each, insights, 600), 600)}`)
  const more = moreText(advice.length + omittedAdvice(insights, advice), {
    shown: alerts.length,
    listed: advice.length,
  })
  return [
    {
      text: [...comparisonSentences(insights), firstVerdictSentence(insights)]
        .filter((part) => part !== '')
        .join(' '),
      rank: 0,
    },
    { text: earlier(insights), rank: 2 },
    {
      text:
        alerts.length === 0
          ? `> [!NOTE]\n> ${nothingToDo(insights)} The numbers below are counts, not conclusions.`
          : [
              '### What can be said already',
              [...alerts, ...(more === '' ? [] : [`- ${more}`])].join('\n'),
            ].join('\n\n'),
      rank: 0,
    },
    { text: quarantinePart(insights, insights.recommendations, insights.generated_at), rank: 6 },
    { text: table(['', 'So far'], ['left', 'left'], soFarRows(insights)), rank: 1 },
    { text: mutedFindings(insights), rank: 9 },
  ]
}

function noData(insights: Insights): Section[] {
  const sources = insights.data_quality.sources.filter(({ role }) => role === 'cycles')
  const looked = sources.slice(0, MOST_LISTED).map(({ path }) => code(path))
  const more = moreText(sources.length + (insights.data_quality.sources_omitted ?? 0), {
    shown: looked.length,
    listed: sources.length,
  })
  const problems = sources
    .filter(({ state, problem }) => state !== 'missing' && problem !== null)
    .map(({ path, problem }) => `- ${code(path)} ${inlineText(problem ?? '', 200)}`)
  const example = sources.every(({ state }) => state === 'missing') ? NAME_A_LOG : []
  return [
    { text: `## ${insights.headline}`, rank: 0 },
    {
      text: `Looked in ${[...looked, ...(more === '' ? [] : [more])].join(', ')} in the checked-out files.`,
      rank: 0,
    },
    { text: problems.slice(0, MOST_LISTED).join('\n'), rank: 1 },
    {
      text: [
        '> [!WARNING]',
        `> **Do this:** ${inlineText(lowerFirst(noCyclesAdvice(insights)), 400)}`,
        ...example,
      ].join('\n'),
      rank: 0,
    },
  ]
}

/** Where no log is there at all. */
const NAME_A_LOG = [
  '>',
  '> ```yaml',
  '> - uses: actions/checkout@v6',
  '> - uses: loop-introspection/loop-introspection@v1',
  '>   with:',
  '>     cycles: path/to/cycles.jsonl',
  '> ```',
]

function data(insights: Insights): string {
  const { cycles, future } = insights.data_quality
  const bad = countUnreadable(insights)
  const more = `${plural(cycles - future, unitWords(insights).one)}${bad === 0 ? '' : `, ${plural(bad, 'unreadable line')}`}`
  const lines = dataLines(insights, MOST_SOURCES).map((line) => `- ${sentence(inlineText(line, MAX_SOURCE))}`)
  return folded({ bold: 'Data behind this report:', more }, lines)
}

function footer({ reportUrl, insightsUrl, issue, repository }: PageContext): string {
  const links = [
    ...(reportUrl === undefined ? [] : [link('full report', reportUrl)]),
    ...(insightsUrl === undefined ? [] : [link('insights.json', insightsUrl)]),
    ...(issue === undefined ? [] : [link(`issue #${issue.number}`, issue.url)]),
  ]
  const open = links.length === 0 ? '' : `**Open:** ${links.join(' · ')}\n\n`
  const whose = repository === undefined ? '' : `${inlineText(repository, 100)} · `
  return `${open}<sub>${whose}Loop Introspection v${VERSION} · schema ${SCHEMA_VERSION}</sub>`
}
