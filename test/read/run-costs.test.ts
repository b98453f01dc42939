import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import type { AgentWork } from '../../src/read/source.ts'
import { withCosts } from '../../src/read/run-costs.ts'
import { hoursAgo, NOW, OF, openRecords } from '../forge/recording.ts'
import { putRun } from '../forge/records.ts'
import type { KeptRun } from '../forge/state.ts'
import { PROJECT } from '../project.ts'
import { folderWith, readFolder } from './read-text.ts'

/** What runs cost, from the logs of a forge to cycles. */

const uses = (action: string): string => `jobs:\n  a:\n    steps:\n      - uses: ${action}@v1\n`
const WORKFLOWS = {
  '.github/workflows/claude.yml': uses('anthropics/claude-code-action'),
  '.github/workflows/codex.yml': uses('openai/codex-action'),
}
const GIVEN = { sources: 'workflow-runs', now: NOW.toISOString() }

function logOf(name: string): Buffer {
  return fs.readFileSync(path.join(PROJECT, 'test', 'job-logs', name, 'log.txt'))
}

/** The cycles of runs with these logs, the newest first, and what was asked of the storage. */
async function read(
  t: TestContext,
  runs: readonly (Partial<KeptRun> & { logs?: readonly string[] })[],
  given: object = { 'job-logs': true },
) {
  const { forge, records } = await openRecords(t, { dialect: 'github' })
  const { files, url } = forge.elsewhere
  putRun(forge.state, {
    createdAt: hoursAgo(900),
    conclusion: 'skipped',
    workflow: '.github/workflows/codex.yml',
  })
  for (const [hours, { logs = [], ...run }] of runs.entries()) {
    const jobs = logs.map((name, index) => {
      files.set(`/${hours}-${index}`, logOf(name))
      return { name: `claude ${index}`, conclusion: 'success', log: `${url}/${hours}-${index}` }
    })
    putRun(forge.state, { createdAt: hoursAgo(hours + 1), jobs, ...run })
  }
  const agentWork: AgentWork = {
    repository: OF.repository,
    repositoryUrl: 'https://github.com/octo/loop',
    dialect: 'github',
    pullRequests: () => Promise.resolve({ rows: [], counted: {}, notes: [] }),
    workflowRuns: (of) => records.workflowRuns({ ...of, repository: OF.repository }),
  }
  const retro = await readFolder(folderWith(t, WORKFLOWS), { ...GIVEN, ...given }, undefined, agentWork)
  forge.assertNoViolations()
  return { ...retro, stored: forge.elsewhere.requests.map((request) => request.path) }
}

describe('what runs cost', () => {
  test('is read from the logs of their jobs, and the outcome stays the conclusion', async (t) => {
    const { cycles, sources } = await read(t, [
      { logs: ['as-the-action-prints-it'] },
      { logs: ['turns-used-up'], conclusion: 'failure' },
      { logs: ['turns-used-up'] },
      { logs: ['no-result'], conclusion: 'failure' },
      { logs: ['two-sessions', 'as-the-action-prints-it'] },
    ])
    const model = 'claude-sonnet-4-5-20250929'
    assert.deepEqual(
      cycles.map(({ outcome, costUsd, model: its, reason }) => [outcome, costUsd, its, reason]),
      [
        ['success', 0.6415, model, ''],
        ['failure', 1.25, model, 'error_max_turns'],
        ['success', 1.25, model, ''],
        ['failure', undefined, undefined, ''],
        ['success', 1.4415, undefined, ''],
      ],
    )
    assert.deepEqual(sources[0]?.warnings, [])
  })
  test('is not asked for unless it is wished', async (t) => {
    const { cycles, stored } = await read(t, [{ logs: ['as-the-action-prints-it'] }], {})
    assert.deepEqual([cycles[0]?.costUsd, stored], [undefined, []])
  })
  test('is not asked of agents that do not print it', async (t) => {
    const { stored } = await read(t, [
      { logs: ['as-the-action-prints-it'] },
      { logs: ['as-the-action-prints-it'], workflow: '.github/workflows/codex.yml' },
      { logs: ['as-the-action-prints-it'], workflow: 'dynamic/copilot-swe-agent/copilot' },
    ])
    assert.deepEqual(stored, ['/0-0'])
  })
  test('comes as text from outside: names without colours, numbers in their range', async (t) => {
    const { cycles } = await read(t, [{ logs: ['hostile-words'], conclusion: 'failure' }])
    assert.deepEqual(
      cycles.map(({ costUsd, model, reason }) => [costUsd, model, reason]),
      [[undefined, '</script><img src=x onerror=alert(1)>', 'error_<b>']],
    )
  })
  test('what could not be read is one warning, and the rest counts', async (t) => {
    const { cycles, sources } = await read(t, [
      { logs: ['as-the-action-prints-it'] },
      { jobs: [{ name: 'claude', conclusion: 'success', log: null }] },
    ])
    assert.deepEqual(
      cycles.map(({ costUsd }) => costUsd),
      [0.6415, undefined],
    )
    assert.deepEqual(sources[0]?.warnings, [
      {
        code: 'partly-read',
        say: 'Of 2 runs the logs of 1 are not kept any more, or larger than 32 MiB',
        remedy: 'keep logs for longer in the settings of Actions',
      },
    ])
  })
})

describe('of what only some logs tell', () => {
  const cost = { costUsd: 0.5, tokens: 10, model: 'opus', end: 'error_max_turns' }
  const run = (conclusion: string, costs?: readonly object[]): object => ({
    conclusion,
    ...(costs && { costs }),
  })
  const told = (rows: readonly object[], isWanted = true): [unknown, unknown][] =>
    withCosts(rows, () => isWanted).map((row) => {
      const { tokens, end } = row as { tokens?: number; end?: string }
      return [tokens, end]
    })
  const FAILED = run('failure', [cost])
  const GOOD = run('success', [{ costUsd: 0.5, tokens: 10 }])
  for (const [what, rows, isWanted, expected] of [
    [
      'all is there where each tells it',
      [FAILED, GOOD],
      true,
      [
        [10, 'error_max_turns'],
        [10, undefined],
      ],
    ],
    [
      'no reason where the log of a failure was not read',
      [FAILED, GOOD, run('failure')],
      true,
      [
        [10, undefined],
        [10, undefined],
        [undefined, undefined],
      ],
    ],
    [
      'but where that one is of another agent',
      [FAILED, run('failure')],
      false,
      [
        [10, 'error_max_turns'],
        [undefined, undefined],
      ],
    ],
    [
      'no tokens where a success tells none',
      [FAILED, GOOD, run('success', [{ costUsd: 1 }])],
      true,
      [
        [undefined, 'error_max_turns'],
        [undefined, undefined],
        [undefined, undefined],
      ],
    ],
  ] as const)
    test(what, () => assert.deepEqual(told(rows, isWanted), expected))
})
