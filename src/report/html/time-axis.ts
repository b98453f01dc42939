import type { ScaleTime } from 'd3-scale'
import { day } from '../../model/words.ts'
import type { Html } from '../safe/html.ts'
import { label } from './figure.ts'
import { textWidth } from './text-width.ts'

/** What is written below an axis of time. */
export interface TimeTick {
  at: Date
  name: string
}

/** Begins of days in UTC where it has two of them, else hours and minutes. */
export function timeTicks(x: ScaleTime<number, number>, count: number): TimeTick[] {
  const ticks = x.ticks(count).map((at): TimeTick & { isDay: boolean } => {
    const iso = at.toISOString()
    const isDay = iso.slice(11, 19) === '00:00:00'
    return { at, isDay, name: isDay ? day(iso) : iso.slice(11, 16) }
  })
  const days = ticks.filter(({ isDay }) => isDay)
  return days.length > 1 ? days : ticks
}

/** The name of a tick, as far to its side as the drawing needs to hold all of it. */
export function tickLabel(at: number, y: number, name: string, width: number): Html {
  const half = textWidth(name) / 2 + 2
  return label(Math.min(Math.max(at, half), width - half), y, name, 'axis', 'middle')
}

/** Places in order, each at least `least` from the one before it, as near to its own as `from` and `to` leave room for. */
export function spread(
  places: readonly number[],
  least: number,
  [from, to]: readonly [from: number, to: number],
): number[] {
  const spaced: number[] = []
  for (const place of places) spaced.push(Math.max(place, (spaced.at(-1) ?? from - least) + least))
  let limit = to
  return spaced
    .toReversed()
    .map((place) => {
      const moved = Math.min(place, limit)
      limit = moved - least
      return moved
    })
    .toReversed()
}
