import type { Instant, QuarantineEntry, Retro } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { type DatedCycle, taskKey, type Timeline } from './timeline.ts'

/** What became of one quarantined task. */
export interface Quarantined {
  key: string
  entry: QuarantineEntry
  /** Since when, in days; `undefined` when the list does not say. */
  ageDays: number | undefined
  /** Tries while quarantined, decided or not; those of the first hour may have been on their way. */
  tries: number
  triesInWindow: number
  failedInWindow: number
  failedSecondsInWindow: number
  /** The last decided try while quarantined or after it. */
  last: DatedCycle | undefined
}

/** A cycle ends long after it was chosen. */
const GRACE: Instant = MICROS_PER_DAY / 24

/** Joins the quarantine list with the cycles; of a task listed twice the later entry counts. */
export function analyseQuarantineState(retro: Retro, timeline: Timeline): Quarantined[] {
  const states = new Map<string, Quarantined>()
  for (const entry of retro.quarantine) {
    const key = String(entry.task)
    const known = states.get(key)?.entry.since
    if (known !== undefined && (entry.since === undefined || entry.since < known)) continue
    states.set(key, newState(key, entry, timeline.now))
  }
  if (states.size === 0) return []
  for (const cycle of timeline.alive) {
    const state = states.get(taskKey(cycle) ?? '')
    if (state !== undefined) addTry(state, cycle, timeline.windowStart)
  }
  return [...states.values()]
}

function newState(key: string, entry: QuarantineEntry, now: Instant): Quarantined {
  return {
    key,
    entry,
    ageDays: entry.since === undefined ? undefined : (now - entry.since) / MICROS_PER_DAY,
    tries: 0,
    triesInWindow: 0,
    failedInWindow: 0,
    failedSecondsInWindow: 0,
    last: undefined,
  }
}

function addTry(state: Quarantined, cycle: DatedCycle, windowStart: Instant): void {
  const { since, until } = state.entry
  if (since === undefined || cycle.at <= since + GRACE) return
  if (cycle.outcome !== 'undecided') state.last = cycle
  // After its end the quarantine forbids nothing.
  if (until !== undefined && cycle.at > until) return
  state.tries += 1
  if (cycle.at < windowStart) return
  state.triesInWindow += 1
  if (cycle.outcome !== 'failure') return
  state.failedInWindow += 1
  state.failedSecondsInWindow += cycle.seconds ?? 0
}
