import type { Cycle } from '../model/retro.ts'
import { type DatedCycle, taskKey, type Timeline } from './timeline.ts'

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
  /** The most failures in a row that a success ended. */
  endedStreak: number
  /** Reasons of the last two failures, the newest last; untrusted text. */
  lastReasons: readonly [before: string, last: string]
  firstAt: number
  lastAt: number
}

export interface Tasks {
  /** In order of the first try. */
  all: TaskHistory[]
  /** Failed twice in a row or more, then succeeded and did not fail since. */
  solved: TaskHistory[]
}

const FEWEST_FAILURES = 2

export function analyseTasks(timeline: Timeline, isIncident: (cycle: Cycle) => boolean): Tasks {
  const histories = new Map<string, TaskHistory>()
  for (const cycle of timeline.decided) {
    const key = taskKey(cycle)
    if (key === undefined || isIncident(cycle)) continue
    const history = histories.get(key) ?? newHistory(key, cycle.at)
    histories.set(key, history)
    addTry(history, cycle, timeline.windowStart)
  }
  const all = [...histories.values()]
  return {
    all,
    solved: all.filter(({ streak, endedStreak }) => streak === 0 && endedStreak >= FEWEST_FAILURES),
  }
}

function newHistory(key: string, firstAt: number): TaskHistory {
  return {
    key,
    tries: 0,
    successes: 0,
    failedSeconds: 0,
    failedSecondsInWindow: 0,
    streak: 0,
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
    return
  }
  const seconds = cycle.seconds ?? 0
  history.streak += 1
  history.failedSeconds += seconds
  if (cycle.at >= windowStart) history.failedSecondsInWindow += seconds
  history.lastReasons = [history.lastReasons[1], cycle.reason]
}
