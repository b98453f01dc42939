import { type LabelOf, labelsOf } from '../../fleet/labels.ts'
import type { Fleet, JudgedLoop, Shared } from '../../fleet/schema.ts'
import { unitWords } from '../../model/units.ts'
import {
  day,
  daysText,
  duration,
  groupThousands,
  list,
  longDay,
  lowerFirst,
  ofText,
  percent,
  plural,
  quoted,
  usd,
} from '../../model/words.ts'
import { LEVELS } from '../parts/certainty.ts'

/** What the pages over several loops say, in plain text that may quote the loops: each page makes it fit for itself. */

export function fleetTitle({ summary: { loops, need_a_look: need } }: Fleet): string {
  const all = plural(loops, 'loop')
  if (need === 0) return loops === 1 ? 'Fleet: the loop needs no look' : `Fleet: none of ${all} needs a look`
  return `Fleet: ${groupThousands(need)} of ${all} ${need === 1 ? 'needs' : 'need'} a look`
}

/** How much succeeded in all loops together: a sentence for each sort of what was counted. */
export function fleetLead({ summary, window }: Fleet): string[] {
  if (summary.rates.length === 0) return ['No loop has a rate of success for its window.']
  return summary.rates.map(({ unit, loops, now, before }) => {
    const words = unitWords({ unit })
    const span = window === null || window.days === null ? undefined : daysText(window.days)
    const when =
      window === null || span === undefined
        ? 'in their last windows'
        : `in the ${span} up to ${longDay(window.to)}`
    const earlier = span === undefined ? 'before that' : `the ${span} before`
    const was = before.decided === 0 ? '' : `; ${earlier}: ${percent(before.succeeded, before.decided)}`
    const done = `${ofText(now.succeeded, now.decided)} ${words.many} ${words.succeeded[1]}`
    return `${done} in ${plural(loops, 'loop')} ${when} (${percent(now.succeeded, now.decided)}${was}).`
  })
}

export const STATE_MARKS = { stopped: '🔴', look: '🔴', watch: '🟠', steady: '✅', 'too-few': '⚪' } as const

/** What to do about loops that cannot be judged. */
export const NOTHING_YET = 'Nothing yet'

/** What each state is called on every page. */
export const STATE_WORDS: Record<JudgedLoop['state'], string> = {
  stopped: 'stopped',
  look: 'needs a look',
  watch: 'watch',
  steady: 'steady',
  'too-few': LEVELS.insufficient,
}

/** `83% → 54%`, or what there is in its place. */
export function successText(loop: JudgedLoop): string {
  const { window, baseline, unrated, search, state, last_at: last } = loop
  const words = unitWords({ unit: loop.unit, search })
  if (window.decided === 0) return last === null ? `no ${words.short}` : `none since ${day(last)}`
  if (unrated !== null || state === 'too-few') return `${groupThousands(window.decided)} ${words.short}`
  if (search) return `${ofText(window.succeeded, window.decided)} kept`
  const now = percent(window.succeeded, window.decided)
  return baseline.decided === 0 ? now : `${percent(baseline.succeeded, baseline.decided)} → ${now}`
}

/** The first thing to do about a loop, as an order. */
export function todoText(loop: JudgedLoop, all: number): string {
  const { state, doubt, first, findings, findings_omitted: omitted = 0 } = loop
  const finding = first === null ? undefined : findings[first]
  if (doubt === 'old-report')
    return `Check that it still reports: its last report is of ${longDay(loop.generated_at)}`
  if (state === 'steady') return 'Nothing'
  if (state === 'too-few') return NOTHING_YET
  if (finding === undefined)
    return state === 'stopped'
      ? 'Check that the loop runs'
      : doubt === 'many-loops'
        ? `Watch one more week: luck may explain it among ${plural(all, 'loop')}`
        : 'Watch one more week'
  const more = findings.length + omitted - 1
  return `${finding.recommendation}${more > 0 ? ` (and ${groupThousands(more)} more)` : ''}`
}

/** Why a loop stands first: what its report says, as a part of a sentence. */
export function whyText(loop: JudgedLoop): string {
  const finding = loop.first === null ? undefined : loop.findings[loop.first]
  if (finding !== undefined) return lowerFirst(finding.lead)
  const { one } = unitWords({ unit: loop.unit })
  return loop.last_at === null ? `no ${one}` : `no ${one} since ${longDay(loop.last_at)}`
}

/** The same trouble in several loops, as a sentence. */
export function sharedText(
  { kind, what, from, to, loops, loops_omitted: omitted = 0 }: Shared,
  all: number,
): string {
  const count = loops.length + omitted
  const named = namesText(loops, count, MOST_NAMES_IN_SENTENCE)
  const where = `${groupThousands(count)} of ${plural(all, 'loop')} (${named})`
  if (kind === 'reason')
    return `${quoted(what)} rose in ${where}. Look for a shared cause before fixing them one by one.`
  if (kind !== 'days')
    return `${groupThousands(count)} of ${plural(all, 'loop')} got worse where ${kind} ${quoted(what)} came in (${named}). Look at it first.`
  const worse = what === 'duration' ? 'Cycles became slower' : 'Success fell'
  const days = from === null || to === null ? '' : `, ${spanText(from, to)}`
  return `${worse} in the same days in ${where}${days}. Look for what changed for all of them.`
}

const MOST_NAMES_IN_SENTENCE = 3
const MOST_NAME = 60

function spanText(from: string, to: string): string {
  const [first, last] = [longDay(from), longDay(to)]
  return first === last ? `on ${first}` : `between ${first} and ${last}`
}

/** `a, b, c and 12 more`. */
export function namesText(names: readonly string[], count: number, most: number): string {
  const shown = names.slice(0, most).map((name) => shortLabelText(name))
  const more = count - shown.length
  return more > 0 ? `${shown.join(', ')} and ${groupThousands(more)} more` : list(shown)
}

/** A label within a line. */
export function shortLabelText(label: string): string {
  return label.length <= MOST_NAME ? label : `${label.slice(0, MOST_NAME - 1)}…`.toWellFormed()
}

/** What failed cycles took and what a success costs, by loop, the most time first: plain text. */
export function wasteTable({ loops }: Fleet, labelOf: LabelOf): { head: string[]; rows: string[][] } {
  const own = loops
    .filter(
      ({ waste, cost_usd: cost }) => waste.seconds > 0 || waste.cost_usd > 0 || (cost?.succeeded ?? 0) > 0,
    )
    .toSorted((a, b) => b.waste.seconds - a.waste.seconds || b.waste.cost_usd - a.waste.cost_usd)
  const isPriced = own.some(({ cost_usd: cost }) => cost !== null)
  return {
    head: ['Loop', 'Failed', 'Took', ...(isPriced ? ['A success costs'] : [])],
    rows: own.map((loop) => [
      shortLabelText(labelOf(loop)),
      groupThousands(loop.waste.cycles),
      loop.waste.seconds > 0 ? duration(loop.waste.seconds) : '-',
      ...(isPriced ? [priceText(loop)] : []),
    ]),
  }
}

function priceText({ cost_usd: cost }: JudgedLoop): string {
  if (cost === null || cost.succeeded === 0) return '-'
  return `${cost.priced < cost.decided ? 'at least ' : ''}${usd(cost.total / cost.succeeded)}`
}

/** The interval of each rate, and what all loops paid: sentences. */
export function sumTexts({ summary: { rates, waste, cost_usd: cost, loops } }: Fleet): string[] {
  const intervals = rates.flatMap(({ unit, now }) => {
    if (now.interval === null) return []
    const [low, high] = now.interval.map((share) => Math.round(share * 100))
    return `${unitWords({ unit }).rateName}: ${percent(now.succeeded, now.decided)} of ${groupThousands(now.decided)} (95% interval ${low}% to ${high}%).`
  })
  const spans = rates.flatMap(({ unit, cycle_seconds: { now } }) => {
    if (now.median_seconds === null || now.slowest_tenth_seconds === null) return []
    const { many } = unitWords({ unit })
    return `Half of ${groupThousands(now.timed)} timed ${many} took at most about ${duration(now.median_seconds)}, one in ten more than ${duration(now.slowest_tenth_seconds)}.`
  })
  const lost = waste.seconds > 0 ? [`Failed ones took ${duration(waste.seconds)}.`] : []
  if (cost === null) return [...intervals, ...weekTexts(rates), ...spans, ...lost]
  const each =
    cost.succeeded === 0
      ? ''
      : `, ${cost.priced < cost.decided ? 'at least ' : ''}${usd(cost.total / cost.succeeded)} for each success`
  return [
    ...intervals,
    ...weekTexts(rates),
    ...spans,
    ...lost,
    `${usd(cost.total)} were spent in the ${ofText(cost.loops, loops)} loops that record it${each}.`,
  ]
}

/** How success went, week by week back from the newest day. */
function weekTexts(rates: Fleet['summary']['rates']): string[] {
  return rates.flatMap(({ unit, days }) => {
    const last = days.at(-1)?.day
    if (last === undefined) return []
    const weeks = [3, 2, 1, 0].map((ago) => {
      const own = days.filter(({ day: each }) => Math.floor(daysBetween(each, last) / 7) === ago)
      const [succeeded, decided] = [sumOf(own, 'succeeded'), sumOf(own, 'decided')]
      return percent(succeeded, decided)
    })
    return `${unitWords({ unit }).rateName} week by week, up to ${longDay(last)}: ${weeks.join(', ')}.`
  })
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

function sumOf(
  days: readonly { decided: number; succeeded: number }[],
  key: 'decided' | 'succeeded',
): number {
  return days.reduce((sum, each) => sum + each[key], 0)
}

/** The first ones of those that stopped and of those that got worse: many of the one do not hide the others. */
export function needALook(fleet: Fleet, most: number): JudgedLoop[] {
  const [stopped, look] = [loopsIn(fleet, 'stopped'), loopsIn(fleet, 'look')]
  const half = Math.ceil(most / 2)
  const ofStopped = Math.max(half, most - look.length)
  const first = stopped.slice(0, ofStopped)
  return [...first, ...look.slice(0, most - first.length)]
}

export function loopsIn({ loops }: Fleet, ...states: readonly JudgedLoop['state'][]): JudgedLoop[] {
  return loops.filter(({ state }) => states.includes(state))
}

/** Where they are all alike, a reader looks for a name. */
export function byName(loops: readonly JudgedLoop[], labelOf: LabelOf): JudgedLoop[] {
  return loops
    .map((loop) => ({ loop, label: labelOf(loop) }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ loop }) => loop)
}

export function labelsOfFleet({ loops }: Fleet): LabelOf {
  return labelsOf(loops)
}
