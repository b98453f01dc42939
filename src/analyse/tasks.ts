import type { Cycle } from '../model/retro.ts'
import { type DatedCycle, taskKey, type Timeline, type Tries } from './timeline.ts'

/** What the last 84 days say about one task; cycles of incidents left out. */
export interface TaskHistory {
  key: string
  tries: number
  successes: number
  /** Over all failed tries, and over those in the window. */
  failedSeconds: number
  failedSecondsInWindow: number
  /** Failures since the last success, or since the first try. */
  streak: number
  /** When the first of these failed. */
  failingSince: number | undefined
  /** The most failures in a row that a success ended. */
  endedStreak: number
  /** Reasons of the last two failures, the newest last; untrusted text. */
  lastReasons: readonly [before: string, last: string]
  firstAt: number
  lastAt: number
}

export interface Tasks {
  /** Those tried twice or more, in order of the second try: a single try repeats nothing. */
  repeated: TaskHistory[]
  /** Failed twice in a row or more, then succeeded and did not fail since. */
  solved: TaskHistory[]
  /** Tries of all tasks, by how often they had failed in a row before. */
  byStreak: readonly Tries[]
  /** How many of the failed ones give which reason; '' for none left out. Untrusted text. */
  reasons: ReadonlyMap<string, number>
}

const FEWEST_FAILURES = 2

export function analyseTasks(timeline: Timeline, isIncident: (cycle: Cycle) => boolean): Tasks {
  const firsts = new Map<string, DatedCycle>()
  const histories = new Map<string, TaskHistory>()
  const byStreak: Tries[] = []
  const reasons = new Map<string, number>()
  for (const cycle of timeline.decided) {
    const key = taskKey(cycle)
    if (key === undefined || isIncident(cycle)) continue
    if (cycle.outcome === 'failure' && cycle.reason !== '')
      reasons.set(cycle.reason, (reasons.get(cycle.reason) ?? 0) + 1)
    const first = firsts.get(key)
    if (first === undefined) {
      firsts.set(key, cycle)
      countTry(byStreak, 0, cycle)
      continue
    }
    let history = histories.get(key)
    if (history === undefined) {
      histories.set(key, (history = newHistory(key, first.at)))
      addTry(history, first, timeline.windowStart)
    }
    countTry(byStreak, history.streak, cycle)
    addTry(history, cycle, timeline.windowStart)
  }
  const repeated = [...histories.values()]
  return {
    repeated,
    solved: repeated.filter(({ streak, endedStreak }) => streak === 0 && endedStreak >= FEWEST_FAILURES),
    byStreak,
    reasons,
  }
}

function countTry(byStreak: Tries[], streak: number, { outcome }: Cycle): void {
  const tries = (byStreak[streak] ??= { k: 0, n: 0 })
  tries.n += 1
  if (outcome === 'success') tries.k += 1
}

function newHistory(key: string, firstAt: number): TaskHistory {
  return {
    key,
    tries: 0,
    successes: 0,
    failedSeconds: 0,
    failedSecondsInWindow: 0,
    streak: 0,
    failingSince: undefined,
    endedStreak: 0,
    lastReasons: ['', ''],
    firstAt,
    lastAt: firstAt,
  }
}

function addTry(history: TaskHistory, cycle: DatedCycle, windowStart: number): void {
  history.tries += 1
  history.lastAt = cycle.at
  if (cycle.outcome === 'success') {
    history.successes += 1
    history.endedStreak = Math.max(history.endedStreak, history.streak)
    history.streak = 0
    history.failingSince = undefined
    return
  }
  const seconds = cycle.seconds ?? 0
  history.streak += 1
  history.failingSince ??= cycle.at
  history.failedSeconds += seconds
  if (cycle.at >= windowStart) history.failedSecondsInWindow += seconds
  history.lastReasons = [history.lastReasons[1], cycle.reason]
}
