import { logBegin } from '../memory/backtest.ts'
import type { Instant, Retro } from '../model/retro.ts'
import { formatDay, MICROS_PER_DAY, parseInstant, startOfDay } from '../model/time.ts'
import { plural } from '../model/words.ts'
import { showValue } from '../settings/show-value.ts'

/** Which days a backtest judges. */

export interface GivenDays {
  from: Instant | undefined
  to: Instant | undefined
  problems: string[]
}

export function readDays(own: ReadonlyMap<string, string>): GivenDays {
  const problems: string[] = []
  const dayNamed = (name: string): Instant | undefined => {
    const given = own.get(name)
    const day = given !== undefined && /^\d{4}-\d\d-\d\d$/.test(given) ? parseInstant(given) : undefined
    if (given !== undefined && day === undefined)
      problems.push(`--${name}: ${showValue(given)} is no day; allowed: a day such as 2026-02-14`)
    return day
  }
  const [from, to] = [dayNamed('from'), dayNamed('to')]
  if (from !== undefined && to !== undefined && from > to)
    problems.push(`--from: ${formatDay(from)} is after --to, ${formatDay(to)}`)
  return { from, to, problems }
}

/**
 * From the beginning of the first day to the end of the last one. The day of `now` is not over, and what would be said on
 * its evening is not known: it is judged, as far as it went, only where somebody names it.
 *
 * @returns or why no day can be judged, in a sentence
 */
export function spanOf(
  { from, to }: GivenDays,
  retro: Retro,
  now: Instant,
): { from: Instant; to: Instant } | { problem: string } {
  const begin = logBegin(retro, now)
  if (begin === undefined) return { problem: `there is no day to judge: ${describeNoDays(retro)}` }
  const today = startOfDay(now - 1)
  const first = Math.max(from ?? begin, begin)
  const last = to ?? startOfDay(now) - MICROS_PER_DAY
  if (last > today)
    return { problem: `--to: ${formatDay(last)} is after the day of --now, ${formatDay(today)}` }
  if (first <= last) return { from: first, to: Math.min(last + MICROS_PER_DAY, now) }
  if (to !== undefined)
    return { problem: `--to: ${formatDay(to)} is before the log begins, on ${formatDay(begin)}` }
  if (first > today)
    return { problem: `--from: ${formatDay(first)} is after the day of --now, ${formatDay(today)}` }
  return {
    problem: `${formatDay(today)} is not over yet, and no earlier day is asked for; --to ${formatDay(today)} judges it as far as it went`,
  }
}

function describeNoDays({ cycles, sources }: Retro): string {
  if (cycles.length > 0) {
    const isDated = cycles.some(({ at }) => at !== undefined)
    return isDated
      ? `${plural(cycles.length, 'cycle')}, and none with a time before now; check the clock of the loop, or --now`
      : `${plural(cycles.length, 'cycle')}, and none with a usable time; loop-introspection inspect FILE shows what is read as time`
  }
  const looked = sources
    .filter(({ role }) => role === 'cycles')
    .map(({ path, state }) => `${path} is ${state}`)
  return `no cycle was found${looked.length === 0 ? '' : ` (${looked.slice(0, 3).join('; ')})`}; name the log with --cycles`
}
