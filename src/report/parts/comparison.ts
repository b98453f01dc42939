import type { Insights } from '../../insights/schema.ts'
import { agree, type UnitWords, unitWords } from '../../model/units.ts'
import {
  daysText,
  groupThousands,
  list,
  longDay,
  ofText,
  percent,
  plural,
  points,
  upperFirst,
} from '../../model/words.ts'
import { isHeld, isOfWindow, loopJudged } from './changes.ts'
import { countsText, isRated, unratedSentence } from './rate.ts'

/** How the window compares with the time before it, in sentences without text from outside. */
export function comparisonSentences(insights: Insights): string[] {
  const { window, baseline, status } = insights
  const { days } = insights.window
  const { one } = unitWords(insights)
  if (status === 'no_data') return []
  const why = unratedSentence(insights)
  const unrated = why === undefined ? [] : [why]
  if (window.decided === 0 && baseline.decided === 0)
    return [
      ...(insights.course?.by_row === true ? [] : [soFar(insights)]),
      ...courseSentences(insights),
      ...unrated,
      ...undecidedSentence(insights),
    ]
  const before =
    baseline.decided === 0
      ? '; there is nothing before to compare with'
      : `, ${countsText(insights, baseline.succeeded, baseline.decided)} in the ${daysText(baseline.days)} before`
  const now =
    window.decided === 0
      ? `No ${one} had a result in the ${daysText(days)} to ${longDay(window.to)}`
      : `${countsText(insights, window.succeeded, window.decided)} ${didText(insights, window.decided)}in the ${daysText(days)} to ${longDay(window.to)}`
  const held = heldSentence(insights)
  return [
    `${now}${before}.`,
    ...unrated,
    ...resumedSentence(insights),
    ...courseSentences(insights),
    ...(held ?? [...otherDaysSentence(insights), ...normalSentence(insights)]),
    ...undecidedSentence(insights),
  ]
}

function didText(insights: Insights, decided: number): string {
  if (insights.unrated === 'successes-only') return `${decided === 1 ? 'success' : 'successes'} `
  const { one, many, succeeded } = unitWords(insights)
  return `${decided === 1 ? one : many} ${agree(decided, succeeded)} `
}

/** A log without weeks to compare is seen within itself. */
function courseSentences(insights: Insights): string[] {
  const { course, verdict_reason: reason, search } = insights
  const unit = unitWords(insights)
  const did = agree(2, unit.succeeded)
  if (course === undefined || (!course.by_row && course.cycles < FEWEST_IN_COURSE)) return []
  const {
    by_row: byRow,
    span_seconds: span,
    turn,
    last,
    streak,
    longest_failed: longest = 0,
    failed_lines: failed,
  } = course
  if (byRow) {
    const newest =
      last.cycles === course.cycles || !isRated(insights)
        ? ''
        : `, ${ofText(last.succeeded, last.cycles)} of the newest`
    const rows = `No row has a time, so they count in their order: ${countsText(insights, course.succeeded, course.cycles)} ${did}${newest}`
    const run =
      streak === null || streak.length < 3 || !isRated(insights)
        ? ''
        : `; the last ${groupThousands(streak.length)} ${streak.outcome === 'success' ? did : agree(2, unit.failed)}`
    const most =
      longest < 3 || longest === streak?.length
        ? ''
        : `; at most ${groupThousands(longest)} in a row ${agree(2, unit.failed)}`
    const lines =
      failed.length === 0
        ? ''
        : `; the newest ${search === true ? 'others' : 'failures'} are in ${linesText(failed)}`
    return [`${rows}${run}${most}${lines}.`]
  }
  if (turn !== null)
    return [
      `Within the log ${ofText(turn.before.succeeded, turn.before.cycles)} ${did}, then ${ofText(turn.after.succeeded, turn.after.cycles)} since ${turnText(turn.at, span)}.`,
    ]
  return reason === 'even'
    ? [
        `Nothing changed among them beyond luck; what is usual for this loop shows when a week and ten ${unit.many} with a result lie before the last ${daysText(insights.window.days)}.`,
      ]
    : []
}

/** Fewer cycles hide all but the plainest change. */
const FEWEST_IN_COURSE = 20
const SECONDS_PER_DAY = 86_400

function turnText(at: string | null, span: number | null): string {
  if (at === null) return 'then'
  const day = longDay(at)
  return (span ?? 0) > 3 * SECONDS_PER_DAY ? day : `about ${at.slice(11, 16)} UTC on ${day}`
}

function linesText(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${list(lines.map(String))}`
}

function soFar(insights: Insights): string {
  const { data_quality: quality } = insights
  const { one, many } = unitWords(insights)
  if (quality.cycles > 0 && quality.future === quality.cycles)
    return `${quality.cycles === 1 ? `The only ${one} is` : `All ${groupThousands(quality.cycles)} ${many} are`} dated after this report; check the clock of the loop, or the setting \`now\`.`
  return quality.last_at === null
    ? `No ${one} has a usable time, so nothing can be compared.`
    : `${plural(quality.decided, one)} with a result, the newest ${quality.decided === quality.cycles ? '' : `of all ${groupThousands(quality.cycles)} `}on ${longDay(quality.last_at)}.`
}

/** After a silence: what was before it says whether the loop is as fast as it was. */
function resumedSentence(insights: Insights): string[] {
  const { resumed } = insights
  if (resumed === undefined) return []
  const unit = unitWords(insights)
  const { since, silent_days: silent, before, now } = resumed
  const [was, is] = [before, now].map(({ cycles, days }) => (days < 1 ? 0 : cycles / days))
  const isSame = was !== undefined && is !== undefined && is > was / SAME_PACE && is < was * SAME_PACE
  const pace =
    was === 0 || is === 0
      ? ''
      : isSame
        ? `, at the pace of before (${is.toFixed(1)} ${unit.many} a day)`
        : `, with ${is?.toFixed(1)} ${unit.many} a day (before that ${was?.toFixed(1)})`
  return [`It runs again since ${longDay(since)}, after ${daysText(silent)} without a ${unit.one}${pace}.`]
}

/** Times that two paces may differ by and still are one. */
const SAME_PACE = 1.25

/** What success is held against where it fell longer ago: the baseline lies in the change, so no window is normal by it. */
function heldSentence(insights: Insights): string[] | undefined {
  const said = loopJudged(insights, ['success'])
  if (said === undefined || 'reason_code' in said || !isHeld(said) || said.since === undefined)
    return undefined
  const [{ before, now } = { before: null, now: undefined }] = said.facts ?? []
  if (before?.n === undefined || now?.n === undefined) return undefined
  const [was, is] = [before, now].map(({ k = 0, n = 0 }) => `${ofText(k, n)} (${percent(k, n)})`)
  return [
    `Since ${longDay(said.since)} ${is} ${agree(2, unitWords(insights).succeeded)}, before that ${was}.`,
  ]
}

/** What a headline rests on, where success changed most clearly in fewer or more days than the window has. */
function otherDaysSentence(insights: Insights): string[] {
  const said = loopJudged(insights, ['success'])
  const [fact] = said?.facts ?? []
  const isTold = insights.verdict_reason === 'success-fell' || insights.verdict_reason === 'success-rose'
  if (!isTold || insights.course !== undefined || !fact?.before?.n || !fact.now.n) return []
  if (isOfWindow(fact, insights)) return []
  const { before, now } = fact
  const unit = unitWords(insights)
  return [
    `Of the newest ${groupThousands(fact.now.n)} ${unit.many} ${groupThousands(now.k ?? 0)} ${agree(2, unit.succeeded)} (${percent(now.k ?? 0, fact.now.n)}), of the ${groupThousands(fact.before.n)} before them ${groupThousands(before.k ?? 0)} (${percent(before.k ?? 0, fact.before.n)}).`,
  ]
}

/** Where a window like this one usually lands, and how large the change is: nothing without a baseline. */
function normalSentence(insights: Insights): string[] {
  const { baseline, window, verdict } = insights
  const { normal_window: normal } = baseline
  if (normal === null) return []
  const range = upperFirst(normalText(normal, unitWords(insights)))
  const size = verdict === 'worse' || verdict === 'better' ? sizeText(window.difference) : ''
  return [size === '' ? `${range}.` : `${range}; ${size}.`]
}

/** `37 cycles usually land between 62% and 97%`. */
export function normalText(
  { cycles, low, high }: NonNullable<Insights['baseline']['normal_window']>,
  { one }: UnitWords,
): string {
  return `${plural(cycles, one)} usually ${cycles === 1 ? 'lands' : 'land'} between ${percent(low, cycles)} and ${percent(high, cycles)}`
}

/** `the drop is very likely 12 to 45 points`; nothing where the interval holds zero. */
function sizeText(difference: Insights['window']['difference']): string {
  if (difference === null) return ''
  const [low, high] = difference
  if (high < 0) return `the drop is very likely ${points(-high)} to ${points(-low)} points`
  if (low > 0) return `the rise is very likely ${points(low)} to ${points(high)} points`
  return ''
}

/** What became of the cycles that decided nothing: in the log's own words, where it has any. */
function undecidedSentence(insights: Insights): string[] {
  const { data_quality: quality } = insights
  const { one, isLogged } = unitWords(insights)
  const { cycles, undecided, future, unrecorded = undecided, endings = [] } = quality
  const all = plural(cycles - future, one)
  const known = undecided - unrecorded
  const shown = endings.filter(({ ending }) => isPlainWord(ending)).slice(0, MOST_ENDINGS)
  const others = known - shown.reduce((sum, { count }) => sum + count, 0)
  const words = [...shown.map(endingText), ...(others > 0 ? [`${groupThousands(others)} otherwise`] : [])]
  return [
    ...(known === 0
      ? []
      : [`Of ${all} ${groupThousands(known)} decided nothing${others === known ? '' : `: ${list(words)}`}.`]),
    ...(unrecorded === 0
      ? []
      : [
          `Of ${all} ${isLogged ? 'the log does not say' : 'nothing says'} how ${unrecorded === 1 ? 'one' : groupThousands(unrecorded)} ended.`,
        ]),
  ]
}

const MOST_ENDINGS = 4

/** `48 skipped (budget)`. */
function endingText({ ending, count, why }: { ending: string; count: number; why: string | null }): string {
  const because = why !== null && isPlainWord(why) ? ` (${why.replaceAll('-', ' ')})` : ''
  return `${groupThousands(count)} ${ending.replaceAll('-', ' ')}${because}`
}

/** A few letters can stand on any page; what is longer, or has signs in it, stands in insights.json only. */
function isPlainWord(text: string): boolean {
  return text.length <= 30 && /^[a-z]+(?:[- ][a-z]+){0,3}$/i.test(text)
}

/**
 * `#412, #398 and #431`; more than six are counted.
 *
 * @param omitted how many there are beside the keys
 */
export function taskNames(
  keys: readonly string[],
  { name, omitted = 0 }: { name: (key: string) => string; omitted?: number },
): string {
  const shown = keys.slice(0, MOST_NAMED).map(name)
  const more = keys.length - shown.length + omitted
  return list(more > 0 ? [...shown, `${groupThousands(more)} more`] : shown)
}

const MOST_NAMED = 6
