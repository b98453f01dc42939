import * as z from 'zod/mini'
import { ForgeError, type Note } from './forge.ts'
import { repositoryPath } from './issue-calls.ts'
import type { Server } from './locate-server.ts'
import { capRequests, noteBecause, noteTrouble, type RecordsRequest, type RunRow } from './records.ts'
import type { Send } from './transport.ts'

const PAGE = 100
/** Of the newest failures, one request each. */
const MOST_FAILURES = 100
/** Conclusions of a run, a job or a step that failed. */
export const FAILURES: ReadonlySet<string> = new Set(['failure', 'timed_out'])

const outcome = { name: z.string(), conclusion: z.nullish(z.string()) }
const job = z.object({
  id: z.int().check(z.positive()),
  ...outcome,
  steps: z.nullish(z.array(z.object(outcome))),
})
const JOBS = z.object({ jobs: z.array(job) })

export type Job = z.output<typeof job>

/** The jobs of a run's last attempt, asked for once. @throws ForgeError */
export type JobsOf = (send: Send, run: RunRow) => Promise<readonly Job[]>

export function openJobs(server: Server): JobsOf {
  const known = new Map<number, readonly Job[]>()
  return async (send, { databaseId }) => {
    const held = known.get(databaseId)
    if (held !== undefined) return held
    const path = `${repositoryPath(server)}/actions/runs/${databaseId}/jobs?per_page=${PAGE}`
    const { data } = await send({ method: 'GET', path, about: 'runs', shape: JOBS })
    known.set(databaseId, data.jobs)
    return data.jobs
  }
}

/** Adds to the newest failures the step at which they failed. @returns notes */
export async function nameFailedSteps(
  reading: RecordsRequest,
  rows: readonly RunRow[],
  jobsOf: JobsOf,
): Promise<Note[]> {
  const send = capRequests(reading, MOST_FAILURES)
  const failures = rows.filter(({ conclusion }) => FAILURES.has(conclusion)).slice(0, MOST_FAILURES)
  for (const [index, failure] of failures.entries()) {
    try {
      const jobs = await jobsOf(send, failure)
      const failed = ({ conclusion }: { conclusion?: string | null | undefined }): boolean =>
        FAILURES.has(conclusion ?? '')
      const step = jobs.find(failed)?.steps?.find(failed)
      if (step !== undefined) failure.failedStep = step.name
    } catch (error) {
      // Of an old run nothing may be left.
      if (error instanceof ForgeError && error.problem === 'not-found') continue
      const why = noteTrouble(error)
      const what = `Of ${failures.length} failures the failed steps of ${failures.length - index} were not read`
      return [noteBecause(what, why)]
    }
  }
  return []
}
