import type { Instant } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { BASELINE_DAYS, between, silencesReaching, type Timeline } from './timeline.ts'

/** That a loop runs again after a silence which reaches into what the window is compared with. */
export interface Resumed {
  since: Instant
  silentDays: number
  /** Decided cycles of up to 28 days before the silence. */
  before: Pace
  /** Likewise since then, up to the newest cycle: no page changes with the clock alone. */
  now: Pace
}

export interface Pace {
  cycles: number
  days: number
}

/** After the newest silence; undefined where there was none, or it lasts. */
export function findResumption(timeline: Timeline): Resumed | undefined {
  const { alive, decided, decidedFrom, baselineStart, now } = timeline
  const last = alive.at(-1)?.at ?? now
  const silence = silencesReaching(timeline, baselineStart).find(({ to }) => to <= last)
  if (silence === undefined) return undefined
  const from = Math.max(silence.from - BASELINE_DAYS * MICROS_PER_DAY, alive[0]?.at ?? -Infinity, decidedFrom)
  const paceOf = (begin: Instant, end: Instant): Pace => ({
    cycles: between(decided, begin, end + 1).length,
    days: Math.max(0, end - begin) / MICROS_PER_DAY,
  })
  return {
    since: silence.to,
    silentDays: (silence.to - silence.from) / MICROS_PER_DAY,
    before: paceOf(from, silence.from),
    now: paceOf(silence.to, last),
  }
}
