import { plural } from '../model/words.ts'
import { ForgeError, type Note } from './forge.ts'
import { FAILURES, type Job, type JobsOf } from './github-jobs.ts'
import { repositoryPath } from './issue-calls.ts'
import type { Server } from './locate-server.ts'
import type { JobLogs } from './more-of-runs.ts'
import { capRequests, noteBecause, noteTrouble, type RecordsRequest, type RunRow } from './records.ts'
import { locateSigned, readSigned, type SignedFile } from './signed-file.ts'
import type { Send } from './transport.ts'

/** The newest runs that ended, two requests each: its jobs, and where the log of the one that is the agent's is kept. */
const MOST_RUNS = 100
const MOST_REQUESTS = 2 * MOST_RUNS
/** Of one run. */
const MOST_JOBS = 5
/** Of one log, read and thrown away before the next. */
const MOST_BYTES = 32 * 1024 ** 2
/** The storage is asked so often for one log. */
const TRIES = 2
const LOOKS_LIKE_AN_AGENT = /claude|\bagent/i

/** Adds to the newest runs what is read of the logs of their jobs. @returns notes */
export async function readJobLogs(
  reading: RecordsRequest,
  rows: readonly RunRow[],
  logs: JobLogs,
  jobsOf: JobsOf,
): Promise<Note[]> {
  const send = capRequests(reading, MOST_REQUESTS)
  const runs = rows
    .filter((run) => (run.conclusion === 'success' || FAILURES.has(run.conclusion)) && logs.isWanted(run))
    .slice(0, MOST_RUNS)
  let lost = 0
  for (const [index, run] of runs.entries()) {
    try {
      const costs: object[] = []
      for (const job of chooseJobs(await jobsOf(send, run))) {
        const cost = logs.read(await readLog(reading, send, job))
        if (cost !== undefined) costs.push(cost)
      }
      // Set when all are in: some of them alone would be too few.
      run.costs = costs
    } catch (error) {
      if (isOfThisLog(error)) {
        lost += 1
        continue
      }
      const unread = runs.length - index + lost
      return [
        noteBecause(
          `Of ${plural(runs.length, 'run')} the logs of ${unread} were not read`,
          noteTrouble(error),
        ),
      ]
    }
  }
  if (lost > 0) return [noteLost(lost, runs.length)]
  return runs.length > 0 && runs.every(({ costs = [] }) => costs.length === 0)
    ? [noteNothing(runs.length)]
    : []
}

/** Those that look like the agent's, else all. */
function chooseJobs(jobs: readonly Job[]): readonly Job[] {
  const ran = jobs.filter(({ conclusion }) => conclusion !== 'skipped')
  const agents = ran.filter(({ name, steps }) =>
    [name, ...(steps ?? []).map((step) => step.name)].some((each) => LOOKS_LIKE_AN_AGENT.test(each)),
  )
  return (agents.length > 0 ? agents : ran).slice(0, MOST_JOBS)
}

async function readLog({ server, limit }: RecordsRequest, send: Send, { id }: Job): Promise<string> {
  const file = fileOf(server, id)
  const url = await locateSigned(send, server, file)
  for (let tried = 1; ; tried += 1) {
    try {
      return (await readSigned(url, file, limit())).toString()
    } catch (error) {
      if (isOfThisLog(error) || tried === TRIES) throw error
    }
  }
}

function fileOf(server: Server, id: number): SignedFile {
  return {
    path: `${repositoryPath(server)}/actions/jobs/${id}/logs`,
    about: 'runs',
    one: 'the log of a job',
    many: 'logs',
    mostBytes: MOST_BYTES,
  }
}

/** It is gone or too large, which says nothing of the next one. */
function isOfThisLog(error: unknown): boolean {
  return error instanceof ForgeError && (error.problem === 'not-found' || error.problem === 'invalid')
}

function noteLost(lost: number, runs: number): Note {
  return {
    say: `Of ${plural(runs, 'run')} the logs of ${lost} are not kept any more, or larger than ${MOST_BYTES / 1024 ** 2} MiB`,
    remedy: 'keep logs for longer in the settings of Actions',
  }
}

function noteNothing(runs: number): Note {
  return {
    say: `The logs of ${plural(runs, 'run')} tell no cost`,
    remedy: 'leave out `job-logs`: it reads what Claude Code prints, and no other agent',
  }
}
