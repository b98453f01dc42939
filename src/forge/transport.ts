import type * as z from 'zod/mini'
import { openClient } from './client.ts'
import { ForgeError } from './forge.ts'
import { explainNetwork, explainShape, isRead } from './failures.ts'
import type { Answer, Asked, Failure } from './failures.ts'
import { explainRefusal } from './refusals.ts'
import type { Server } from './locate-server.ts'
import { growingPauseMs, startBudget } from './waits.ts'
import type { Budget, Clock, RequestLimits } from './waits.ts'

/** One request: what for, where, and the shape of a good answer. */
export interface Call<T> extends Asked {
  /** Below the API's address, or a whole address on the same server; variable parts are percent-encoded. */
  path: string
  body?: object
  /** A redirect is the good answer too, for what it names. */
  mayRedirect?: boolean
  shape: z.ZodMiniType<T>
}

export interface Reply<T> {
  data: T
  headers: Answer['headers']
}

/** Sends a call until there is an answer of the right shape, or no sense in sending it again. @throws ForgeError */
export type Send = <T>(call: Call<T>) => Promise<Reply<T>>

const MAX_RETRIES = 3

/**
 * The one place for time limits, retries and errors, for both dialects.
 *
 * Reads are sent again while time is left. A write is sent again only when the forge refused it for its rate limit and
 * said how long to wait: any other write that failed may have happened.
 *
 * @param onRequest called before each request goes out, those that are sent again too
 * @param budget where several connections share the time
 */
export async function openTransport(
  server: Server,
  token: string,
  limits: RequestLimits,
  clock: Clock,
  onRequest: () => void = () => undefined,
  budget: Budget = startBudget(limits.totalMs, clock),
): Promise<Send> {
  const exchange = await openClient(server, token)

  async function attempt<T>(call: Call<T>): Promise<Reply<T> | Failure> {
    const limitMs = Math.ceil(Math.min(limits.requestMs, budget.leftMs()))
    if (limitMs === 0) throw outOfTime(limits)
    let answer: Answer
    onRequest()
    try {
      answer = await exchange(call, clock.abortAfter(limitMs))
    } catch (error) {
      return explainNetwork(error, call, server)
    }
    const isGood =
      (answer.status >= 200 && answer.status < 300) || (call.mayRedirect === true && answer.status === 302)
    if (!isGood) return explainRefusal(answer, call, server)
    const parsed = call.shape.safeParse(answer.data)
    return parsed.success
      ? { data: parsed.data, headers: answer.headers }
      : explainShape(answer.status, call, server)
  }

  return async (call) => {
    for (let tried = 0; ; tried += 1) {
      const outcome = await attempt(call)
      if ('data' in outcome) return outcome
      if (isRead(call) && budget.leftMs() === 0) throw outOfTime(limits)
      const waitMs = waitBeforeRetry(outcome, isRead(call), tried, limits)
      if (waitMs === undefined || !(await budget.wait(waitMs))) throw outcome.error
    }
  }
}

/** Undefined when sending it again makes no sense, or could write twice. */
function waitBeforeRetry(
  { again, waitMs = 0 }: Failure,
  isHarmless: boolean,
  tried: number,
  { pauseMs }: RequestLimits,
): number | undefined {
  const times =
    again === 'nothing' || (again !== 'all' && !isHarmless) ? 0 : again === 'reads-once' ? 1 : MAX_RETRIES
  return tried < times ? Math.max(waitMs, growingPauseMs(pauseMs, tried)) : undefined
}

function outOfTime({ totalMs }: RequestLimits): ForgeError {
  return new ForgeError('out-of-time', {
    say: `The server took longer than the ${totalMs / 1000} seconds that all requests together may take`,
    remedy: 'the next run tries again',
  })
}
