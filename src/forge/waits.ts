import { setTimeout as sleep } from 'node:timers/promises'

/** How long requests and the waits between them may take. */
export interface RequestLimits {
  requestMs: number
  /** All requests and waits of a connection together, from its opening on. */
  totalMs: number
  /** Before a read is tried again; doubled for each further time. */
  pauseMs: number
}

export const LIMITS: RequestLimits = { requestMs: 15_000, totalMs: 90_000, pauseMs: 500 }

/** What limits and waits go by, all in milliseconds. */
export interface Clock {
  /** Monotonic, so that a clock set anew changes nothing. */
  nowMs: () => number
  sleep: (waitMs: number) => Promise<unknown>
  /** Aborts with a TimeoutError. */
  abortAfter: (limitMs: number) => AbortSignal
}

export const REAL_CLOCK: Clock = {
  nowMs: () => performance.now(),
  sleep: (waitMs) => sleep(waitMs),
  abortAfter: (limitMs) => AbortSignal.timeout(limitMs),
}

/** The time that is left of a total. */
export interface Budget {
  leftMs: () => number
  /** False, at once, when the wait would use up what is left. */
  wait: (waitMs: number) => Promise<boolean>
}

export function startBudget(totalMs: number, clock: Clock): Budget {
  const endMs = clock.nowMs() + totalMs
  const leftMs = () => Math.max(0, endMs - clock.nowMs())
  return {
    leftMs,
    async wait(waitMs) {
      if (waitMs >= leftMs()) return false
      await clock.sleep(waitMs)
      return true
    },
  }
}

/** Between half and all of the doubled pause: many runners that failed together do not come back together. */
export function growingPauseMs(pauseMs: number, tried: number): number {
  return pauseMs * 2 ** tried * (0.5 + Math.random() / 2)
}

/**
 * The wait that a rate limit's headers ask for, in milliseconds; undefined when they ask for none.
 *
 * Instants are compared with the answer's own `date`, so that a runner's wrong clock does not matter.
 */
export function toldWaitMs(
  headers: Readonly<Record<string, string | number | undefined>>,
  nowMs: number,
): number | undefined {
  const serverNowMs = Date.parse(String(headers['date']))
  const now = Number.isFinite(serverNowMs) ? serverNowMs : nowMs
  const after = headers['retry-after']
  if (after !== undefined) {
    const waitMs = /^\d+$/.test(String(after)) ? Number(after) * 1000 : Date.parse(String(after)) - now
    if (Number.isFinite(waitMs)) return Math.max(0, waitMs)
  }
  const reset = headers['x-ratelimit-reset']
  if (String(headers['x-ratelimit-remaining']) !== '0' || !/^\d+$/.test(String(reset))) return undefined
  return Math.max(0, Number(reset) * 1000 - now)
}
