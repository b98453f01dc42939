import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AgentWork, ForgeRows } from '../../src/read/source.ts'
import { folderWith, jsonLines, readFolder } from './read-text.ts'

const LOG = { '.loop/retro/cycles.jsonl': jsonLines([{ timestamp: '2026-10-30T00:00:00Z', success: true }]) }
const CLAUDE = {
  '.github/workflows/claude.yml': 'jobs:\n  a:\n    steps:\n      - uses: anthropics/claude-code-action@v1\n',
  '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n',
  '.github/workflows/triage.lock.yml': 'jobs: {}\n',
}

function pull(number: number, rest: object = {}): object {
  return {
    number,
    title: 'fix: a thing',
    headRefName: `claude/issue-${number}-a`,
    author: { login: 'someone', is_bot: false },
    state: 'MERGED',
    createdAt: '2026-10-01T10:00:00Z',
    closedAt: '2026-10-01T12:00:00Z',
    mergedAt: '2026-10-01T12:00:00Z',
    labels: [],
    ...rest,
  }
}

function run(databaseId: number, rest: object = {}): object {
  return {
    databaseId,
    attempt: 1,
    conclusion: 'success',
    status: 'completed',
    createdAt: '2026-10-01T09:50:00Z',
    startedAt: '2026-10-01T09:50:00Z',
    updatedAt: '2026-10-01T10:01:00Z',
    event: 'issues',
    displayTitle: 'A thing',
    headBranch: 'main',
    headSha: 'a'.repeat(40),
    workflowName: 'Claude',
    ...rest,
  }
}

/** A forge that gives these rows, and what it was asked. */
function forge({ pulls = {}, runs = {} }: { pulls?: Partial<ForgeRows>; runs?: Partial<ForgeRows> }) {
  const asked: object[] = []
  const give = (given: Partial<ForgeRows>) => (of: object) => {
    asked.push(of)
    return Promise.resolve({ rows: [], counted: {}, notes: [], ...given })
  }
  const work: AgentWork = {
    repository: 'acme/orbit',
    repositoryUrl: 'https://github.com/acme/orbit',
    dialect: 'github',
    pullRequests: give(pulls),
    workflowRuns: give(runs),
  }
  return { asked, work }
}

describe('what agents did on a forge', () => {
  test('is not asked for where there is a log, and is where there is none', async (context) => {
    const { asked, work } = forge({ pulls: { rows: [pull(7)] } })
    const withLog = await readFolder(folderWith(context, LOG), {}, undefined, work)
    assert.equal(withLog.cycles.length, 1)
    assert.deepEqual(asked, [])
    const without = await readFolder(folderWith(context, {}), {}, undefined, work)
    assert.deepEqual(
      without.cycles.map(({ pr, outcome, url }) => [pr, outcome, url]),
      [[7, 'success', 'https://github.com/acme/orbit/pull/7']],
    )
  })
  test('is judged by the first source that has anything; the log is left alone where it is not named', async (context) => {
    const { work } = forge({ runs: { rows: [run(1), run(2, { conclusion: 'failure' })] } })
    const root = folderWith(context, { ...LOG, ...CLAUDE })
    const { cycles, sources } = await readFolder(
      root,
      { sources: 'pull-requests, workflow-runs' },
      undefined,
      work,
    )
    assert.deepEqual(
      cycles.map(({ outcome, url, source }) => [outcome, url, source]),
      [
        ['success', 'https://github.com/acme/orbit/actions/runs/1', 1],
        ['failure', 'https://github.com/acme/orbit/actions/runs/2', 1],
      ],
    )
    assert.deepEqual(
      sources.filter(({ role }) => role === 'cycles').map(({ path, records }) => [path, records]),
      [
        ['list of pull requests of acme/orbit', 0],
        ['list of workflow runs of acme/orbit', 2],
      ],
    )
  })
  test('the last days that since names, and the workflows that use an agent', async (context) => {
    const { asked, work } = forge({})
    const given = { sources: 'workflow-runs', since: '30' }
    await readFolder(folderWith(context, CLAUDE), given, undefined, work)
    assert.deepEqual(asked, [
      {
        since: new Date('2026-10-02T00:00:00Z'),
        now: new Date('2026-11-01T00:00:00Z'),
        workflows: ['claude.yml', 'triage.lock.yml', 'dynamic/copilot-swe-agent/*'],
        failedSteps: false,
      },
    ])
    await readFolder(folderWith(context, {}), { ...given, workflows: 'mine.yml, other' }, undefined, work)
    assert.deepEqual((asked[1] as { workflows: string[] }).workflows, ['mine.yml', 'other'])
  })
  test('the agent of a run is the one that its workflow uses, if that is one', async (context) => {
    const uses = (...actions: string[]): string =>
      `jobs:\n  a:\n    steps:\n${actions.map((action) => `      - uses: ${action}@v1\n`).join('')}`
    const root = folderWith(context, {
      '.github/workflows/a.yml': uses('actions/checkout', 'openai/codex-action'),
      '.github/workflows/b.yml': uses('openai/codex-action', 'Anthropics/claude-code-action'),
      '.github/workflows/c.lock.yml': uses('actions/checkout'),
    })
    const paths = ['.github/workflows/a.yml', 'b.yml', 'c.lock.yml', 'dynamic/copilot-swe-agent/x', 'z.yml']
    const rows = paths.map((workflowPath, index) => run(index, { workflowPath }))
    const { work } = forge({ runs: { rows } })
    for (const workflows of [{}, { workflows: 'a.yml' }]) {
      const given = { sources: 'workflow-runs', ...workflows }
      const { cycles } = await readFolder(root, given, undefined, work)
      assert.deepEqual(
        cycles.map(({ agent }) => agent),
        ['codex', undefined, undefined, 'copilot', undefined],
      )
      const other = { ...work, isElsewhere: true }
      const { cycles: elsewhere } = await readFolder(root, given, undefined, other)
      assert.deepEqual(
        elsewhere.map(({ agent }) => agent),
        [undefined, undefined, undefined, 'copilot', undefined],
      )
    }
  })
  test('without a workflow that uses an agent the setting is named', async (context) => {
    const { work } = forge({})
    const { sources } = await readFolder(
      folderWith(context, {}),
      { sources: 'workflow-runs' },
      undefined,
      work,
    )
    const [report] = sources
    assert.equal(report?.state, 'unreadable')
    assert.match(report.remedy ?? '', /setting workflows/)
  })
  test('what could not be read is told, and is no fault of a log where nobody asked for it', async (context) => {
    const { work } = forge({
      pulls: { notes: [{ say: 'The token may not read; it says so', remedy: 'give pull-requests: read' }] },
    })
    const told = await readFolder(folderWith(context, {}), { sources: 'pull-requests' }, undefined, work)
    assert.deepEqual([told.sources[0]?.state], ['unreadable'])
    const unasked = await readFolder(folderWith(context, {}), {}, undefined, work)
    assert.deepEqual(unasked.sources[1]?.state, 'missing')
    assert.equal(unasked.sources[1].remedy, 'give pull-requests: read')
  })
  test('what was read in part is used and told; what was only counted is left out', async (context) => {
    const { work } = forge({
      runs: {
        rows: [run(1)],
        counted: { skipped: 4210, queued: 0 },
        notes: [{ say: 'Runs are read from 3 September on' }],
      },
    })
    const { sources, cycles } = await readFolder(
      folderWith(context, CLAUDE),
      { sources: 'workflow-runs' },
      undefined,
      work,
    )
    assert.equal(cycles.length, 1)
    const [report] = sources
    assert.deepEqual([report?.records, report?.leftOut], [4211, 4210])
    assert.match(report?.formatReason ?? '', /4,210 skipped/)
    assert.deepEqual(report?.warnings, [
      {
        code: 'partly-read',
        say: 'Runs are read from 3 September on',
        remedy: 'read fewer days with `since`',
      },
    ])
  })
  test('runs and pull requests side by side make one trail', async (context) => {
    const { work } = forge({ pulls: { rows: [pull(7)] }, runs: { rows: [run(1)] } })
    const { agentTrail } = await readFolder(folderWith(context, CLAUDE), {}, undefined, work)
    assert.deepEqual(
      [
        agentTrail?.runs.map(({ id, outcome }) => [id, outcome]),
        agentTrail?.pulls.map(({ number, state }) => [number, state]),
      ],
      [[[1, 'success']], [[7, 'merged']]],
    )
  })
})
