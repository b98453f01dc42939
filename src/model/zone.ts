import type { Instant } from './retro.ts'

/** Where a time that names no zone is meant. */
export interface Zone {
  /** IANA name. */
  name: string
  /** @param wall what the clock on the wall there shows, as if it were UTC */
  instantOf: (wall: Instant) => Instant
}

export const UTC: Zone = { name: 'UTC', instantOf: (wall) => wall }

/** A zone by its IANA name. @throws RangeError where there is none of that name */
export function makeZone(name: string): Zone {
  if (name === UTC.name) return UTC
  const offsetAt = offsetReader(name)
  const ofDays = new Map<number, Instant | undefined>()
  return {
    name,
    instantOf: (wall) => {
      const day = Math.floor(wall / DAY)
      // A log has many rows a day, and few days on which clocks change.
      if (!ofDays.has(day)) ofDays.set(day, offsetOfDay(day * DAY, offsetAt))
      return wall - (ofDays.get(day) ?? offsetOfWall(wall, offsetAt))
    },
  }
}

/** Whether this version of Node knows a zone of this name. Offsets, which only some versions take, are none. */
export function isZoneName(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Microseconds east of UTC at an instant. */
type OffsetAt = (at: Instant) => Instant

const DAY = 86_400_000_000
const MICROS_PER_MS = 1000

function offsetReader(timeZone: string): OffsetAt {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (at) => {
    const seconds = Math.floor(at / 1e6)
    const shown = new Map(clock.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0
    const wall = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    )
    return (wall - seconds * 1000) * MICROS_PER_MS
  }
}

/** The one offset of a day on the wall; `undefined` where clocks may change on it. */
function offsetOfDay(start: Instant, offsetAt: OffsetAt): Instant | undefined {
  const before = offsetAt(start - DAY)
  return before === offsetAt(start + 2 * DAY) ? before : undefined
}

/**
 * As Temporal's "compatible" and most libraries have it: of an hour that is shown twice the first is meant, and a time
 * that clocks skip is read by the offset before it (02:30 is what 03:30 is then).
 */
function offsetOfWall(wall: Instant, offsetAt: OffsetAt): Instant {
  const before = offsetAt(wall - DAY)
  const after = offsetAt(wall + DAY)
  return offsetAt(wall - before) !== before && offsetAt(wall - after) === after ? after : before
}
