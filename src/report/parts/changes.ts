import { FEWEST_CYCLES } from '../../judge/verdict.ts'
import { aboutRule } from '../../judge/rules/index.ts'
import { HELD, type Measure } from '../../model/finding.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { priceRow } from './price.ts'
import { agree, unitWords } from '../../model/units.ts'
import { NO_CHANGE, SURE, type Sure } from './certainty.ts'
import { countsText, isRated, rateText } from './rate.ts'
import { isOmitted } from './totals.ts'
import {
  duration,
  groupThousands,
  ofText,
  percent,
  plural,
  upperFirst,
  wholePercent,
} from '../../model/words.ts'

/** A number before and now. All texts are ours. */
export interface NumberRow {
  name: string
  before: string
  now: string
  /** `▼ 29 points`; '' where it cannot be compared. */
  change: string
  /** What the rate now is of: `20 of 37`; where there is none, nothing. */
  of?: string
  /** `clear`, `weak sign`, `too few`, `usual`; '' where nothing is judged. */
  sure: string
}

const NOTHING: ReadonlySet<string> = new Set(['-', '0'])

/** Everything against the baseline; of its counts what falls to a time as long as the window. */
export function numberRows(insights: Insights): NumberRow[] {
  const { window, baseline } = insights
  const { unit, one, many, rateName } = unitWords(insights)
  const changeSure = (row: keyof Changes): string => sureText(rowSure(insights, row))
  const rows: NumberRow[] = [
    {
      name: rateName,
      before: rateText(insights, baseline.succeeded, baseline.decided),
      now: rateText(insights, window.succeeded, window.decided),
      ...(isRated(insights) &&
        window.decided > 0 && { of: countsText(insights, window.succeeded, window.decided) }),
      change: isRated(insights) ? pointsBetween(baseline, window) : '',
      sure: changeSure('success'),
    },
    {
      name: `Typical ${one}`,
      before: took(baseline.median_seconds),
      now: took(window.median_seconds),
      change: longer(baseline.median_seconds, window.median_seconds),
      sure: changeSure('duration'),
    },
    countRow(
      insights,
      `${upperFirst(many)} with a result`,
      [baseline.decided, window.decided],
      changeSure('decided'),
    ),
  ]
  // Where pull requests are counted, these are those that succeeded.
  if (unit !== 'pull-request' && window.prs_merged + (baseline.prs_merged ?? 0) > 0)
    rows.push(countRow(insights, 'Merged pull requests', [baseline.prs_merged ?? 0, window.prs_merged], ''))
  rows.push(...priceRow(insights))
  return rows
    .filter(({ before, now }) => !NOTHING.has(before) || !NOTHING.has(now))
    .map((row) => (row.change === NO_CHANGE && row.sure === SURE.usual ? { ...row, sure: '' } : row))
}

function countRow(
  insights: Insights,
  name: string,
  [before, now]: readonly [before: number, now: number],
  sure: string,
): NumberRow {
  const usual = perWindow(insights, before)
  return {
    name: usual === undefined ? name : `${name}, ${everyText(insights.window.days)}`,
    before: usual === undefined ? '-' : amountText(usual),
    now: groupThousands(now),
    change: usual === undefined ? '' : more(now, usual),
    sure: usual === undefined ? '' : sure,
  }
}

/**
 * What of a count of the baseline falls to a time as long as the window, so that the two can be compared; undefined where
 * less than a day is known. Days of a silence are none.
 */
function perWindow({ baseline, window }: Insights, count: number): number | undefined {
  const days = baseline.running_days ?? baseline.days
  return days < 1 ? undefined : (count * window.days) / days
}

/** `3.8`; `-` where nothing is known of the time before. */
export function beforePerWindow(insights: Insights, count: number): string {
  const usual = perWindow(insights, count)
  return usual === undefined ? '-' : amountText(usual)
}

/** Over such counts: `before, a week`. */
export function beforeHead(insights: Insights): string {
  return perWindow(insights, 0) === undefined ? 'before' : `before, ${everyText(insights.window.days)}`
}

/** `a week`, `in 14 days`. */
export function everyText(days: number): string {
  return days === 7 ? 'a week' : days === 1 ? 'a day' : `in ${days} days`
}

/** `23`, `3.8`: a tenth where there are few. */
function amountText(amount: number): string {
  return groupThousands(tenths(amount))
}

function tenths(amount: number): number {
  return amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)
}

/**
 * How sure it is that this row changed; undefined where nothing is judged. By what is said of these very numbers, or by
 * their own test: what a rule says of other days, or of a limit, is not told of them.
 */
export function rowSure(insights: Insights, row: keyof Changes): Sure | undefined {
  if (row === 'success' && (!isRated(insights) || isHollowRise(insights))) return undefined
  if (row !== 'decided') {
    const said = loopJudged(insights, [ROW_MEASURES[row]])
    if (said !== undefined && isOfRow(said, insights, row)) return sureOf(said)
  }
  const sure = insights.window.changes?.[row]?.sure
  return row === 'success' && sure === 'usual' && isOutside(insights) ? 'unusual' : sure
}

/** A rise that successes without work may explain is no rise that a word should stand beside. */
function isHollowRise(insights: Insights): boolean {
  const { window, baseline } = insights
  const isRise = window.succeeded * baseline.decided > baseline.succeeded * window.decided
  return isRise && loopJudged(insights, ['short-successes', 'empty-in-a-row']) !== undefined
}

type Changes = NonNullable<Insights['window']['changes']>

const ROW_MEASURES = { success: 'success', duration: 'cycle-seconds' } as const

/** Whether it holds the numbers of the row against each other, or says that one of them is not back yet. */
function isOfRow(said: Judged, { window, baseline }: Insights, row: 'success' | 'duration'): boolean {
  if (!('reason_code' in said) && isHeld(said)) return true
  const [fact] = said.facts ?? []
  if (fact === undefined) return false
  return row === 'success' ? isOfWindow(fact, { window, baseline }) : isOfMedians(fact, { window, baseline })
}

/** Whether what was judged is the success of window and baseline. */
export function isOfWindow(
  { now, before }: FactBlock,
  { window, baseline }: Pick<Insights, 'window' | 'baseline'>,
): boolean {
  return (
    now.k === window.succeeded &&
    now.n === window.decided &&
    before?.k === baseline.succeeded &&
    before.n === baseline.decided
  )
}

function isOfMedians(
  { now, before }: FactBlock,
  { window, baseline }: Pick<Insights, 'window' | 'baseline'>,
): boolean {
  const isNear = (value: number | undefined, median: number | null): boolean =>
    value !== undefined && median !== null && Math.abs(value - median) < 0.5
  return isNear(now.value, window.median_seconds) && isNear(before?.value, baseline.median_seconds)
}

export type FactBlock = NonNullable<Recommendation['facts']>[number]

/** Success outside of where a normal window lands. */
function isOutside({ window: { succeeded }, baseline: { normal_window: normal } }: Insights): boolean {
  return normal !== null && (succeeded < normal.low || succeeded > normal.high)
}

function sureText(sure: Sure | undefined): string {
  return sure === undefined ? '' : SURE[sure]
}

/** What a rule says, whether it is advice or only watched. */
export type Judged = Recommendation | Insights['watchlist'][number]

/** The first that is meant; advice goes before what is watched. */
function findJudged(insights: Insights, isMeant: (about: Judged) => boolean): Judged | undefined {
  return [...insights.recommendations, ...insights.watchlist].find(isMeant)
}

/** What is said of how one of these changed for the loop as a whole; when it changed is another matter. */
export function loopJudged(insights: Insights, measures: readonly Measure[]): Judged | undefined {
  return findJudged(insights, ({ rule, subject, facts }) => {
    const measure = facts?.[0]?.measure
    return (
      subject?.kind === 'loop' &&
      measure !== undefined &&
      measures.includes(measure) &&
      aboutRule(rule).tellsWhen !== true
    )
  })
}

/** What is said of the success of this kind of work. */
export function kindJudged(insights: Insights, key: string): Judged | undefined {
  return findJudged(
    insights,
    ({ subject, facts }) =>
      subject?.kind === 'type' && subject.key === key && facts?.[0]?.measure === 'success',
  )
}

export function sureOf(said: Judged): Sure {
  if ('reason_code' in said) return said.reason_code === 'too-few' ? 'insufficient' : 'suggestive'
  if (isHeld(said)) return 'held'
  return said.evidence?.level ?? 'insufficient'
}

/** Whether it was found on an earlier day and lasts: what it is held against lies before the baseline. */
export function isHeld({ evidence }: Pick<Recommendation, 'evidence'>): boolean {
  return evidence?.method === HELD
}

/** The seed program says nothing of how sure it is. */
export function isJudged({ rules }: Insights): boolean {
  return rules !== 'seed'
}

interface Side {
  succeeded: number
  decided: number
}

function pointsBetween(before: Side, now: Side): string {
  if (before.decided === 0 || now.decided === 0) return ''
  const change = pointChange(before, now)
  return change === 0 ? NO_CHANGE : `${change > 0 ? '▲' : '▼'} ${plural(Math.abs(change), 'point')}`
}

/** Points of 100 between two rates as pages show them: of the percentages that stand beside it. */
export function pointChange(before: Side, now: Side): number {
  return wholePercent(now.succeeded, now.decided) - wholePercent(before.succeeded, before.decided)
}

function took(seconds: number | null): string {
  return seconds === null ? '-' : duration(seconds)
}

function longer(before: number | null, now: number | null): string {
  if (before === null || now === null) return ''
  const change = now - before
  const text = duration(Math.abs(change))
  return Math.abs(change) < (now < 1 ? 0.0005 : 0.5) ? NO_CHANGE : `${change > 0 ? '▲' : '▼'} ${text}`
}

/** Of the numbers as they stand beside it. */
function more(now: number, before: number): string {
  const change = now - tenths(before)
  return change === 0 ? NO_CHANGE : `${change > 0 ? '▲' : '▼'} ${amountText(Math.abs(change))}`
}

/** A kind of work before and now; `key` is untrusted text. */
export interface KindRow {
  key: string
  failures: number
  /** `36% succeeded, was 85%` */
  text: string
  /** Whether a finding names it. */
  isBad: boolean
  sure: string
}

/** The kinds that the window has, the most failures first. */
export function kindRows(insights: Insights): KindRow[] {
  const { succeeded: did } = unitWords(insights)
  return insights.kinds
    .filter(({ now }) => now.cycles > 0)
    .map(({ key, before, now, interval }) => ({
      key,
      failures: now.cycles - now.succeeded,
      text: isRated(insights)
        ? `${percent(now.succeeded, now.cycles)} ${agree(now.cycles, did)} (${ofText(now.succeeded, now.cycles)})${before.cycles === 0 ? ', new' : `, was ${percent(before.succeeded, before.cycles)}`}`
        : `${countsText(insights, now.succeeded, now.cycles)} ${agree(now.cycles, did)}${before.cycles === 0 ? ', new' : ''}`,
      ...kindSure(insights, key, { before, now, interval }),
    }))
}

/** What a finding of a kind says beside how sure it is; of a kind that rose no page says that it fell. */
function worseText(said: Judged, { before, now }: Pick<Insights['kinds'][number], 'before' | 'now'>): string {
  if (said.facts?.[0]?.before === null) return 'low, '
  const isLower = before.cycles > 0 && now.succeeded * before.cycles < before.succeeded * now.cycles
  if (isLower) return '▼ '
  return 'reason_code' in said || isHeld(said) ? '' : 'fell earlier, '
}

function kindSure(
  insights: Insights,
  key: string,
  { before, now, interval }: Pick<Insights['kinds'][number], 'before' | 'now' | 'interval'>,
): Pick<KindRow, 'isBad' | 'sure'> {
  const said = kindJudged(insights, key)
  if (said !== undefined) {
    const sure = SURE[sureOf(said)]
    if ('reason_code' in said) return { isBad: false, sure }
    return { isBad: true, sure: `${worseText(said, { before, now })}${sure}` }
  }
  if (!isJudged(insights)) return { isBad: false, sure: '' }
  if (isOmitted(insights, 'type', key)) return { isBad: true, sure: SURE.omitted }
  if (Math.min(before.cycles, now.cycles) < FEWEST_CYCLES) return { isBad: false, sure: SURE.insufficient }
  // No rule looks for kinds that got better.
  const was = before.succeeded / before.cycles
  const isBetter = now.succeeded / now.cycles > was
  // What an outage explains is found of the outage, and nothing usual of a kind.
  const isNear = interval === null || was <= interval[1]
  return { isBad: false, sure: isBetter || !isNear ? '' : SURE.usual }
}
