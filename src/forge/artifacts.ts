import * as z from 'zod/mini'
import { repositoryPath } from './issue-calls.ts'
import { locateServer, type Server } from './locate-server.ts'
import { BY_LINK, readPages } from './paging.ts'
import * as shapes from './shapes.ts'
import { locateSigned, readSigned, type SignedFile, tooLarge } from './signed-file.ts'
import { openTransport, type Send } from './transport.ts'
import { REAL_CLOCK, startBudget } from './waits.ts'

/** Nobody waits longer for what a report is only the better for. */
const TOTAL_MS = 10_000
const LIMITS = { requestMs: TOTAL_MS, totalMs: TOTAL_MS, pauseMs: 500 }

const about = 'artifacts'

export interface Wanted {
  name: string
  /** Of this run: what its jobs upload at the same time is no earlier report. */
  runId: string | undefined
  mostBytes: number
}

export interface Downloaded {
  /** As the forge keeps it: the file, or a zip with it. */
  bytes: Buffer
  createdAt: string | undefined
}

/**
 * The newest artifact of a name that a run of the default branch left, on GitHub or GitHub Enterprise Server.
 *
 * @returns undefined where there is none
 * @throws ForgeError
 */
export async function fetchLastArtifact(
  env: Readonly<Record<string, string | undefined>>,
  token: string,
  wanted: Wanted,
): Promise<Downloaded | undefined> {
  const { leftMs } = startBudget(TOTAL_MS, REAL_CLOCK)
  const server = locateServer(env)
  const send = await openTransport(server, token, LIMITS, REAL_CLOCK)
  const newest = await findNewest(send, server, wanted)
  if (newest === undefined) return undefined
  const { name, mostBytes } = wanted
  const path = `${repositoryPath(server)}/actions/artifacts/${newest.id}/zip`
  const file: SignedFile = { path, about, one: `the artifact ${name}`, many: 'artifacts', mostBytes }
  if (newest.size_in_bytes > mostBytes) throw tooLarge(file)
  const url = await locateSigned(send, server, file)
  const signal = REAL_CLOCK.abortAfter(Math.ceil(leftMs()))
  return { bytes: await readSigned(url, file, signal), createdAt: newest.created_at ?? undefined }
}

/** A fork's pull request may come from a branch of the same name, and upload what it likes. */
async function findNewest(send: Send, server: Server, { name, runId }: Wanted) {
  const path = repositoryPath(server)
  const { data: repository } = await send({ method: 'GET', path, about, shape: shapes.REPOSITORY })
  const isWanted = ({ name: its, expired, workflow_run: run }: z.output<typeof shapes.ARTIFACT>): boolean =>
    its === name &&
    !expired &&
    run?.head_branch === repository.default_branch &&
    run.head_repository_id === repository.id &&
    String(run.id) !== runId
  const artifacts = await readPages(
    send,
    { method: 'GET', path: `${path}/actions/artifacts`, about, shape: shapes.ARTIFACTS },
    BY_LINK,
    ({ id }) => id,
    // The list begins with the newest.
    { query: { name }, isEnough: (page) => page.some(isWanted) },
  )
  return artifacts.filter(isWanted).toSorted((a, b) => b.id - a.id)[0]
}
