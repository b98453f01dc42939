import { explain } from '../../src/judge/explain.ts'
import { RULES } from '../../src/judge/rules/index.ts'
import { resolveLimits } from '../../src/judge/limits.ts'
import { effectsOf } from '../../src/memory/effects.ts'
import { lastsIn } from '../../src/memory/lifecycle.ts'
import { Past, replay, type ReplayedDay } from '../../src/memory/replay.ts'
import { isAtLeast, type Severity } from '../../src/model/finding.ts'
import { countTries } from '../../src/analyse/timeline.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { DAY, retroOf } from '../analyse/cycles.ts'
import { CHANGE_DAY, type Changing } from './changing.ts'
import { FIRST_DAY, simulate, type World } from './simulate.ts'

/** How often, by rule. */
export type ByRule = Record<string, number>

/** What daily reports said of a loop that never changes, in 90 days. */
export interface QuietLoop {
  /** Times that a finding became HIGH, or MEDIUM and never HIGH. */
  high: ByRule
  medium: ByRule
  /** Times that the verdict became "worse", and that it changed. */
  worse: number
  changes: number
  /** Times that the living issue was opened: from no HIGH to one. */
  openings: number
  /** Days with the verdict "watch". */
  watched: number
  days: number
  /** Days whose window lies in the band, of those that have one; the same of the interval of a difference of nothing. */
  band: Covered
  interval: Covered
  /** Times that the seed program called HIGH: success of 7 days over 10 points under that of the 7 before. */
  seed: number
  /** What came of the goals, the last that was told of each: nothing was done, and nothing changed. */
  effects: Record<string, number>
}

export interface Covered {
  k: number
  n: number
}

/** What daily reports said after the change; days are counted from it, undefined for never. */
export interface ChangedLoop {
  /** The first day on which a rule that would name it said so as HIGH, or as MEDIUM or HIGH. */
  high: number | undefined
  medium: number | undefined
  /** Whether on the first of these days the most urgent finding was one of them, and how many findings stood there. */
  isFirst: boolean | undefined
  findings: number | undefined
  /** What else was found on that day, MEDIUM or above. */
  beside: string[]
}

const WARM_UP_DAYS = 30
const DAYS = 120

export function daysOf(world: World, seed: number): ReplayedDay[] {
  const cycles = simulate(world, seed)
  const days = world.days ?? DAYS
  const settings = { windowDays: 7, limitsOf: resolveLimits(), accepted: new Map<string, number>() }
  return [...replay(new Past(retroOf(cycles), FIRST_DAY + days * DAY), settings, { from: FIRST_DAY })]
}

export function measureQuiet(world: World, seed: number): QuietLoop {
  const loop: QuietLoop = {
    high: {},
    medium: {},
    worse: 0,
    changes: 0,
    openings: 0,
    watched: 0,
    days: 0,
    band: { k: 0, n: 0 },
    interval: { k: 0, n: 0 },
    seed: 0,
    effects: {},
  }
  const told = new Map<string, string>()
  let before: ReplayedDay | undefined
  for (const [index, day] of daysOf(world, seed).entries()) {
    if (index >= WARM_UP_DAYS) {
      addDay(loop, day, before)
      for (const { finding, firstSeen, outcome } of effectsOf(day.state, day.day))
        told.set(`${finding.id} ${firstSeen}`, `${finding.rule} ${outcome}`)
    }
    before = day
  }
  for (const outcome of told.values()) count(loop.effects, outcome)
  const seedHigh = seedDays(simulate(world, seed), world.days ?? DAYS)
  loop.seed = seedHigh.filter(
    (isHigh, day) => day > WARM_UP_DAYS && isHigh && seedHigh[day - 1] !== true,
  ).length
  return loop
}

/** Whether the seed program would have called HIGH at the end of each day, by the number of days before it. */
function seedDays(cycles: readonly Cycle[], days: number): boolean[] {
  const rate = (from: number, to: number): number => {
    const group = cycles.filter(({ at = 0 }) => at >= FIRST_DAY + from * DAY && at < FIRST_DAY + to * DAY)
    return group.filter(({ outcome }) => outcome === 'success').length / group.length
  }
  return Array.from({ length: days + 1 }, (_, day) => rate(day - 7, day) - rate(day - 14, day - 7) < -0.1)
}

function addDay(loop: QuietLoop, day: ReplayedDay, before: ReplayedDay | undefined): void {
  const rankBefore = new Map(before?.findings.map(({ id, severity }) => [id, severity]))
  for (const { id, rule, severity } of day.findings) {
    const was = rankBefore.get(id)
    if (severity === 'high' && was !== 'high') count(loop.high, rule)
    else if (severity === 'medium' && !isGrave(was)) count(loop.medium, rule)
  }
  const isHigh = (of: ReplayedDay | undefined): boolean =>
    of?.findings.some(({ severity }) => severity === 'high') ?? false
  if (isHigh(day) && !isHigh(before)) loop.openings += 1
  if (day.verdict === 'worse' && before?.verdict !== 'worse') loop.worse += 1
  if (day.verdict !== before?.verdict) loop.changes += 1
  if (day.verdict === 'watch') loop.watched += 1
  loop.days += 1
  const { baseline, timeline, window } = day.step.analysis
  const now = countTries(timeline.recent)
  const normal = baseline.normalWindow
  if (normal !== undefined) {
    loop.band.n += 1
    if (now.k >= normal.low && now.k <= normal.high) loop.band.k += 1
  }
  if (window.difference !== undefined && Math.min(timeline.recent.length, timeline.baseline.length) >= 10) {
    const [low, high] = window.difference
    loop.interval.n += 1
    if (low <= 0 && high >= 0) loop.interval.k += 1
  }
}

export function measureChange(world: Changing, seed: number): ChangedLoop {
  const loop: ChangedLoop = {
    high: undefined,
    medium: undefined,
    isFirst: undefined,
    findings: undefined,
    beside: [],
  }
  const onDay41 = new Set<string>()
  for (const [index, { findings, step, state }] of daysOf(world, seed).entries()) {
    if (index < CHANGE_DAY) {
      onDay41.clear()
      for (const { id } of findings) onDay41.add(id)
      continue
    }
    // Judged at the end of a day: the first one says what its own cycles showed.
    const day = index - CHANGE_DAY + 1
    const own = findings.filter(({ rule, severity }) => world.causes.includes(rule) && isGrave(severity))
    if (own.length === 0) continue
    if (loop.medium === undefined) {
      loop.medium = day
      const told = explain(findings, {
        rules: RULES,
        analysis: step.analysis,
        limitsOf: resolveLimits(),
        lasts: lastsIn({ step, state }),
      }).filter(({ explainedBy }) => explainedBy === undefined)
      loop.isFirst = world.causes.includes(told[0]?.rule ?? '')
      loop.findings = told.length
      loop.beside = told
        .filter(({ rule, severity }) => !world.causes.includes(rule) && isGrave(severity))
        .map(({ rule }) => rule)
    }
    if (own.some(({ severity }) => severity === 'high')) loop.high ??= day
  }
  return loop
}

function isGrave(severity: Severity | undefined): boolean {
  return severity !== undefined && isAtLeast(severity, 'medium')
}

function count(counts: ByRule, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}
