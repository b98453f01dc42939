import { dayNumber, MICROS_PER_DAY } from '../model/time.ts'
import { firstFrom, type Timeline } from './timeline.ts'

/** On which days of the week a loop works, and how many of them it has missed since its last cycle. UTC days. */
export interface ActiveDays {
  /** Days of the week on which it works: 0 to 7. */
  weekdays: number
  /** Cycles a day, of the days that had any. */
  pace: number
  /** Whole days since the day of the last cycle that fell on such a day of the week. */
  missed: number
}

const DAYS_PER_WEEK = 7
const WEEKS = 4

/**
 * By the four weeks that end with the last cycle: a day of the week is active when it had a cycle in so many of them; in a
 * log that is younger, in all that it saw.
 */
export function findActiveDays({ alive, now }: Timeline, fewestWeeks: number): ActiveDays {
  const [first, last] = [alive[0], alive.at(-1)]
  if (first === undefined || last === undefined) return { weekdays: 0, pace: 0, missed: 0 }
  const [firstDay, lastDay] = [dayNumber(first.at), dayNumber(last.at)]
  const from = Math.max(firstDay, lastDay - WEEKS * DAYS_PER_WEEK + 1)
  const worked = new Set<number>()
  for (let day = from; day <= lastDay; day++)
    if (firstOf(alive, day) < firstOf(alive, day + 1)) worked.add(day)
  const cycles = alive.length - firstOf(alive, from)
  const active = new Set<number>()
  for (let weekday = 0; weekday < DAYS_PER_WEEK; weekday++) {
    const seen = Array.from(
      { length: WEEKS },
      (_, weeks) => lastDay - weekday - weeks * DAYS_PER_WEEK,
    ).filter((day) => day >= from)
    const count = seen.filter((day) => worked.has(day)).length
    if (seen.length > 0 && count >= Math.min(fewestWeeks, seen.length))
      active.add(weekdayNumber(lastDay - weekday))
  }
  return {
    weekdays: active.size,
    pace: cycles / worked.size,
    missed: countDays(lastDay + 1, dayNumber(now), active),
  }
}

/** Index of the first cycle of a day or later. */
function firstOf(alive: Timeline['alive'], day: number): number {
  return firstFrom(alive, day * MICROS_PER_DAY)
}

/** Active days from one day to before another; whole weeks at once, since a silence may last for years. */
function countDays(from: number, to: number, active: ReadonlySet<number>): number {
  const weeks = Math.max(0, Math.floor((to - from) / DAYS_PER_WEEK))
  let count = weeks * active.size
  for (let day = from + weeks * DAYS_PER_WEEK; day < to; day++) if (active.has(weekdayNumber(day))) count += 1
  return count
}

/** 0 to 6, from an arbitrary day on. */
function weekdayNumber(day: number): number {
  return ((day % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK
}
