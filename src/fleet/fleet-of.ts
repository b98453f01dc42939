import { wellFormed } from '../insights/serialise.ts'
import { groupBy } from '../model/group-by.ts'
import { parseInstant } from '../model/time.ts'
import { roundHalfEven } from '../stats/round.ts'
import { wilsonInterval } from '../stats/proportion.ts'
import { countOfSketch, mergeSketches, quantileOfSketch, type Sketch } from '../stats/sketch.ts'
import { FLEET_MOST } from './bounds.ts'
import { judgeLoops } from './judge-loops.ts'
import { labelsOf } from './labels.ts'
import type { FleetPart } from './merge.ts'
import { type Fleet, FLEET_VERSION, type JudgedLoop, type Loop } from './schema.ts'
import { sharedTrouble } from './shared-trouble.ts'

/** What many loops say together. Pure: equal loops give equal bytes, in whatever order they were read. */
export function fleetOf({ loops: kept, leftOut }: FleetPart): Fleet {
  const loops = judgeLoops(kept)
  const shared = sharedTrouble(kept, labelsOf(kept))
  const omitted = shared.length - FLEET_MOST.shared
  return {
    fleet_version: FLEET_VERSION,
    generated_at: latest(kept.map(({ generated_at: at }) => at)) ?? null,
    window: windowOf(kept),
    summary: summaryOf(loops),
    shared: shared.slice(0, FLEET_MOST.shared),
    ...(omitted > 0 && { shared_omitted: omitted }),
    loops,
    left_out: [...leftOut],
  }
}

/** The bytes of fleet.json: a loop a line, since there may be thousands. */
export function serialiseFleet({ loops, left_out: leftOut, ...fleet }: Fleet): string {
  const head = JSON.stringify(fleet, wellFormed, 2).replace(/\n\}$/, '')
  const lines = (all: readonly object[]): string =>
    all.length === 0
      ? '[]'
      : `[\n${all.map((each) => `    ${JSON.stringify(each, wellFormed)}`).join(',\n')}\n  ]`
  return `${head},\n  "loops": ${lines(loops)},\n  "left_out": ${lines(leftOut)}\n}\n`
}

function windowOf(loops: readonly Loop[]): Fleet['window'] {
  const from = latest(
    loops.map(({ window }) => window.from),
    (a, b) => a < b,
  )
  const to = latest(loops.map(({ window }) => window.to))
  if (from === undefined || to === undefined) return null
  const days = new Set(loops.map(({ window }) => window.days))
  const [only] = days
  return { days: days.size === 1 && only !== undefined ? only : null, from, to }
}

function latest(
  instants: readonly string[],
  isBetter: (a: number, b: number) => boolean = (a, b) => a > b,
): string | undefined {
  return instants.reduce<string | undefined>(
    (best, each) =>
      best === undefined || isBetter(parseInstant(each) ?? 0, parseInstant(best) ?? 0) ? each : best,
    undefined,
  )
}

function summaryOf(loops: readonly JudgedLoop[]): Fleet['summary'] {
  const count = (state: JudgedLoop['state']): number => loops.filter((loop) => loop.state === state).length
  const [stopped, look] = [count('stopped'), count('look')]
  return {
    loops: loops.length,
    need_a_look: stopped + look,
    stopped,
    look,
    watch: count('watch'),
    steady: count('steady'),
    too_few: count('too-few'),
    rates: ratesOf(loops),
    waste: {
      cycles: sum(loops, ({ waste }) => waste.cycles),
      seconds: roundHalfEven(
        sum(loops, ({ waste }) => waste.seconds),
        1,
      ),
      tokens: sum(loops, ({ waste }) => waste.tokens),
      cost_usd: roundHalfEven(
        sum(loops, ({ waste }) => waste.cost_usd),
        4,
      ),
    },
    cost_usd: moneyOf(loops, 'cost_usd'),
    tokens: moneyOf(loops, 'tokens'),
  }
}

/** Counts of unlike things are not added up. Old reports are of another time. */
function ratesOf(loops: readonly JudgedLoop[]): Fleet['summary']['rates'] {
  const rated = loops.filter(
    ({ unrated, search, window, doubt }) =>
      unrated === null && !search && window.decided > 0 && doubt !== 'old-report',
  )
  return [...groupBy(rated, ({ unit }) => unit).values()]
    .map((same) => {
      const [decided, succeeded] = [
        sum(same, ({ window }) => window.decided),
        sum(same, ({ window }) => window.succeeded),
      ]
      const [low, high] = wilsonInterval(succeeded, decided)
      return {
        unit: same[0]?.unit ?? 'cycle',
        loops: same.length,
        now: {
          decided,
          succeeded,
          interval: [roundHalfEven(low, 4), roundHalfEven(high, 4)] as [number, number],
        },
        before: {
          decided: sum(same, ({ previous }) => previous.decided),
          succeeded: sum(same, ({ previous }) => previous.succeeded),
        },
        cycle_seconds: { before: spreadOf(same, 'before'), now: spreadOf(same, 'now') },
        days: daysOf(same),
      }
    })
    .toSorted((a, b) => b.now.decided - a.now.decided || (a.unit < b.unit ? -1 : 1))
}

type UnitSums = Fleet['summary']['rates'][number]

function spreadOf(loops: readonly Loop[], side: 'before' | 'now'): UnitSums['cycle_seconds']['now'] {
  const whole = mergeSketches(loops.map((loop) => sketchIn(loop.cycle_seconds?.[side] ?? {})))
  const quantile = (share: number): number | null => {
    const value = quantileOfSketch(whole, share)
    return value === undefined ? null : Number(value.toPrecision(3))
  }
  return {
    timed: countOfSketch(whole),
    median_seconds: quantile(0.5),
    slowest_tenth_seconds: quantile(0.9),
  }
}

function sketchIn(bins: Readonly<Record<string, number>>): Sketch {
  return new Map(Object.entries(bins).map(([bin, count]) => [Number(bin), count]))
}

function daysOf(loops: readonly Loop[]): UnitSums['days'] {
  const days = new Map<string, { decided: number; succeeded: number }>()
  for (const [day, [succeeded, decided]] of loops.flatMap((loop) => Object.entries(loop.days))) {
    const known = days.get(day) ?? { decided: 0, succeeded: 0 }
    days.set(day, { decided: known.decided + decided, succeeded: known.succeeded + succeeded })
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(-FLEET_MOST.days)
    .map(([day, counts]) => ({ day, ...counts }))
}

function moneyOf(
  loops: readonly JudgedLoop[],
  currency: 'cost_usd' | 'tokens',
): Fleet['summary']['cost_usd'] {
  const own = loops.flatMap((loop) => loop[currency] ?? [])
  if (own.length === 0) return null
  return {
    loops: own.length,
    total: roundHalfEven(
      sum(own, ({ total }) => total),
      4,
    ),
    decided: sum(own, ({ decided }) => decided),
    priced: sum(own, ({ priced }) => priced),
    succeeded: sum(own, ({ succeeded }) => succeeded),
  }
}

function sum<T>(all: readonly T[], valueOf: (one: T) => number): number {
  return all.reduce((total, one) => total + valueOf(one), 0)
}
