import type { Backtest, BacktestDay, Episode } from '../../memory/backtest.ts'
import { compareBacktests } from '../../memory/backtest-difference.ts'
import { SEVERITIES, VERDICTS } from '../../model/finding.ts'
import { groupThousands, plural } from '../../model/words.ts'
import { groupBy } from '../../model/group-by.ts'

/** What a backtest says, in the rows that its text and its page show. Cells are any text: a page makes them inert. */

/** One backtest with the settings it was made by, as `--format json` prints it. */
export interface Trial extends Backtest {
  settings: {
    config: string
    window_days: number
    rules: string[]
    limits: Readonly<Record<string, Readonly<Record<string, number>>>>
    accept: { id: string; from: string }[]
  }
}

/** The same log by the settings that are in force, and by others. */
export interface Trials extends Trial {
  against?: Trial
}

export interface Rows {
  head: readonly string[]
  rows: string[][]
  /** What the rows leave out; '' for nothing. */
  note: string
}

const MOST_ROWS = 200

export function titleOf({ from, to, summary: { days } }: Trials): string {
  return `Backtest: ${plural(days, 'day')}, ${from} to ${to}`
}

export function leadOf(trials: Trials): string[] {
  const { against } = trials
  if (against === undefined) return [`${summaryText(trials)}.`, `Judged by ${settingsText(trials)}.`]
  const otherDays = trials.days.filter(
    ({ verdict }, index) => verdict !== against.days[index]?.verdict,
  ).length
  return [
    `By ${settingsText(trials)}: ${lower(summaryText(trials))}.`,
    `By ${settingsText(against)}: ${lower(summaryText(against))}.`,
    differencesOf(trials).rows.length === 0
      ? 'Both say the same of every finding on every day.'
      : `The verdict differs on ${plural(otherDays, 'day')}. Where two numbers stand, the second is by ${against.settings.config}.`,
  ]
}

function summaryText({ summary }: Trial): string {
  const { verdict_changes: turns, changes, median_days_to_find: days } = summary
  const found =
    days === null
      ? 'no confirmed change was found'
      : `${plural(changes, 'confirmed change')}, found ${delayText(days)} after ${changes === 1 ? 'it' : 'they'} began${changes === 1 ? '' : ' (median)'}`
  return `The verdict changed ${plural(turns, 'time')}; ${found}`
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

function settingsText({ settings: { config, window_days: days, limits, accept } }: Trial): string {
  const given = Object.entries(limits).flatMap(([rule, values]) =>
    Object.entries(values).map(([name, value]) => `${rule}.${name} ${value}`),
  )
  return [
    `${config} (window of ${plural(days, 'day')}`,
    given.length === 0 ? 'default limits' : given.join(', '),
    ...(accept.length === 0 ? [] : [plural(accept.length, 'accepted level')]),
  ]
    .join(', ')
    .concat(')')
}

export function verdictRows({ summary, against }: Trials): Rows {
  const rows = VERDICTS.map((verdict) => [
    verdict,
    pair(summary.verdicts[verdict], against?.summary.verdicts[verdict]),
  ])
  return { head: ['verdict', 'days'], rows: rows.filter(([, days]) => days !== '-'), note: '' }
}

/** Each rule that said something; where some were chosen, each of these. */
export function ruleRows({ settings, summary, against }: Trials, allRules: number): Rows {
  const isChosen = settings.rules.length < allRules
  const all = summary.rules.map((rule, index) => ({ rule, other: against?.summary.rules[index] }))
  const shown = all.filter(
    ({ rule, other }) => isChosen || rule.episodes > 0 || (other !== undefined && other.episodes > 0),
  )
  const rows = shown.map(({ rule, other }) => [
    rule.rule,
    pair(rule.episodes, other?.episodes),
    pair(rule.episodes_in_90_days, other?.episodes_in_90_days),
    ...SEVERITIES.map((severity) => pair(rule.severities[severity], other?.severities[severity])),
    pair(rule.days_open, other?.days_open),
    pair(rule.flips, other?.flips),
    pair(rule.changes, other?.changes),
    pair(rule.median_days_to_find, other?.median_days_to_find, delayText),
  ])
  const silent = all.length - shown.length
  const head = [
    'rule',
    'episodes',
    'in 90 days',
    ...SEVERITIES,
    'days open',
    'flips',
    'changes',
    'found after',
  ]
  const note =
    silent === 0 ? '' : `${plural(silent, shown.length === 0 ? 'rule' : 'other rule')} said nothing.`
  return { head, rows, note }
}

/** `3`, or `3 → 1` where the other settings give another number; `-` for none. */
function pair(
  here: number | null,
  there: number | null | undefined,
  say: (value: number) => string = groupThousands,
): string {
  const told = (value: number | null): string =>
    value === null || (value === 0 && say === groupThousands) ? '-' : say(value)
  return there === undefined || there === here ? told(here) : `${told(here)} → ${told(there)}`
}

function delayText(days: number): string {
  return days === 1 ? '1 day' : `${groupThousands(days)} days`
}

/** What came, went or changed its severity, a row each, on the days on which anything did; the first day says what was open. */
export function changeRows({ days, summary: { episodes } }: Trials): Rows {
  const byId = groupBy(episodes, ({ id }) => id)
  const all = days.flatMap((day, index) => dayRows(day, days[index - 1], byId))
  const left = all.length - MOST_ROWS
  return {
    head: ['day', 'verdict', 'change', 'severity', 'rule', 'finding'],
    rows: left > 0 ? all.slice(left) : all,
    note: left > 0 ? `${plural(left, 'earlier line')} left out here; --format json has every day.` : '',
  }
}

function dayRows(
  day: BacktestDay,
  before: BacktestDay | undefined,
  byId: ReadonlyMap<string, readonly Episode[]>,
): string[][] {
  const changes = changesOf(day, before).map(({ what, severity, rule, id, at }) => {
    const episode = byId.get(id)?.find(({ first, last }) => first <= at && at <= last)
    const begins = what !== 'over' && !what.startsWith('was ')
    const finding = begins ? episode?.first_finding : episode?.finding
    return [what, severity, rule, finding ?? '']
  })
  const turned = before !== undefined && before.verdict !== day.verdict
  const verdict = turned ? `${before.verdict} → ${day.verdict}` : day.verdict
  if (changes.length === 0 && !turned && before !== undefined) return []
  return (changes.length === 0 ? [['', '', '', '']] : changes).map((cells, index) => [
    ...(index === 0 ? [day.day, verdict] : ['', '']),
    ...cells,
  ])
}

interface DayChange {
  what: string
  severity: string
  rule: string
  id: string
  /** A day on which it was open. */
  at: string
}

const STATUS_WORDS = { new: 'new', regressed: 'back', persisting: 'open' } as const

function changesOf(day: BacktestDay, before: BacktestDay | undefined): DayChange[] {
  const was = new Map(before?.open.map((finding) => [finding.id, finding]))
  const is = new Set(day.open.map(({ id }) => id))
  const now = day.open.flatMap(({ id, rule, severity, status }) => {
    const known = was.get(id)
    if (known?.severity === severity) return []
    const what = known === undefined ? STATUS_WORDS[status] : `was ${known.severity}`
    return { what, severity, rule, id, at: day.day }
  })
  const over = [...was.values()].flatMap(({ id, rule, severity }) =>
    is.has(id) ? [] : { what: 'over', severity, rule, id, at: before?.day ?? '' },
  )
  return [...now, ...over]
}

/** Where the other settings say otherwise; no rows without any. */
export function differencesOf({ against, ...trial }: Trials): Rows {
  const all = against === undefined ? [] : compareBacktests(trial, against)
  const rows = all
    .slice(-MOST_ROWS)
    .map(({ first, last, days, here, there, rule, finding }) => [
      first,
      last,
      groupThousands(days),
      `${here ?? 'nothing'} → ${there ?? 'nothing'}`,
      rule,
      finding,
    ])
  const left = all.length - rows.length
  return {
    head: ['from', 'to', 'days', 'severity', 'rule', 'finding'],
    rows,
    note: left > 0 ? `${plural(left, 'earlier difference')} left out here; --format json has every day.` : '',
  }
}

/** What the words of the tables mean. */
export const EXPLANATIONS: readonly string[] = [
  'An episode lasts from the first to the last day on which a finding was open, and counts by the worst that it was.',
  'Flips: how often one of the findings opened or ended. Changes: confirmed ones that were first said on these days; found after: from the day on which a change began to the one on which it was first said, the median.',
  'Rules that judge files as they are now, such as a quarantine list, say nothing of earlier days and are left out.',
]
