import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { AgentRecords } from '../../src/forge/agent-records.ts'
import type { JobLogs } from '../../src/forge/more-of-runs.ts'
import { PROJECT } from '../project.ts'
import { putPullRequest, putRun } from './records.ts'
import { hoursAgo, OF, openRecords } from './recording.ts'

/** What docs/scale.md says that one repository's report costs, counted by the server that is asked. */

const [PULLS, RUN_COUNT] = [250, 400]
const logs: JobLogs = { isWanted: () => true, read: (log) => ({ log }) }
const RUNS = { ...OF, workflows: ['claude.yml'] }

type Ask = (records: AgentRecords) => Promise<unknown>
const READINGS: Record<string, Ask> = {
  '250 pull requests': (records) => records.pullRequests(OF),
  '400 workflow runs': (records) => records.workflowRuns(RUNS),
  'the same with `failed-steps`': (records) => records.workflowRuns({ ...RUNS, failedSteps: true }),
  'the same with `job-logs`': (records) => records.workflowRuns({ ...RUNS, logs }),
}

const page = fs.readFileSync(path.join(PROJECT, 'docs', 'scale.md'), 'utf8')

for (const [what, ask] of Object.entries(READINGS))
  test(`${what} cost as many requests as docs/scale.md says`, async (t) => {
    const { forge, records } = await openRecords(t, { dialect: 'github' }, (state) => {
      for (let index = 0; index < PULLS; index++) putPullRequest(state, { createdAt: hoursAgo(index * 8) })
    })
    for (let index = 0; index < RUN_COUNT; index++) {
      const log = `/logs/${index}`
      forge.elsewhere.files.set(log, Buffer.from('what it said'))
      // One in five failed, as many in each hundred.
      const conclusion = index % 20 === 7 ? 'skipped' : index % 5 === 0 ? 'failure' : 'success'
      putRun(forge.state, {
        createdAt: hoursAgo(index * 5),
        conclusion,
        jobs: [{ name: 'claude', conclusion, log: `${forge.elsewhere.url}${log}` }],
      })
    }
    await ask(records)
    forge.assertNoViolations()
    const [, said] = new RegExp(`^\\| ${what} \\| ([\\d,]+) \\|`, 'm').exec(page) ?? []
    assert.equal(forge.requests.length, Number(said))
  })
