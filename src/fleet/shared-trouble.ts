import { tokenise } from '../analyse/reasons/tokens.ts'
import { groupBy } from '../model/group-by.ts'
import { dayNumber, MICROS_PER_DAY, parseInstant } from '../model/time.ts'
import { poissonAtMost } from '../stats/counts.ts'
import { benjaminiHochberg } from '../stats/multiple.ts'
import { binomialTail } from '../stats/proportion.ts'
import { FLEET_MOST } from './bounds.ts'
import type { LabelOf } from './labels.ts'
import type { Loop, Shared } from './schema.ts'

/** Luck gives less than this once in a hundred fleets: failures of one loop come in bunches. */
const MOST_P = 0.01
/** Two of many changes fall together soon. */
const FEWEST_TOGETHER = 3
/** Older changes are no trouble of now. */
const RECENT_DAYS = 28

/** The same trouble in several loops, the most loops first: one cause may be behind it. */
export function sharedTrouble(loops: readonly Loop[], labelOf: LabelOf): Shared[] {
  const found = [...sharedReasons(loops), ...sharedDays(loops), ...sharedNames(loops)]
  return found
    .map(({ loops: own, ...rest }) => {
      const labels = own.map(labelOf).toSorted((a, b) => (a < b ? -1 : 1))
      const omitted = labels.length - FLEET_MOST.namedLoops
      return {
        ...rest,
        loops: labels.slice(0, FLEET_MOST.namedLoops),
        ...(omitted > 0 && { loops_omitted: omitted }),
      }
    })
    .toSorted((a, b) => countOf(b) - countOf(a) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

function countOf({ loops, loops_omitted: omitted = 0 }: Shared): number {
  return loops.length + omitted
}

type Suspicion = Omit<Shared, 'loops' | 'loops_omitted'> & { loops: Loop[] }

interface Occurrence {
  /** The same for templates that differ in case, plural or closing punctuation only. */
  key: string
  loop: Loop
  template: string
  now: number
  all: number
  /** Of `all`, how many would be now if nothing changed. */
  expected: number
}

/**
 * Reasons that rose in several loops, each loop held against its own baseline. Of what failed for the reason in both
 * times together, `now` is binomial; the sum over loops with different shares varies less than one with their mean.
 */
function sharedReasons(loops: readonly Loop[]): Suspicion[] {
  const groups = groupBy(
    loops.flatMap((loop) => occurrencesIn(loop)),
    ({ key }) => key,
  )
  const candidates = [...groups.values()].filter((group) => group.length > 1)
  const tested = candidates.map((group) => ({ group, p: riseOf(group), most: mostOf(group) }))
  const qs = benjaminiHochberg(tested.map(({ p }) => p))
  return tested.flatMap(({ group, most }, index) => {
    const q = qs[index] ?? 1
    const rising = group.filter(({ now, expected }) => now > 1 && now - expected >= 1)
    // Without the loop that has the most of it there must be something left.
    const others = riseOf(group.filter((each) => each !== most))
    if (q > MOST_P || others > 0.05 || rising.length < 2) return []
    const [template = ''] = group.map((each) => each.template).toSorted()
    return [
      {
        kind: 'reason' as const,
        what: template,
        from: null,
        to: null,
        p: q,
        loops: rising.map(({ loop }) => loop),
      },
    ]
  })
}

/** A loop may have two templates of one key, since it met them in another order. */
function occurrencesIn(loop: Loop): Occurrence[] {
  const cycles = loop.window.decided + loop.baseline.decided
  const same = groupBy(loop.reasons, ({ template }) =>
    tokenise(template)
      .map(({ key }) => key)
      .join(' '),
  )
  return [...same].map(([key, reasons]) => {
    const now = sum(reasons.map((reason) => reason.now))
    const all = now + sum(reasons.map(({ before }) => before))
    const expected = cycles === 0 ? now : (all * loop.window.decided) / cycles
    return { key, loop, template: reasons[0]?.template ?? '', now, all, expected }
  })
}

/** One-sided p. */
function riseOf(group: readonly Occurrence[]): number {
  const all = sum(group.map((each) => each.all))
  if (all === 0) return 1
  const share = Math.min(1, sum(group.map(({ expected }) => expected)) / all)
  return Math.min(1, binomialTail(sum(group.map(({ now }) => now)), all, share))
}

function mostOf(group: readonly Occurrence[]): Occurrence | undefined {
  return group.reduce((most, each) => (each.now - each.expected > most.now - most.expected ? each : most))
}

type KeptChange = Loop['changes'][number]
interface Worsening {
  loop: Loop
  change: KeptChange
  from: number
  to: number
}

function worsenings(loops: readonly Loop[]): Worsening[] {
  const newest = Math.max(...loops.map(({ generated_at: at }) => parseInstant(at) ?? 0))
  return loops.flatMap((loop) =>
    loop.changes.flatMap((change) => {
      const [from = 0, to = 0] = [parseInstant(change.from), parseInstant(change.to)]
      const isRecent = newest - to <= RECENT_DAYS * MICROS_PER_DAY
      return change.worse && isRecent && from <= to ? [{ loop, change, from, to }] : []
    }),
  )
}

/** The day on which the most loops may have changed for the worse, where luck seldom brings so many together. */
function sharedDays(loops: readonly Loop[]): Suspicion[] {
  return [...groupBy(worsenings(loops), ({ change }) => change.series)].flatMap(([series, all]) => {
    const days = [...new Set(all.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]))].toSorted(
      (a, b) => a - b,
    )
    const covering = days.map((day) =>
      all.filter(({ from, to }) => dayNumber(from) <= day && day <= dayNumber(to)),
    )
    const most = covering.reduce((best, each) => (each.length > best.length ? each : best), [])
    const usual = sum(all.map(({ from, to }) => dayNumber(to) - dayNumber(from) + 1)) / RECENT_DAYS
    const p = Math.min(1, Math.max(0, 1 - poissonAtMost(Math.max(0, most.length - 1), usual)) * RECENT_DAYS)
    if (most.length < FEWEST_TOGETHER || p > 0.05) return []
    const outer = (side: 'from' | 'to', better: (a: number, b: number) => boolean): string =>
      most.reduce((best, each) => (better(each[side], best[side]) ? each : best)).change[side]
    return [
      {
        kind: 'days' as const,
        what: series,
        from: outer('from', (a, b) => a < b),
        to: outer('to', (a, b) => a > b),
        p,
        loops: most.map(({ loop }) => loop),
      },
    ]
  })
}

/** Loops that changed for the worse where the same model, epoch or agent came in: a plain count. */
function sharedNames(loops: readonly Loop[]): Suspicion[] {
  const named = worsenings(loops).flatMap(({ loop, change }) =>
    change.names.map((name) => ({ loop, ...name })),
  )
  return [...groupBy(named, ({ what, name }) => `${what} ${name}`).values()].flatMap((group) => {
    const own = [...new Set(group.map(({ loop }) => loop))]
    const [first] = group
    if (first === undefined || own.length < 2) return []
    return [{ kind: first.what, what: first.name, from: null, to: null, p: null, loops: own }]
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
