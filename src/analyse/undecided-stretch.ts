import { isDecided } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { type DatedCycle, firstFrom, type Timeline } from './timeline.ts'

/** How long nothing was decided: undecided cycles in a row, and days. */
export interface UndecidedStretch {
  cycles: number
  days: number
}

/** Since the last decided cycle of all times; undefined where nothing was decided after it was, or ever. */
export function undecidedSince({ alive, now }: Timeline): UndecidedStretch | undefined {
  const last = alive.findLastIndex(isDecided)
  const cycle = alive[last]
  if (cycle === undefined || last === alive.length - 1) return undefined
  return { cycles: alive.length - 1 - last, days: (now - cycle.at) / MICROS_PER_DAY }
}

/** The longest between two of the decided cycles, which are in order of time; `alive` holds them and those between. */
export function longestUndecided(
  alive: readonly DatedCycle[],
  decided: readonly DatedCycle[],
): UndecidedStretch {
  const [first, last] = [decided[0], decided.at(-1)]
  if (first === undefined || last === undefined) return { cycles: 0, days: 0 }
  let [cycles, longest] = [0, 0]
  for (let index = firstFrom(alive, first.at); index < alive.length; index++) {
    const cycle = alive[index]
    if (cycle === undefined || cycle.at > last.at) break
    cycles = isDecided(cycle) ? 0 : cycles + 1
    longest = Math.max(longest, cycles)
  }
  let [pause, previous] = [0, first.at]
  for (const { at } of decided) {
    pause = Math.max(pause, at - previous)
    previous = at
  }
  return { cycles: longest, days: pause / MICROS_PER_DAY }
}
