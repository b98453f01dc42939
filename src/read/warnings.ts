import { decidesNothing } from '../model/ending.ts'
import type { Cycle, Instant, SourceWarning } from '../model/retro.ts'
import { isInFuture } from '../model/time.ts'
import { type UnitWords, unitWords } from '../model/units.ts'
import type { Tally } from './tally.ts'
import {
  futureTimes,
  longDurations,
  noFailureAmong,
  noOutcomes,
  noTimes,
  numericEpochs,
  overlongDurations,
  shortDurations,
  successesOnly,
  unknownOutcomes as unknownOutcomesOf,
  unusableOutcomes,
  unusableTimes,
} from './causes.ts'

const DAY_SECONDS = 86_400
/** Durations that add up to this many times the span of the log: so many loops hardly run side by side. */
const MAX_PARALLEL = 20
/** Fewer say nothing about the rest. */
const LEAST_TIMED = 5
/** Where nothing failed, one word in so many that may well mean it leaves no rate to tell; or one row without any. */
const WORDS_TO_HIDE = 20
const ROWS_TO_HIDE = 5

/**
 * What can be read in one log but hardly be meant: a wrong unit, a missing outcome, a wrong clock.
 *
 * @param tally of the log
 */
export function findWarnings(
  cycles: readonly Cycle[],
  {
    unknownOutcomes,
    namesFailure,
    lacking,
    wrongFormat,
    format,
  }: Pick<Tally, 'unknownOutcomes' | 'namesFailure' | 'lacking' | 'wrongFormat' | 'format'>,
  now: Instant,
): SourceWarning[] {
  const { length } = cycles
  if (length === 0) return []
  // What is looked for in the wrong places says nothing of the log.
  if (wrongFormat !== undefined)
    return [{ code: 'wrong-format', ...wrongFormat, say: `the log ${wrongFormat.say}` }]
  const unit = unitWords({ unit: format?.unit })
  const counts = countOdd(cycles, now)
  const warnings = [...unitWarnings(cycles, counts, unit), ...epochWarnings(counts)]
  const { time, outcome } = lacking
  // A log whose every cycle was skipped, or has only begun, says so; one whose words nobody knows needs a mapping.
  if (counts.undecided === length && counts.unclear > 0)
    warnings.push({ code: 'no-outcomes', ...noOutcomes(length, outcome?.bad, unit) })
  else if (outcome?.bad !== undefined)
    warnings.push({ code: 'unusable-outcomes', ...unusableOutcomes(outcome, outcome.bad, unit) })
  if (counts.undecided < length) {
    if (!namesFailure) warnings.push({ code: 'successes-only', ...successesOnly() })
    else if (counts.failed === 0 && hidesFailures(counts, length - counts.undecided))
      warnings.push({ code: 'successes-only', ...noFailureAmong(counts.unclear, length, unit) })
  }
  if (unknownOutcomes > 0)
    warnings.push({ code: 'unknown-outcomes', ...unknownOutcomesOf(unknownOutcomes, length, unit) })
  if (counts.undated === length) warnings.push({ code: 'no-times', ...noTimes(time, unit) })
  else if (time?.bad !== undefined)
    warnings.push({ code: 'unusable-times', ...unusableTimes(time, time.bad, unit) })
  if (counts.future > 0) warnings.push({ code: 'future-times', ...futureTimes(counts.future, length, unit) })
  return warnings
}

function hidesFailures({ unclear, unclearWords }: Counts, successes: number): boolean {
  return (
    (unclearWords > 0 && unclearWords * WORDS_TO_HIDE >= successes) ||
    (unclear > 0 && unclear * ROWS_TO_HIDE >= successes)
  )
}

interface Counts {
  undecided: number
  /** Of the undecided: those without a word, or with one that may well mean a success or a failure. */
  unclear: number
  /** Of these: those with a word. */
  unclearWords: number
  failed: number
  undated: number
  future: number
  named: number
  numberNamed: number
  timed: number
  overADay: number
  underASecond: number
  /** Of the cycles with a time and a duration. */
  placed: number
  totalSeconds: number
  first: Instant
  last: Instant
}

/** One pass: a log may hold a million cycles. */
function countOdd(cycles: readonly Cycle[], now: Instant): Counts {
  const counts: Counts = {
    undecided: 0,
    unclear: 0,
    unclearWords: 0,
    failed: 0,
    undated: 0,
    future: 0,
    named: 0,
    numberNamed: 0,
    timed: 0,
    overADay: 0,
    underASecond: 0,
    placed: 0,
    totalSeconds: 0,
    first: Infinity,
    last: -Infinity,
  }
  const numberNames = new Map<string, boolean>()
  for (const { at, outcome, ending, epoch, seconds } of cycles) {
    if (outcome === 'undecided') {
      counts.undecided += 1
      if (ending === undefined || !decidesNothing(ending)) {
        counts.unclear += 1
        if (ending !== undefined) counts.unclearWords += 1
      }
    } else if (outcome === 'failure') counts.failed += 1
    if (at === undefined) counts.undated += 1
    else if (isInFuture(at, now)) counts.future += 1
    if (epoch !== undefined) {
      counts.named += 1
      let isNumber = numberNames.get(epoch)
      if (isNumber === undefined) numberNames.set(epoch, (isNumber = /^-?\d+(?:\.\d+)?$/.test(epoch)))
      if (isNumber) counts.numberNamed += 1
    }
    if (seconds === undefined || seconds <= 0) continue
    counts.timed += 1
    if (seconds > DAY_SECONDS) counts.overADay += 1
    else if (seconds < 1) counts.underASecond += 1
    if (at === undefined) continue
    counts.placed += 1
    counts.totalSeconds += seconds
    if (at < counts.first) counts.first = at
    if (at > counts.last) counts.last = at
  }
  return counts
}

function unitWarnings(cycles: readonly Cycle[], counts: Counts, unit: UnitWords): SourceWarning[] {
  const { timed, overADay, underASecond, placed, totalSeconds, first, last } = counts
  if (overADay * 2 > timed)
    return [{ code: 'median-over-a-day', ...longDurations(medianSeconds(cycles), unit) }]
  if (underASecond * 2 > timed)
    return [{ code: 'median-under-a-second', ...shortDurations(medianSeconds(cycles), unit) }]
  // Milliseconds of a minute read as seconds make hours, not days: only the clock on the wall tells.
  const times = totalSeconds / ((last - first) / 1e6)
  if (placed < LEAST_TIMED || last <= first || times < MAX_PARALLEL) return []
  return [{ code: 'durations-exceed-span', ...overlongDurations(times) }]
}

function medianSeconds(cycles: readonly Cycle[]): number {
  const sorted = Float64Array.from(
    cycles.flatMap(({ seconds }) => (seconds !== undefined && seconds > 0 ? [seconds] : [])),
  ).toSorted()
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function epochWarnings({ named, numberNamed }: Counts): SourceWarning[] {
  if (numberNamed === 0 || numberNamed * 2 < named) return []
  return [{ code: 'numeric-epochs', ...numericEpochs(numberNamed, named) }]
}
