import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { parse } from 'yaml'
import type { Fleet } from '../../src/fleet/schema.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { makeInsights, makeMany } from '../fleet/loops.ts'
import { makeRoot, PROJECT, readJson } from '../project.ts'
import { parseOutputs } from '../publish/action.ts'
import { type Ran, runNode } from '../run.ts'
import { runnerCommandsIn } from '../runner-commands.ts'

const ACTION = parse(fs.readFileSync(path.join(PROJECT, 'fleet/action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, unknown>
}

interface FleetRun extends Ran {
  outputs: Record<string, string>
  summary: string
}

/** As a runner runs it: the repository of the action without node_modules, and the variables of a job. */
function runFleet(
  t: TestContext,
  workspace: string,
  insights: string,
  more: Readonly<Record<string, string>> = {},
): FleetRun {
  const action = makeRoot(t)
  for (const part of ['fleet', 'dist'])
    fs.cpSync(path.join(PROJECT, part), path.join(action, part), { recursive: true })
  const main = /main: (\S+)/.exec(fs.readFileSync(path.join(action, 'fleet/action.yml'), 'utf8'))?.[1] ?? ''
  const temp = makeRoot(t, { output: '', summary: '' })
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/loops',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: path.join(temp, 'output'),
    GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
    RUNNER_TEMP: temp,
    INPUT_INSIGHTS: insights,
    'INPUT_ISSUE-LABEL': ACTION.inputs['issue-label']?.default ?? '',
    ...more,
  }
  const ran = runNode(path.join(action, 'fleet', main), [], env, workspace)
  const written = (file: string): string => fs.readFileSync(path.join(temp, file), 'utf8')
  return { ...ran, outputs: parseOutputs(written('output')), summary: written('summary') }
}

function jobs(t: TestContext): string {
  const loops = [...makeMany(4), makeInsights({ name: 'bad', p: 1e-6, now: [8, 20] })]
  return makeRoot(t, {
    ...Object.fromEntries(
      loops.map((each, index) => [`insights/insights-${index}/insights.json`, serialiseInsights(each)]),
    ),
    'insights/broken/insights.json': '{"schema_version": 3}',
  })
}

test('many insights: log, summary, files and the outputs that fleet/action.yml promises', (t) => {
  const ran = runFleet(t, jobs(t), 'insights/**/insights.json')
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.match(ran.out, /^Fleet: 1 of 5 loops needs a look$/m)
  assert.match(ran.summary, /^## Fleet: 1 of 5 loops needs a look$/m)
  assert.ok(
    ran.summary.includes(
      '[bad](https://github.com/acme/bad/issues?q=is%3Aissue%20label%3A%22loop-health%22)',
    ),
  )
  assert.deepEqual(new Set(Object.keys(ran.outputs)), new Set(Object.keys(ACTION.outputs)))
  assert.deepEqual([ran.outputs['loops'], ran.outputs['need-a-look']], ['5', '1'])
  const fleet = readJson(ran.outputs['fleet-path'] ?? '') as Fleet
  assert.deepEqual([fleet.summary.loops, fleet.left_out.length], [5, 1])
  assert.match(fs.readFileSync(ran.outputs['report-path'] ?? '', 'utf8'), /^<!doctype html>/)
  const commands = runnerCommandsIn(ran.out)
  assert.equal(commands.length, 1)
  assert.match(
    commands[0] ?? '',
    /^::warning::Left out: insights\/broken\/insights\.json was written by a newer/,
  )
})

const ELSEWHERE: [what: string, env: Record<string, string>, link: string][] = [
  [
    'on a server of its own',
    { GITHUB_SERVER_URL: 'https://ghe.example', 'INPUT_ISSUE-LABEL': 'agent loop' },
    '[bad](https://ghe.example/acme/bad/issues?q=is%3Aissue%20label%3A%22agent%20loop%22)',
  ],
  ['without a label', { 'INPUT_ISSUE-LABEL': '' }, '[bad](https://github.com/acme/bad)'],
  [
    'on Gitea, which knows labels by number',
    { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://gitea.example' },
    '[bad](https://gitea.example/acme/bad)',
  ],
  ['where the server is no address', { GITHUB_SERVER_URL: 'javascript:alert(1)' }, '**bad**'],
]

for (const [what, env, link] of ELSEWHERE)
  test(`a loop that needs a look is linked ${what}`, (t) => {
    const ran = runFleet(t, jobs(t), 'insights/**/insights.json', env)
    assert.equal(ran.code, 0, ran.out + ran.err)
    assert.ok(ran.summary.includes(link), ran.summary)
  })

const REFUSED: [what: string, insights: string, say: RegExp][] = [
  ['no input', '', /::error title=Setting to correct::input insights: name the files/],
  [
    'a glob that matches nothing',
    'nowhere/*/insights.json',
    /::error title=Setting to correct::input insights: no file is there/,
  ],
  [
    'a file outside of the workspace',
    '../*/insights.json',
    /::error title=Setting to correct::input insights: no file is there/,
  ],
]

for (const [what, insights, say] of REFUSED)
  test(`${what}: the step fails and says what to do`, (t) => {
    const ran = runFleet(t, jobs(t), insights)
    assert.equal(ran.code, 2)
    assert.match(ran.out, say)
    assert.equal(ran.summary, '')
  })
