import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgentRecords } from '../../src/forge/agent-records.ts'
import type { Dialect } from '../../src/forge/forge.ts'
import type { PullRequestRow, Records, RunRow } from '../../src/forge/records.ts'
import { REAL_CLOCK } from '../../src/forge/waits.ts'
import type { LoggedRequest } from './exchange.ts'
import { FAULT_KINDS, type FaultKind } from './faults.ts'
import { putPullRequest, putRun } from './records.ts'
import { hoursAgo, OF, recordsOf, sentenceOf } from './recording.ts'
import { QUICK } from './scripted.ts'
import { type RunningForge, startForge } from './server.ts'
import { TOKENS } from './setup.ts'

/**
 * Every fault at the first and the last request of each sort of both readings, in each dialect. Whatever goes wrong: nothing is written, the token
 * stays where it belongs, every row that is told is right, and where anything lacks a sentence says so.
 */

/** A signed address on another server. */
const LOG = '/logs/1?signature=abc'
/** For servers that never answer. */
const IMPATIENT = { ...QUICK, requestMs: 150 }
/** What a server asks to wait takes no time. */
const HASTY = { ...REAL_CLOCK, sleep: () => Promise.resolve() }
const DIALECTS: readonly Dialect[] = ['github', 'gitea', 'forgejo']
const ENDS = ['success', 'skipped', 'cancelled', null, 'success']
/** Nothing is committed by who reads: these are as without. */
const OF_WRITERS = new Set<FaultKind>(['bad-gateway-after-commit', 'reset-after-commit', 'hang-after-commit'])

type Told = Records<PullRequestRow | RunRow>

const READINGS: Record<string, (records: AgentRecords) => Promise<Told>> = {
  'pull requests': (records) => records.pullRequests(OF),
  'workflow runs': (records) =>
    records.workflowRuns({
      ...OF,
      workflows: ['claude.yml', 'dynamic/copilot-swe-agent/*'],
      failedSteps: true,
      logs: { isWanted: () => true, read: (log) => ({ log }) },
    }),
}

async function withForge<T>(dialect: Dialect, use: (forge: RunningForge) => Promise<T>): Promise<T> {
  const forge = await startForge({ dialect })
  forge.elsewhere.files.set(LOG, Buffer.from('what it said'))
  // Pages hold 100 on GitHub and 50 elsewhere; GitHub's runs are asked for by their ends.
  const pulls = dialect === 'github' ? 104 : 54
  for (let index = 0; index < pulls; index++) putPullRequest(forge.state, { createdAt: hoursAgo(index) })
  const runs = dialect === 'github' ? 24 : 54
  for (let index = 0; index < runs; index++) {
    const isOwn = index % 10 === 0
    const end = index % 20 === 1 ? 'failure' : (ENDS[index % ENDS.length] ?? null)
    putRun(forge.state, {
      id: 1000 - index,
      createdAt: hoursAgo(index),
      conclusion: isOwn ? 'success' : end,
      workflow: isOwn ? 'dynamic/copilot-swe-agent/copilot' : '.github/workflows/claude.yml',
      jobs: [{ name: 'claude', conclusion: 'success', log: `${forge.elsewhere.url}${LOG}` }],
    })
  }
  try {
    return await use(forge)
  } finally {
    await forge.close()
  }
}

/** Numbers of the first and the last request of each operation. */
function endsOf(requests: readonly LoggedRequest[]): number[] {
  const operations = new Set(requests.map(({ operation }) => operation))
  const ends = [...operations].flatMap((operation) => [
    requests.findIndex((request) => request.operation === operation) + 1,
    requests.findLastIndex((request) => request.operation === operation) + 1,
  ])
  return [...new Set(ends)]
}

/** A row without what is asked beside it. */
const plain = (row: PullRequestRow | RunRow): string =>
  JSON.stringify({ ...row, failedStep: undefined, costs: undefined })

for (const dialect of DIALECTS) {
  for (const [name, read] of Object.entries(READINGS)) {
    test(`${dialect}, ${name}`, { concurrency: 16 }, async (t) => {
      const at: number[] = []
      const healthy = await withForge(dialect, async (forge) => {
        const told = await read(await recordsOf(forge))
        const onGithub = name === 'pull requests' || dialect === 'github'
        assert.deepEqual(
          told.notes.map(({ say }) => say),
          onGithub ? [] : ['Logs of jobs are read on GitHub only'],
        )
        forge.assertNoViolations()
        at.push(...endsOf(forge.requests))
        return told
      })
      assert.ok(healthy.rows.length > 10 && at.length > 1)
      const right = new Set(healthy.rows.map(plain))
      const cells = FAULT_KINDS.filter((kind) => !OF_WRITERS.has(kind)).map((kind) =>
        t.test(kind, async () => {
          for (const request of at) {
            await withForge(dialect, async (forge) => {
              forge.fail({ kind, request })
              const limits = kind.startsWith('hang') ? IMPATIENT : QUICK
              const told = await read(await recordsOf(forge, { limits, clock: HASTY }))
              const where = `request ${request}: ${told.notes.map(sentenceOf).join(' ')}`
              assert.ok(
                told.rows.every((row) => right.has(plain(row))),
                where,
              )
              if (told.notes.length === healthy.notes.length)
                assert.deepEqual({ ...told, requests: 0 }, { ...healthy, requests: 0 }, where)
              for (const { say, remedy = 'read on' } of told.notes) {
                assert.match(say, /^[A-Z][^\n;]*[^\n;.]$/, where)
                assert.match(remedy, /^[a-z][^\n]*[^\n.]$/, where)
              }
              assert.ok(!JSON.stringify(told).includes(TOKENS.job), where)
              assert.deepEqual(forge.writes(), [], where)
              for (const asked of forge.elsewhere.requests)
                assert.deepEqual(asked, { method: 'GET', path: LOG, authorization: undefined }, where)
              forge.assertNoViolations()
            })
          }
        }),
      )
      await Promise.all(cells)
    })
  }
}
