import { decidesNothing } from '../model/ending.ts'
import type { Cycle, Instant, SourceWarning } from '../model/retro.ts'
import { isInFuture } from '../model/time.ts'
import type { Tally } from './tally.ts'

const DAY_SECONDS = 86_400
/** Durations that add up to this many times the span of the log: so many loops hardly run side by side. */
const MAX_PARALLEL = 20
/** Fewer say nothing about the rest. */
const LEAST_TIMED = 5

const UNIT_ADVICE = 'if the log has another unit, say it with `fields.duration.unit` in the config file'

/**
 * What can be read in one log but hardly be meant: a wrong unit, a missing outcome, a wrong clock.
 *
 * @param said rows whose outcome no list of the format names, and whether any value counts as a failure
 */
export function findWarnings(
  cycles: readonly Cycle[],
  { unknownOutcomes, namesFailure }: Pick<Tally, 'unknownOutcomes' | 'namesFailure'>,
  now: Instant,
): SourceWarning[] {
  const counts = countOdd(cycles, now)
  const { length } = cycles
  if (length === 0) return []
  const warnings = [...unitWarnings(cycles, counts), ...epochWarnings(counts)]
  // A log whose every cycle was skipped, or has only begun, says so; one whose words nobody knows needs a mapping.
  if (counts.undecided === length && counts.unclear > 0)
    warnings.push({
      code: 'no-outcomes',
      say: `no cycle says how it ended (0 decided of ${length}); if a field does, name it with \`fields.outcome\` in the config file`,
    })
  if (!namesFailure && counts.undecided < length)
    warnings.push({
      code: 'successes-only',
      say: 'no value counts as a failure, so there is no rate of success; name the words for one with `fields.outcome.failure` in the config file',
    })
  if (unknownOutcomes > 0)
    warnings.push({
      code: 'unknown-outcomes',
      say: `${unknownOutcomes} of ${length} cycles have an outcome that no list names, so they decide nothing; add it to \`fields.outcome\` as success, failure or ignore`,
    })
  if (counts.undated === length)
    warnings.push({
      code: 'no-times',
      say: 'no cycle has a usable time, so rows count in their order and none is in any window; if a field holds it, name it with `fields.time` in the config file',
    })
  if (counts.future > 0)
    warnings.push({
      code: 'future-times',
      say: `${counts.future} of ${length} cycles are dated in the future; check the clock, the time zone and \`fields.time\``,
    })
  return warnings
}

interface Counts {
  undecided: number
  /** Of the undecided: those without a word, or with one that may well mean a success or a failure. */
  unclear: number
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
  for (const { at, outcome, ending, epoch, seconds } of cycles) {
    if (outcome === 'undecided') {
      counts.undecided += 1
      if (ending === undefined || !decidesNothing(ending)) counts.unclear += 1
    }
    if (at === undefined) counts.undated += 1
    else if (isInFuture(at, now)) counts.future += 1
    if (epoch !== undefined) {
      counts.named += 1
      if (/^-?\d+(?:\.\d+)?$/.test(epoch)) counts.numberNamed += 1
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

function unitWarnings(cycles: readonly Cycle[], counts: Counts): SourceWarning[] {
  const { timed, overADay, underASecond, placed, totalSeconds, first, last } = counts
  if (overADay * 2 > timed)
    return [
      {
        code: 'median-over-a-day',
        say: `the median cycle would take ${Math.round(medianSeconds(cycles))} s, over a day (the log may be in milliseconds); ${UNIT_ADVICE}`,
      },
    ]
  if (underASecond * 2 > timed)
    return [
      {
        code: 'median-under-a-second',
        say: `the median cycle would take ${Number(medianSeconds(cycles).toPrecision(2))} s, under a second (the log may be in seconds, or the cycles do nothing); ${UNIT_ADVICE}`,
      },
    ]
  // Milliseconds of a minute read as seconds make hours, not days: only the clock on the wall tells.
  const times = totalSeconds / ((last - first) / 1e6)
  if (placed < LEAST_TIMED || last <= first || times < MAX_PARALLEL) return []
  return [
    {
      code: 'durations-exceed-span',
      say: `the durations add up to ${Math.round(times)} times the time that the log spans; ${UNIT_ADVICE}`,
    },
  ]
}

function medianSeconds(cycles: readonly Cycle[]): number {
  const sorted = Float64Array.from(
    cycles.flatMap(({ seconds }) => (seconds !== undefined && seconds > 0 ? [seconds] : [])),
  ).toSorted()
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function epochWarnings({ named, numberNamed }: Counts): SourceWarning[] {
  if (numberNamed === 0 || numberNamed * 2 < named) return []
  return [
    {
      code: 'numeric-epochs',
      say: `${numberNamed} of ${named} epochs are numbers, which look like a time or a counter and not like a name; choose the field with \`fields.epoch\` in the config file`,
    },
  ]
}
