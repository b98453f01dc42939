import { createColors } from 'picocolors'
import type { Insights } from '../model/insights.ts'
import { windowsOf } from '../model/windows.ts'
import { renderColumns } from './columns.ts'
import { inertText } from './inert.ts'
import { dataLines } from './data-lines.ts'
import { certainty, WATCHED } from './certainty.ts'
import { day, duration, groupThousands, percent, plural, signed, taskName } from './words.ts'

export interface Section {
  title: string
  lines: string[]
}

/** The log: the verdict stands before the foldable sections. */
export interface Log {
  lead: string[]
  sections: Section[]
}

type Style = ReturnType<typeof createColors>

const MAX_LISTED_KINDS = 12
const BAR_WIDTH = 20

/** The report as a terminal or a job log shows it; complete on its own, since some forges show nothing else. */
export function renderLog(insights: Insights, colour: boolean): Log {
  const style = createColors(colour)
  const all = [
    weekNumbers(insights),
    trend(insights, style),
    kinds(insights),
    repeats(insights),
    outliers(insights),
    findings(insights, style),
  ]
  const sections = insights.status === 'no_data' ? [] : all.filter((section) => section.lines.length > 0)
  return {
    lead: lead(insights, style),
    sections: [...sections, { title: 'Data', lines: dataLines(insights) }],
  }
}

function lead(insights: Insights, style: Style): string[] {
  const paint =
    insights.verdict === 'worse' ? style.red : insights.verdict === 'better' ? style.green : String
  const lines = [style.bold(paint(insights.headline))]
  if (insights.status === 'no_data') return lines
  lines.push(...comparison(insights))
  const { decided, undecided, cycles } = insights.data_quality
  if (undecided > 0)
    lines.push(
      `${groupThousands(decided)} decided of ${plural(cycles, 'cycle')}; the log does not say how the others ended.`,
    )
  const advice = insights.recommendations.filter(({ severity }) => severity !== 'info').slice(0, 3)
  if (advice.length > 0) lines.push('')
  for (const [index, { finding, recommendation, worked_if: workedIf }] of advice.entries()) {
    const label = index === 0 ? style.red('Do first') : style.yellow('Then    ')
    lines.push(
      `${label}  ${inertText(finding, 200)}.`,
      `          ${sentence(inertText(recommendation, 300))}`,
    )
    if (workedIf !== undefined)
      lines.push(`          ${style.dim(`It worked if ${inertText(workedIf, 300)}.`)}`)
  }
  return lines
}

/** The window against the 28 days before it, and what would be normal. */
function comparison(insights: Insights): string[] {
  const { baseline } = insights
  const { recent, days } = windowsOf(insights)
  if (recent.count === 0 && baseline.decided === 0) return []
  const now =
    recent.success_rate === null
      ? 'no decided cycle'
      : `${Math.round(recent.success_rate * recent.count)} of ${recent.count} succeeded`
  const before =
    baseline.decided === 0
      ? 'nothing to compare with'
      : `${baseline.succeeded} of ${baseline.decided} in the ${Math.round(baseline.days)} days before`
  const normal = baseline.normal_window
  const range =
    normal === null
      ? ''
      : ` A normal ${days === 7 ? 'week' : 'window'} of this size lands between ${percent(normal.low, normal.cycles)} and ${percent(normal.high, normal.cycles)}.`
  return [`Last ${days} days: ${now}; ${before}.${range}`]
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function weekNumbers(insights: Insights): Section {
  const { recent, previous, days } = windowsOf(insights)
  const rate = (value: number | null): string => (value === null ? '-' : percent(value * 1000, 1000))
  const took = (value: number | null): string => (value === null ? '-' : duration(value))
  const { success_rate_change: rateChange, duration_change: durationChange } = insights.trends
  const longer =
    durationChange === null ? '-' : `${durationChange < 0 ? '-' : '+'}${duration(Math.abs(durationChange))}`
  const rows = [
    ['', 'before', 'now', 'change'],
    [
      'success rate',
      rate(previous.success_rate),
      rate(recent.success_rate),
      rateChange === null ? '-' : `${signed(Math.round(rateChange * 100))} points`,
    ],
    ['decided cycles', String(previous.count), String(recent.count), signed(recent.count - previous.count)],
    ['average cycle', took(previous.avg_duration), took(recent.avg_duration), longer],
    [
      'PRs merged',
      String(previous.prs_merged),
      String(recent.prs_merged),
      signed(recent.prs_merged - previous.prs_merged),
    ],
    ['lines net', signed(previous.lines_net), signed(recent.lines_net), ''],
  ]
  return {
    title: days === 7 ? 'The week in numbers' : `The last ${days} days in numbers`,
    lines: renderColumns(rows, ['left', 'right', 'right', 'left']),
  }
}

function trend(insights: Insights, style: Style): Section {
  const rows = insights.weeks.map((week) => [
    day(week.from),
    week.decided === 0 ? '░'.repeat(BAR_WIDTH) : bar(week.succeeded / week.decided),
    percent(week.succeeded, week.decided),
    `${week.succeeded} of ${week.decided}`,
    week.median_seconds === null ? '-' : duration(week.median_seconds),
  ])
  const [head, ...lines] = renderColumns(
    [['from', 'success', '', 'cycles', 'typical'], ...rows],
    ['left', 'left', 'right', 'right', 'right'],
  )
  const last = lines.pop()
  if (head === undefined || last === undefined) return { title: 'Trend', lines: [] }
  return {
    title: `Trend, ${plural(insights.weeks.length, 'week')}`,
    lines: [head, ...lines, style.bold(`${last}  <- now`)],
  }
}

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH)
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full)
}

function kinds(insights: Insights): Section {
  const sorted = Object.entries(insights.by_type).toSorted(([, a], [, b]) => b.count - a.count)
  const rows = sorted
    .slice(0, MAX_LISTED_KINDS)
    .map(([kind, summary]) => [
      inertText(kind, 30),
      String(summary.count),
      percent(summary.success_rate * 1000, 1000),
      summary.avg_duration === 0 ? '-' : duration(summary.avg_duration),
      summary.max_duration === 0 ? '-' : duration(summary.max_duration),
    ])
  const more = sorted.length - rows.length
  return {
    title: 'By kind of work, all cycles',
    lines:
      rows.length === 0
        ? []
        : [
            ...renderColumns(
              [['kind', 'cycles', 'success', 'average', 'longest'], ...rows],
              ['left', 'right', 'right', 'right', 'right'],
            ),
            ...(more > 0 ? [`${more} more in insights.json`] : []),
          ],
  }
}

function repeats(insights: Insights): Section {
  const rows = insights.repeat_failures.map(({ issue, failure_count: failures, attempts }) => [
    inertText(taskName(issue), 40),
    String(failures),
    duration(attempts.reduce((total, attempt) => total + Math.max(0, attempt.duration), 0)),
    inertText(attempts.at(-1)?.reason ?? '', 60),
  ])
  return {
    title: `Issues that failed more than once (${rows.length})`,
    lines:
      rows.length === 0
        ? []
        : renderColumns([['issue', 'failed', 'time', 'last'], ...rows], ['left', 'right', 'right', 'left']),
  }
}

function outliers(insights: Insights): Section {
  const rows = insights.duration_outliers.map((outlier) => [
    inertText(String(outlier.cycle ?? '-'), 20),
    outlier.issue === null ? '-' : inertText(taskName(outlier.issue), 40),
    duration(outlier.duration),
    `${outlier.multiple}x`,
    inertText(outlier.reason, 60),
  ])
  return {
    title: `Unusually long cycles (${rows.length})`,
    lines:
      rows.length === 0
        ? []
        : renderColumns(
            [['cycle', 'issue', 'took', 'average', 'ended with'], ...rows],
            ['left', 'left', 'right', 'right', 'left'],
          ),
  }
}

function findings(insights: Insights, style: Style): Section {
  const paint = { high: style.red, medium: style.yellow, low: style.blue, info: String }
  const rows = insights.recommendations.flatMap(({ severity, finding, recommendation, evidence }) => [
    `${paint[severity](severity.padEnd(6))}  ${inertText(finding, 200)}${certainty(evidence)}`,
    `        ${inertText(recommendation, 300)}`,
  ])
  const watched = insights.watchlist.map(
    ({ finding, reason_code: reason }) => `watch   ${inertText(finding, 200)} (${WATCHED[reason]})`,
  )
  return {
    title: `Findings (${insights.recommendations.length}), watched (${watched.length})`,
    lines: [...rows, ...watched],
  }
}
