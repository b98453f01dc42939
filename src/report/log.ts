import { createColors } from 'picocolors'
import type { Insights } from '../insights/schema.ts'
import { unitWords } from '../model/units.ts'
import { adviceOf, causeText, fineOf, howLong, omittedAdvice, sentence } from './parts/advice.ts'
import { sureFinding, WATCHED } from './parts/certainty.ts'
import { drawBar, renderColumns } from './parts/columns.ts'
import { comparisonSentences } from './parts/comparison.ts'
import type { PageContext } from './context.ts'
import { dataLines, noCyclesAdvice } from './parts/data-lines.ts'
import { earlierOf } from './parts/earlier.ts'
import { firstVerdictSentence, isFirstRun } from './parts/first-run.ts'
import { inertText } from './safe/inert.ts'
import { standingText } from './parts/lifetime.ts'
import { countsText, isRated } from './parts/rate.ts'
import { beforeHead, beforePerWindow, kindRows, numberRows } from './parts/changes.ts'
import {
  countFailingTasks,
  countFindings,
  countKinds,
  countReasons,
  countWatched,
  moreText,
} from './parts/totals.ts'
import { makerTables, MAKERS_NOTE } from './parts/makers.ts'
import { ladderSentences, ladderTitle } from './parts/ladder.ts'
import { priceSentences } from './parts/price.ts'
import { quarantineLines } from './parts/quarantine-lines.ts'
import { QUARANTINE_TITLE } from './parts/quarantine-part.ts'
import { triesSentences } from './parts/tries.ts'
import {
  day,
  daysText,
  duration,
  groupThousands,
  ofText,
  percent,
  plural,
  taskName,
  upperFirst,
} from '../model/words.ts'
import { taskNoun } from '../model/task-links.ts'

export interface LogSection {
  title: string
  lines: string[]
}

/** The log: the verdict stands before the foldable sections. */
export interface Log {
  lead: string[]
  sections: LogSection[]
}

type Style = ReturnType<typeof createColors>

const MOST_LISTED = 12
const MOST_ADVICE = 4
/** Everything together stays under 500 lines. */
const MOST_FINDINGS = 60
const MOST_DATA_LINES = 100
const BAR_WIDTH = 20

/** The report as a terminal or a job log shows it; complete on its own, since some forges show nothing else. */
export function renderLog(
  insights: Insights,
  { hasColour = false }: Pick<PageContext, 'hasColour'> = {},
): Log {
  const style = createColors(hasColour)
  const all = [
    numbers(insights),
    trend(insights, style),
    whereItBroke(insights),
    failingTasks(insights),
    ...makers(insights),
    toQuarantine(insights),
    { title: 'First tries and retries', lines: triesSentences(insights) },
    { title: ladderTitle(insights), lines: ladderSentences(insights) },
    { title: 'What it costs', lines: priceSentences(insights) },
    reasons(insights),
    outliers(insights),
    findings(insights, style),
  ]
  const sections = insights.status === 'no_data' ? [] : all.filter((section) => section.lines.length > 0)
  return {
    lead: lead(insights, style),
    sections: [...sections, { title: 'Data', lines: dataLines(insights, MOST_DATA_LINES) }],
  }
}

/** The log as lines: titles over indented lines. */
export function renderText(insights: Insights, context: PageContext): string {
  const { lead: first, sections } = renderLog(insights, context)
  const { bold } = createColors(context.hasColour ?? false)
  return [
    ...first,
    ...sections.flatMap(({ title, lines }) => ['', bold(title), ...lines.map((line) => `  ${line}`)]),
    '',
  ].join('\n')
}

function lead(insights: Insights, style: Style): string[] {
  const paint =
    insights.verdict === 'worse' ? style.red : insights.verdict === 'better' ? style.green : String
  const lines = [style.bold(paint(insights.headline)), ...comparisonSentences(insights)]
  if (isFirstRun(insights))
    lines.push(firstVerdictSentence(insights).replaceAll('**', '').replaceAll('`', ''))
  lines.push(...earlier(insights, style))
  const advice = adviceOf(insights)
  if (insights.status === 'no_data' && advice.length === 0)
    lines.push('', `${style.red('Do first')}  ${noCyclesAdvice(insights)}`)
  const shown = advice.slice(0, MOST_ADVICE)
  const told = shown.flatMap((each, index) => {
    const { what, why, workedIf } = each
    return [
      `${index === 0 ? style.red('Do first') : style.yellow('Then    ')}  ${sentence(inertText(what, 300))}`,
      `          ${inertText(why, 400)} ${howLong(each, insights)}`.trimEnd(),
      ...(workedIf === undefined
        ? []
        : [`          ${style.dim(`It worked if ${inertText(workedIf, 300)}.`)}`]),
    ]
  })
  const left = advice.length + omittedAdvice(insights, advice) - shown.length
  const fine = fineOf(insights).map((text) => `${style.green('Fine    ')}  ${text}`)
  const rest = [...told, ...(left > 0 ? [`          ${plural(left, 'more finding')} below.`] : []), ...fine]
  return rest.length === 0 ? lines : [...lines, '', ...rest]
}

/** What came of what earlier reports said: before anything new. */
function earlier(insights: Insights, style: Style): string[] {
  const { advice, over, more: left } = earlierOf(insights)
  const lines = [
    ...advice.map(({ what, became }) => `${inertText(what, 100)}, ${became}.`),
    ...over.map((text) => sentence(inertText(text, 300))),
    ...(left === '' ? [] : [`${left}.`]),
  ]
  if (lines.length === 0) return []
  return ['', ...lines.map((line, index) => `${index === 0 ? style.cyan('Earlier ') : '        '}  ${line}`)]
}

function numbers(insights: Insights): LogSection {
  const { days } = insights.window
  const rows = numberRows(insights).map(({ name, before, now, change, sure }) => [
    name.toLowerCase(),
    before,
    now,
    change,
    sure,
  ])
  return {
    title: days === 7 ? 'The week in numbers' : `The last ${daysText(days)} in numbers`,
    lines:
      rows.length === 0
        ? []
        : renderColumns(
            [['', 'before', 'now', 'change', ''], ...rows],
            ['left', 'right', 'right', 'left', 'left'],
          ),
  }
}

function trend(insights: Insights, style: Style): LogSection {
  const hasBar = isRated(insights)
  const rows = insights.weeks.map((week) => [
    day(week.from),
    ...(hasBar
      ? [
          drawBar(week.decided === 0 ? 0 : week.succeeded / week.decided, BAR_WIDTH),
          percent(week.succeeded, week.decided),
        ]
      : []),
    countsText(insights, week.succeeded, week.decided),
    week.median_seconds === null ? '-' : duration(week.median_seconds),
  ])
  const [head, ...lines] = renderColumns(
    [['from', ...(hasBar ? ['success', ''] : []), unitWords(insights).short, 'typical'], ...rows],
    ['left', ...(hasBar ? (['left', 'right'] as const) : []), 'right', 'right'],
  )
  const last = lines.pop()
  if (head === undefined || last === undefined) return { title: 'Trend', lines: [] }
  const { normal_window: normal } = insights.baseline
  const range =
    normal === null
      ? []
      : [
          `a normal window of this size: ${percent(normal.low, normal.cycles)} to ${percent(normal.high, normal.cycles)}`,
        ]
  return {
    title: `Trend, ${plural(insights.weeks.length, 'week')}`,
    lines: [head, ...lines, style.bold(`${last}  <- now`), ...range],
  }
}

function whereItBroke(insights: Insights): LogSection {
  const all = kindRows(insights)
  const failures = insights.window.decided - insights.window.succeeded
  const rows = all
    .slice(0, MOST_LISTED)
    .map((kind) => [inertText(kind.key, 30), groupThousands(kind.failures), kind.text, kind.sure])
  return {
    title: `Where it broke (${plural(failures, 'failure')})`,
    lines:
      rows.length < 2 || failures === 0
        ? []
        : [
            ...renderColumns([['kind', 'failed', 'success', ''], ...rows], ['left', 'right', 'left', 'left']),
            ...more(countKinds(insights), { shown: rows.length, listed: all.length }),
          ],
  }
}

function makers(insights: Insights): LogSection[] {
  return makerTables(insights).map(({ title, rows, omitted }) => ({
    title,
    lines: [
      ...renderColumns(
        [['', 'success', 'ahead'], ...rows.map(({ key, rate, ahead }) => [inertText(key, 40), rate, ahead])],
        ['left', 'left', 'left'],
      ),
      ...more(rows.length + omitted, { shown: rows.length, listed: rows.length }),
      MAKERS_NOTE,
    ],
  }))
}

function failingTasks(insights: Insights): LogSection {
  const tasks = insights.failing_tasks
  const rows = tasks
    .slice(0, MOST_LISTED)
    .map(({ issue, tries, succeeded, failed_seconds: seconds, attempts }) => [
      inertText(taskName(issue, insights.task_links), 40),
      ofText(tries - succeeded, tries),
      seconds === 0 ? '-' : duration(seconds),
      inertText(attempts.at(-1)?.quoted_reason ?? '', 60),
    ])
  const noun = taskNoun(insights.task_links)
  const total = countFailingTasks(insights)
  return {
    title: `${upperFirst(noun)}s that keep failing (${groupThousands(total)})`,
    lines:
      rows.length === 0
        ? []
        : [
            ...renderColumns([[noun, 'failed', 'time', 'last'], ...rows], ['left', 'right', 'right', 'left']),
            ...more(total, { shown: rows.length, listed: tasks.length }),
          ],
  }
}

function toQuarantine(insights: Insights): LogSection {
  const found = quarantineLines(insights, insights.recommendations, insights.generated_at)
  if (found === undefined) return { title: QUARANTINE_TITLE, lines: [] }
  const { before, path, after, lines, left } = found
  return {
    title: QUARANTINE_TITLE,
    lines: [
      `${before}${inertText(path, 200)}${after}:`,
      ...lines,
      ...(left > 0 ? [`Without ${plural(left, 'more task')}.`] : []),
    ],
  }
}

function reasons(insights: Insights): LogSection {
  const listed = insights.failure_reasons.filter(({ before, now }) => before + now > 0)
  const rows = listed
    .slice(0, MOST_LISTED)
    .map(({ template, before, now }) => [
      beforePerWindow(insights, before),
      groupThousands(now),
      inertText(template, 80),
    ])
  return {
    title: `Why ${unitWords(insights).many} failed`,
    lines:
      rows.length === 0
        ? []
        : [
            ...renderColumns(
              [[beforeHead(insights), `last ${daysText(insights.window.days)}`, 'reason'], ...rows],
              ['right', 'right', 'left'],
            ),
            ...more(countReasons(insights), { shown: rows.length, listed: listed.length }),
          ],
  }
}

function outliers(insights: Insights): LogSection {
  const { one, many } = unitWords(insights)
  const rows = insights.duration_outliers.map((outlier) => [
    inertText(String(outlier.cycle ?? '-'), 20),
    outlier.at === undefined ? '-' : day(outlier.at),
    outlier.issue === null ? '-' : inertText(taskName(outlier.issue, insights.task_links), 40),
    duration(outlier.duration),
    `${outlier.multiple}x`,
    inertText(outlier.reason, 60),
  ])
  const total = rows.length + (insights.duration_outliers_omitted ?? 0)
  return {
    title: `Unusually long ${many} (${groupThousands(total)})`,
    lines:
      rows.length === 0
        ? []
        : [
            ...renderColumns(
              [[one, 'on', taskNoun(insights.task_links), 'took', 'average', 'ended with'], ...rows],
              ['left', 'left', 'left', 'right', 'right', 'left'],
            ),
            ...more(total, { shown: rows.length, listed: rows.length }),
          ],
  }
}

function findings(insights: Insights, style: Style): LogSection {
  const paint = { high: style.red, medium: style.yellow, low: style.blue, info: String }
  const { recommendations: all, watchlist } = insights
  const shown = all.slice(0, MOST_FINDINGS)
  const rows = shown.flatMap((found) => [
    `${paint[found.severity](found.severity.padEnd(6))}  ${[inertText(sureFinding(found), 300), standingText(found, insights.generated_at)].filter((part) => part !== '').join('; ')}`,
    `        ${inertText(causeText(found, all) ?? found.recommendation, 300)}`,
  ])
  const watched = watchlist.map(
    ({ finding, reason_code: reason }) => `watch   ${inertText(finding, 200)} (${WATCHED[reason]})`,
  )
  const [found, seen] = [countFindings(insights), countWatched(insights)]
  return {
    title: `Findings (${groupThousands(found)}), watched (${groupThousands(seen)})`,
    lines: [
      ...rows,
      ...more(found, { shown: shown.length, listed: all.length }),
      ...watched,
      ...more(seen, { shown: watched.length, listed: watched.length }, ' that are only watched'),
    ],
  }
}

function more(total: number, places: { shown: number; listed: number }, what = ''): string[] {
  const text = moreText(total, places)
  return text === '' ? [] : [`${text}${what}`]
}
