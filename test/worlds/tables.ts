import { CHANGING } from './changing.ts'
import type { ByRule, ChangedLoop, Covered, QuietLoop } from './measure.ts'
import { QUIET } from './quiet.ts'

export interface Measured {
  world: string
  seed: number
  quiet?: QuietLoop
  changed?: ChangedLoop
}

/** Means of the loops of a world in which nothing changed, in 90 days. */
export interface QuietFigures {
  world: string
  loops: number
  high: number
  medium: number
  worse: number
  openings: number
  /** Share of days with the verdict "watch". */
  watched: number
  changes: number
  /** Null where no day had one. */
  band: number | null
  interval: number | null
  seed: number
  highBy: ByRule
  mediumBy: ByRule
  /** Of the goals whose outcome was told: helped, worse, no change. */
  effects: ByRule
}

/** Shares of the loops of a world in which something changed. */
export interface ChangedFigures {
  world: string
  loops: number
  /** HIGH within 7, 14 and 28 days; MEDIUM or HIGH within 14 and 28. */
  high7: number
  high14: number
  high28: number
  medium14: number
  medium28: number
  /** Of those found: the most urgent finding was one that names it. */
  first: number | null
  /** Findings of MEDIUM or above beside it on that day, on average. */
  beside: number | null
  besideBy: ByRule
}

export interface Figures {
  quiet: QuietFigures[]
  changed: ChangedFigures[]
}

export function summarise(measured: readonly Measured[]): Figures {
  const of = (world: string): Measured[] => measured.filter((each) => each.world === world)
  return {
    quiet: QUIET.flatMap(({ id }) =>
      quietFigures(
        id,
        of(id).flatMap(({ quiet }) => quiet ?? []),
      ),
    ),
    changed: CHANGING.flatMap(({ id }) =>
      changedFigures(
        id,
        of(id).flatMap(({ changed }) => changed ?? []),
      ),
    ),
  }
}

function quietFigures(world: string, loops: readonly QuietLoop[]): QuietFigures[] {
  if (loops.length === 0) return []
  const mean = (of: (loop: QuietLoop) => number): number => meanOf(loops.map(of))
  const share = (of: (loop: QuietLoop) => Covered): number | null => {
    const [k, n] = [sum(loops.map((loop) => of(loop).k)), sum(loops.map((loop) => of(loop).n))]
    return n === 0 ? null : round(k / n)
  }
  return [
    {
      world,
      loops: loops.length,
      high: mean(({ high }) => sum(Object.values(high))),
      medium: mean(({ medium }) => sum(Object.values(medium))),
      worse: mean(({ worse }) => worse),
      openings: mean(({ openings }) => openings),
      watched: round(sum(loops.map(({ watched }) => watched)) / sum(loops.map(({ days }) => days))),
      changes: mean(({ changes }) => changes),
      band: share(({ band }) => band),
      interval: share(({ interval }) => interval),
      seed: mean(({ seed }) => seed),
      highBy: byRule(loops.map(({ high }) => high)),
      mediumBy: byRule(loops.map(({ medium }) => medium)),
      effects: byRule(loops.map(({ effects }) => effects)),
    },
  ]
}

function changedFigures(world: string, loops: readonly ChangedLoop[]): ChangedFigures[] {
  if (loops.length === 0) return []
  const within = (days: number, of: (loop: ChangedLoop) => number | undefined): number =>
    meanOf(loops.map((loop) => ((of(loop) ?? Infinity) <= days ? 1 : 0)))
  const found = loops.filter(({ isFirst }) => isFirst !== undefined)
  return [
    {
      world,
      loops: loops.length,
      high7: within(7, ({ high }) => high),
      high14: within(14, ({ high }) => high),
      high28: within(28, ({ high }) => high),
      medium14: within(14, ({ medium }) => medium),
      medium28: within(28, ({ medium }) => medium),
      first: found.length === 0 ? null : meanOf(found.map(({ isFirst }) => (isFirst === true ? 1 : 0))),
      beside: found.length === 0 ? null : meanOf(found.map(({ beside }) => beside.length)),
      besideBy: byRule(
        found.map(({ beside }) =>
          Object.fromEntries(beside.map((rule) => [rule, beside.filter((x) => x === rule).length])),
        ),
      ),
    },
  ]
}

/** Means over loops, the largest first; what is under .005 is left out. */
function byRule(counts: readonly ByRule[]): ByRule {
  const sums = new Map<string, number>()
  for (const each of counts)
    for (const [rule, count] of Object.entries(each)) sums.set(rule, (sums.get(rule) ?? 0) + count)
  return Object.fromEntries(
    [...sums]
      .map(([rule, total]): [string, number] => [rule, round(total / counts.length)])
      .filter(([, mean]) => mean >= 0.005)
      .toSorted((a, b) => b[1] - a[1]),
  )
}

/** As Markdown, for a terminal and for docs/evidence.md. */
export function renderTables({ quiet, changed }: Figures): [quiet: string, changed: string] {
  return [
    table(
      [
        'world',
        'loops',
        'HIGH',
        'by rule',
        'MEDIUM',
        'by rule',
        '"worse"',
        'issue opened',
        'days "watch"',
        'verdict changes',
        'band',
        'interval',
        'seed program',
      ],
      quiet.map((row) => [
        row.world,
        String(row.loops),
        two(row.high),
        ruleText(row.highBy),
        two(row.medium),
        ruleText(row.mediumBy),
        two(row.worse),
        two(row.openings),
        `${Math.round(100 * row.watched)} %`,
        row.changes.toFixed(1),
        two(row.band),
        two(row.interval),
        two(row.seed),
      ]),
    ),
    table(
      [
        'world',
        'loops',
        'HIGH in 7',
        '14',
        '28 days',
        'MEDIUM or HIGH in 14',
        '28 days',
        'first',
        'beside it',
        'by rule',
      ],
      changed.map((row) => [
        row.world,
        String(row.loops),
        two(row.high7),
        two(row.high14),
        two(row.high28),
        two(row.medium14),
        two(row.medium28),
        two(row.first),
        row.beside?.toFixed(1) ?? '-',
        ruleText(row.besideBy),
      ]),
    ),
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? ':--' : '--:'))), ...rows.map(line)].join(
    '\n',
  )
}

function ruleText(counts: ByRule): string {
  return Object.entries(counts)
    .slice(0, 3)
    .map(([rule, mean]) => `${rule} ${two(mean)}`)
    .join(', ')
}

function two(value: number | null): string {
  return value === null ? '-' : value.toFixed(2)
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : round(sum(values) / values.length)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
