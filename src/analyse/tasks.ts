import type { Cycle, Instant } from '../model/retro.ts'
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
  /** Each that was tried at all. */
  last: ReadonlyMap<string, LastTries>
}

/** In incidents, too: failing in one says nothing of a task, but nobody left it alone, and what succeeded has succeeded. */
export interface LastTries {
  newest: DatedCycle
  succeededAt: Instant | undefined
}

const FEWEST_FAILURES = 2

/** What is known of a task so far: its first try, and its history from the second one on. */
interface TaskSoFar extends LastTries {
  first: DatedCycle | undefined
  history: TaskHistory | undefined
}

export function analyseTasks(timeline: Timeline, isIncident: (cycle: Cycle) => boolean): Tasks {
  const tasks = new Map<string, TaskSoFar>()
  const repeated: TaskHistory[] = []
  const byStreak: Tries[] = []
  const reasons = new Map<string, number>()
  for (const cycle of timeline.decided) {
    const key = taskKey(cycle)
    if (key === undefined) continue
    let task = tasks.get(key)
    if (task === undefined) {
      task = { newest: cycle, succeededAt: undefined, first: undefined, history: undefined }
      tasks.set(key, task)
    }
    task.newest = cycle
    if (cycle.outcome === 'success') task.succeededAt = cycle.at
    if (isIncident(cycle)) {
      if (cycle.outcome === 'success') beginAnew(task)
      continue
    }
    if (cycle.outcome === 'failure' && cycle.reason !== '')
      reasons.set(cycle.reason, (reasons.get(cycle.reason) ?? 0) + 1)
    if (task.first === undefined) {
      task.first = cycle
      countTry(byStreak, 0, cycle)
      continue
    }
    if (task.history === undefined) {
      task.history = newHistory(key, task.first.at)
      addTry(task.history, task.first, timeline.windowStart)
      repeated.push(task.history)
    }
    countTry(byStreak, task.history.streak, cycle)
    addTry(task.history, cycle, timeline.windowStart)
  }
  return {
    repeated,
    solved: repeated.filter(({ streak, endedStreak }) => streak === 0 && endedStreak >= FEWEST_FAILURES),
    byStreak,
    reasons,
    last: tasks,
  }
}

/** What succeeded in an incident begins anew with its next try. */
function beginAnew(task: TaskSoFar): void {
  if (task.history === undefined) task.first = undefined
  else endStreak(task.history)
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
    endStreak(history)
    return
  }
  const seconds = cycle.seconds ?? 0
  history.streak += 1
  history.failingSince ??= cycle.at
  history.failedSeconds += seconds
  if (cycle.at >= windowStart) history.failedSecondsInWindow += seconds
  history.lastReasons = [history.lastReasons[1], cycle.reason]
}

function endStreak(history: TaskHistory): void {
  history.endedStreak = Math.max(history.endedStreak, history.streak)
  history.streak = 0
  history.failingSince = undefined
}
