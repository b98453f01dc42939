import type { Cycle } from '../model/retro.ts'
import { taskKey, type Timeline } from './timeline.ts'

/** What one task lost in the window; cycles of incidents left out. */
export interface TaskWaste {
  key: string
  failed: number
  seconds: number
  /** Its last try failed: it may go on. */
  isOpen: boolean
}

/** The window's failed cycles but for those of incidents, and which tasks they were spent on. */
export interface LostTime {
  /** Of all failed cycles, with a task or without. */
  failed: number
  seconds: number
  /** How many failed cycles of incidents were left out. */
  ofIncidents: number
  /** Of each failed cycle with a task, in order of time. */
  ofTries: number[]
  /** All of them, with the most seconds first. */
  tasks: TaskWaste[]
}

export function findLostTime({ recent }: Timeline, isIncident: (cycle: Cycle) => boolean): LostTime {
  const lost = { failed: 0, seconds: 0, ofIncidents: 0, ofTries: [] as number[] }
  const tasks = new Map<string, TaskWaste>()
  for (const cycle of recent) {
    const key = taskKey(cycle)
    const task = key === undefined ? undefined : tasks.get(key)
    if (cycle.outcome === 'success' && task !== undefined) task.isOpen = false
    if (cycle.outcome !== 'failure') continue
    if (isIncident(cycle)) {
      lost.ofIncidents += 1
      continue
    }
    const { seconds = 0 } = cycle
    lost.failed += 1
    lost.seconds += seconds
    if (key === undefined) continue
    lost.ofTries.push(seconds)
    if (task === undefined) tasks.set(key, { key, failed: 1, seconds, isOpen: true })
    else {
      task.failed += 1
      task.seconds += seconds
      task.isOpen = true
    }
  }
  return {
    ...lost,
    tasks: [...tasks.values()].toSorted((a, b) => b.seconds - a.seconds || (a.key < b.key ? -1 : 1)),
  }
}
