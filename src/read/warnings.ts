import { type Cycle, type Instant, isTimed, type SourceWarning } from '../model/retro.ts'

const DAY_SECONDS = 86_400
/** Clocks differ: what is dated up to this long after now is not called future. */
const CLOCK_SKEW_MICROS = 5 * 60 * 1_000_000
/** Durations that add up to this many times the span of the log: so many loops hardly run side by side. */
const MAX_PARALLEL = 20
/** Fewer say nothing about the rest. */
const LEAST_TIMED = 5

const UNIT_ADVICE = 'if the log has another unit, say it with `fields.duration.unit` in the config file'

/**
 * What can be read in one log but hardly be meant: a wrong unit, a missing outcome, a wrong clock.
 *
 * @param unknownOutcomes rows whose outcome no list of the format names
 */
export function findWarnings(
  cycles: readonly Cycle[],
  unknownOutcomes: number,
  now: Instant,
): SourceWarning[] {
  if (cycles.length === 0) return []
  const warnings = durationWarnings(cycles)
  const count = (test: (cycle: Cycle) => boolean): number => cycles.filter(test).length
  if (cycles.every(({ outcome }) => outcome === 'undecided'))
    warnings.push({
      code: 'no-outcomes',
      say: `no cycle says how it ended (0 decided of ${cycles.length}); if a field does, name it with \`fields.outcome\` in the config file`,
    })
  if (unknownOutcomes > 0)
    warnings.push({
      code: 'unknown-outcomes',
      say: `${unknownOutcomes} of ${cycles.length} cycles have an outcome that no list names, so they decide nothing; add it to \`fields.outcome\` as success, failure or ignore`,
    })
  if (cycles.every(({ at }) => at === undefined))
    warnings.push({
      code: 'no-times',
      say: `no cycle has a usable time, so none is in any window; name the field with \`fields.time\` in the config file`,
    })
  const future = count(({ at }) => at !== undefined && at > now + CLOCK_SKEW_MICROS)
  if (future > 0)
    warnings.push({
      code: 'future-times',
      say: `${future} of ${cycles.length} cycles are dated in the future; check the clock, the time zone and \`fields.time\``,
    })
  const named = cycles.filter(({ epoch }) => epoch !== undefined)
  const numbers = named.filter(({ epoch = '' }) => /^-?\d+(?:\.\d+)?$/.test(epoch)).length
  if (numbers > 0 && numbers * 2 >= named.length)
    warnings.push({
      code: 'numeric-epochs',
      say: `${numbers} of ${named.length} epochs are numbers, which look like a time or a counter and not like a name; choose the field with \`fields.epoch\` in the config file`,
    })
  return warnings
}

function durationWarnings(cycles: readonly Cycle[]): SourceWarning[] {
  const timed = cycles.filter(isTimed)
  const median = medianOf(timed.map(({ seconds }) => seconds))
  if (median === undefined) return []
  if (median > DAY_SECONDS)
    return [
      {
        code: 'median-over-a-day',
        say: `the median cycle would take ${Math.round(median)} s, over a day (the log may be in milliseconds); ${UNIT_ADVICE}`,
      },
    ]
  if (median < 1)
    return [
      {
        code: 'median-under-a-second',
        say: `the median cycle would take ${Number(median.toPrecision(2))} s, under a second (the log may be in seconds, or the cycles do nothing); ${UNIT_ADVICE}`,
      },
    ]
  return spanWarnings(timed)
}

/** Milliseconds of a few minutes read as seconds make hours, not days: only the clock on the wall tells. */
function spanWarnings(timed: readonly (Cycle & { seconds: number })[]): SourceWarning[] {
  let first = Infinity
  let last = -Infinity
  let total = 0
  let count = 0
  for (const { at, seconds } of timed) {
    if (at === undefined) continue
    first = Math.min(first, at)
    last = Math.max(last, at)
    total += seconds
    count += 1
  }
  const times = total / ((last - first) / 1e6)
  if (count < LEAST_TIMED || last <= first || times < MAX_PARALLEL) return []
  return [
    {
      code: 'durations-exceed-span',
      say: `the durations add up to ${Math.round(times)} times the time that the log spans; ${UNIT_ADVICE}`,
    },
  ]
}

function medianOf(values: number[]): number | undefined {
  const sorted = Float64Array.from(values).toSorted()
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  const lower = sorted[Math.max(0, middle - 1)]
  if (upper === undefined || lower === undefined) return undefined
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2
}
