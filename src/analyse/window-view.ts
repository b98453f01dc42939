import { type Cycle, type Instant, kindOf } from '../model/retro.ts'
import { type Interval, newcombeInterval } from '../stats/proportion.ts'
import { rateInterval } from './baseline.ts'
import { inflationBetween, worthOf } from './dependence.ts'
import type { Analysis } from './index.ts'
import type { TaskHistory, Tasks } from './tasks.ts'
import { between, countTries, type DatedCycle, taskKey, type Timeline, type Tries } from './timeline.ts'
import type { KindSummary } from './kinds.ts'
import { medianSeconds } from './weeks.ts'

/** The window as pages show it; what changed beyond chance is the rules' business. */
export interface WindowView extends Tries {
  from: Instant
  to: Instant
  /** Wilson 95 % interval of the success rate. */
  interval: Interval | undefined
  medianSeconds: number | undefined
  /** 95 % interval of the window's success rate minus the baseline's. */
  difference: Interval | undefined
  kinds: KindChange[]
  failingTasks: FailingTask[]
  /** Decided cycles of the window and of as long a time before it, oldest first. */
  cycles: DatedCycle[]
}

/** One kind of work before the window and in it. */
export interface KindChange {
  kind: string
  /** Over the whole log. */
  all: Tries
  before: Tries
  now: Tries
  interval: Interval | undefined
}

/** A task that failed at least twice since it last succeeded, if it ever did. */
export interface FailingTask {
  history: TaskHistory
  window: Tries
  /** All its tries, oldest first. */
  attempts: DatedCycle[]
}

const FEWEST_FAILURES = 2

export function viewWindow({
  timeline,
  tasks,
  types,
  isIncident,
  dayCorrelation,
}: Pick<Analysis, 'timeline' | 'tasks' | 'types' | 'isIncident' | 'dayCorrelation'>): WindowView {
  const { recent, baseline, now, windowStart } = timeline
  const start = windowStart - (now - windowStart)
  return {
    ...countTries(recent),
    from: windowStart,
    to: now,
    interval: rateInterval(recent, dayCorrelation),
    medianSeconds: medianSeconds(recent),
    difference: differenceInterval(baseline, recent, dayCorrelation),
    kinds: compareKinds(timeline, types, dayCorrelation),
    failingTasks: findFailingTasks(timeline, tasks, isIncident),
    cycles: between(timeline.decided, start, Infinity),
  }
}

/** 95 % interval of the second rate minus the first, wider where cycles hang together; undefined without one of them. */
function differenceInterval(
  before: readonly DatedCycle[],
  now: readonly DatedCycle[],
  dayCorrelation: number,
): Interval | undefined {
  if (before.length === 0 || now.length === 0) return undefined
  const inflation = inflationBetween(before, now, dayCorrelation)
  const [a, b] = [worthOf(countTries(before), inflation), worthOf(countTries(now), inflation)]
  return newcombeInterval(a.k, a.n, b.k, b.n)
}

/** All kinds of the log, the most failures now first. */
function compareKinds(
  { baseline, recent }: Timeline,
  types: ReadonlyMap<string, KindSummary>,
  dayCorrelation: number,
): KindChange[] {
  const recentOf = new Map<string, DatedCycle[]>([...types.keys()].map((kind) => [kind, []]))
  for (const cycle of recent) recentOf.get(kindOf(cycle))?.push(cycle)
  const kinds = new Map<string, KindChange>(
    [...types].map(([kind, { count, succeeded }]) => [
      kind,
      {
        kind,
        all: { k: succeeded, n: count },
        before: { k: 0, n: 0 },
        now: { k: 0, n: 0 },
        interval: undefined,
      },
    ]),
  )
  for (const [cycles, side] of [
    [baseline, 'before'],
    [recent, 'now'],
  ] as const) {
    for (const cycle of cycles) {
      const change = kinds.get(kindOf(cycle))
      if (change === undefined) continue
      change[side].n += 1
      if (cycle.outcome === 'success') change[side].k += 1
    }
  }
  return [...kinds.values()]
    .map((change) => ({
      ...change,
      interval: rateInterval(recentOf.get(change.kind) ?? [], dayCorrelation),
    }))
    .toSorted(
      (a, b) =>
        failures(b.now) - failures(a.now) ||
        b.now.n - a.now.n ||
        b.before.n - a.before.n ||
        b.all.n - a.all.n,
    )
}

function failures({ k, n }: Tries): number {
  return n - k
}

/** Tried in the window or the baseline; the most time lost in the window first, then the longest streak. */
function findFailingTasks(
  timeline: Timeline,
  tasks: Tasks,
  isIncident: (cycle: Cycle) => boolean,
): FailingTask[] {
  const histories = tasks.repeated
    .filter(({ streak, lastAt }) => streak >= FEWEST_FAILURES && lastAt >= timeline.baselineStart)
    .toSorted(
      (a, b) =>
        b.failedSecondsInWindow - a.failedSecondsInWindow || b.streak - a.streak || b.lastAt - a.lastAt,
    )
  const triesOf = new Map<string, DatedCycle[]>(histories.map(({ key }) => [key, []]))
  for (const cycle of timeline.decided) {
    if (!isIncident(cycle)) triesOf.get(taskKey(cycle) ?? '')?.push(cycle)
  }
  return histories.map((history) => {
    const tries = triesOf.get(history.key) ?? []
    return {
      history,
      window: countTries(tries.filter(({ at }) => at >= timeline.windowStart)),
      attempts: tries,
    }
  })
}
