import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { parse, stringify } from 'yaml'
import { fleetSchema } from '../../src/fleet/schema.ts'
import { insightsSchema } from '../../src/insights/schema.ts'
import { CYCLES, makeRoot, PROJECT, readJson } from '../project.ts'
import { runNode } from '../run.ts'
import { makeRepository, runAct } from './act.ts'

/**
 * The workflows for many loops, and for a log that is too large for one machine, from the repositories to the fleet's page. What they take from GitHub is not there: a
 * folder stands in for the artifacts of the run, another one for the repositories, and a script for `gh`.
 */

const NOW = '2026-09-21T06:00:00Z'
const DEMO = fs.readFileSync(path.join(PROJECT, 'examples', 'demo', CYCLES), 'utf8')
const upTo = (day: string): string =>
  DEMO.split('\n')
    .filter((line) => (/"timestamp":"([^"]{10})/.exec(line)?.[1] ?? '9') < day)
    .join('\n')
const last = (count: number): string => DEMO.trimEnd().split('\n').slice(-count).join('\n')

const LOGS: Readonly<Record<string, string>> = {
  'acme/orbit-api': DEMO,
  'acme/billing': upTo('2026-09-11'),
  'acme/labs': last(3),
}
const STATES = [
  ['acme/billing', 'stopped'],
  ['acme/orbit-api', 'look'],
  ['acme/labs', 'too-few'],
]

interface Step {
  id?: string
  uses?: string
  run?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}
interface Job {
  steps: Step[]
  strategy?: { matrix: Partial<Record<'repository' | 'repositories', unknown>> }
}

/** In the place of what cannot be fetched here; what they are given comes by the environment. */
const STAND_INS: readonly (readonly [
  uses: RegExp,
  folder: string,
  inputs: readonly string[],
  script: string,
])[] = [
  [
    /^actions\/checkout@/,
    'checkout',
    ['repository', 'path'],
    'mkdir -p "./$PATH_" && cp -R "$REPOSITORIES_FOLDER/$REPOSITORY/." "./$PATH_"',
  ],
  [
    /^actions\/upload-artifact@/,
    'upload',
    ['name', 'path'],
    'to="$ARTIFACTS/${NAME//[^a-z0-9-]/_}"; mkdir "$to" && if [ -d "$PATH_" ]; then cp -R "$PATH_/." "$to"; else cp $PATH_ "$to"; fi',
  ],
  [
    /^actions\/download-artifact@/,
    'download',
    ['name', 'pattern', 'path'],
    // One that is named comes as its files, those of a pattern as a folder each.
    'mkdir -p "./$PATH_" && cp -R "$ARTIFACTS"/${PATTERN:-$NAME/.} "./$PATH_"',
  ],
]

/** An example with this checkout's actions and the stand-ins, which then tells what the fleet's step gave. */
function workflowHere(file: string): string {
  const example = fs.readFileSync(path.join(PROJECT, 'examples', 'workflows', file), 'utf8')
  // act does not number the jobs of a matrix.
  const workflow = parse(example.replaceAll('strategy.job-index', 'toJSON(matrix)')) as {
    jobs: Record<string, Job>
  }
  for (const job of Object.values(workflow.jobs))
    job.steps = [{ uses: 'actions/checkout@v6' }, ...job.steps.map(stepHere)]
  keep(workflow.jobs['fleet'], 'fleet', 'fleet-path')
  keep(workflow.jobs['report'], 'loop', 'insights-path')
  const matrix = workflow.jobs['one']?.strategy?.matrix
  if (matrix !== undefined) matrix.repository = Object.keys(LOGS)
  return stringify({ ...workflow, on: 'workflow_dispatch' }, { lineWidth: 0 })
}

/** Adds a step that keeps the outputs of another one, and the file that one of them names. */
function keep(job: Job | undefined, id: string, file: string): void {
  job?.steps.push({
    env: { OUTPUTS: `\${{ toJSON(steps.${id}.outputs) }}`, WRITTEN: `\${{ steps.${id}.outputs.${file} }}` },
    run: 'printf %s "$OUTPUTS" > "$KEPT/outputs.json"; cp "$WRITTEN" "$KEPT/written.json"',
  })
}

function stepHere(step: Step): Step {
  const { uses = '', run } = step
  if (/loop-introspection\/fleet@/.test(uses)) return { ...step, id: 'fleet', uses: './fleet' }
  if (/loop-introspection@/.test(uses))
    return { ...step, id: 'loop', uses: './', with: { ...step.with, now: NOW } }
  const [, folder] = STAND_INS.find(([of]) => of.test(uses)) ?? []
  if (folder !== undefined) return { ...step, uses: `./stand-ins/${folder}` }
  if (run === undefined) return step
  // Two repositories a job in place of twenty, so that there are several jobs.
  const here = run.replace('--sources logs', `$& --now ${NOW}`).replace('([20, ', '([2, ')
  return { ...step, run: here.replace('npx --yes loop-introspection@1', 'node dist/cli/index.js') }
}

function standIn(inputs: readonly string[], script: string): string {
  const env = Object.fromEntries(
    inputs.map((name) => [name === 'path' ? 'PATH_' : name.toUpperCase(), `\${{ inputs.${name} }}`]),
  )
  return stringify({
    name: 'stand-in',
    inputs: Object.fromEntries(inputs.map((name) => [name, { required: false }])),
    runs: { using: 'composite', steps: [{ shell: 'bash', env, run: script }] },
  })
}

interface Left {
  outputs: Record<string, string>
  written: unknown
  log: string
}

/** @returns what the last step left, and act's log, which quotes the page of the run */
async function runExample(
  t: TestContext,
  file: string,
  {
    env = () => ({}),
    files = {},
  }: { env?: (repositories: string) => Record<string, string>; files?: Record<string, string> } = {},
): Promise<Left> {
  const logs = Object.entries(LOGS).map(([name, log]) => [`${name}/${CYCLES}`, log] as const)
  const repositories = makeRoot(t, Object.fromEntries(logs))
  const [artifacts, kept] = [makeRoot(t, files), makeRoot(t)]
  const root = makeRoot(
    t,
    Object.fromEntries(
      STAND_INS.map(([, folder, inputs, script]) => [
        `stand-ins/${folder}/action.yml`,
        standIn(inputs, script),
      ]),
    ),
  )
  makeRepository(root, workflowHere(file))
  const variables = {
    REPOSITORIES_FOLDER: repositories,
    ARTIFACTS: artifacts,
    KEPT: kept,
    ...env(repositories),
  }
  const given = Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  const ran = await runAct(root, ['--no-cache-server', '--secret', 'FLEET_READ_TOKEN=of-no-use', ...given])
  assert.equal(ran.code, 0, ran.out)
  return {
    outputs: readJson(path.join(kept, 'outputs.json')) as Record<string, string>,
    written: readJson(path.join(kept, 'written.json')),
    log: ran.out,
  }
}

function assertFleet({ outputs, written, log }: Left): void {
  const { loops, left_out: leftOut, generated_at: at } = fleetSchema.parse(written)
  assert.deepEqual(
    loops.map(({ repository, state }) => [repository, state]),
    STATES,
  )
  assert.deepEqual(leftOut, [])
  assert.equal(at, '2026-09-21T06:00:00+00:00')
  const look = loops.find(({ repository }) => repository === 'acme/orbit-api')
  assert.deepEqual([look?.window.succeeded, look?.window.decided], [20, 37])
  assert.equal(outputs['loops'], '3')
  assert.equal(outputs['need-a-look'], '2')
  assert.match(log, / Summary - ## Fleet: 2 of 3 loops need a look$/m)
  assert.match(log, /\*\*\[orbit-api\]\(https:\/\/github\.com\/acme\/orbit-api\b/)
}

test('a matrix over named repositories makes their reports, and the fleet merges them', async (t) => {
  assertFleet(await runExample(t, 'fleet.yml'))
})

test('an organisation is listed, cloned in parts and merged; what is archived or has no loop is not', async (t) => {
  const node = (name: string, more = {}): object => ({
    nameWithOwner: name,
    isArchived: false,
    isDisabled: false,
    loop: { __typename: 'Tree' },
    ...more,
  })
  const pages = [
    [
      ...Object.keys(LOGS)
        .slice(0, 2)
        .map((name) => node(name)),
      node('acme/old', { isArchived: true }),
    ],
    [node('acme/labs'), node('acme/plain', { loop: null }), node('acme/$(touch hurt);x')],
  ].map((nodes) => JSON.stringify({ data: { organization: { repositories: { nodes } } } }))
  const bin = makeRoot(t, { pages: pages.join('\n'), gh: '#!/bin/sh\ncat "$(dirname "$0")/pages"\n' })
  fs.chmodSync(path.join(bin, 'gh'), 0o755)
  const env = (repositories: string): Record<string, string> => {
    for (const name of Object.keys(LOGS)) makeClonable(path.join(repositories, name))
    const tool = path.join(repositories, 'loop-introspection', 'loop-introspection')
    fs.cpSync(path.join(PROJECT, 'dist'), path.join(tool, 'dist'), { recursive: true })
    const config = path.join(bin, 'gitconfig')
    fs.writeFileSync(config, `[url "file://${repositories}/"]\n\tinsteadOf = https://github.com/\n`)
    return { PATH: `${bin}:${process.env['PATH']}`, GIT_CONFIG_GLOBAL: config }
  }
  const ran = await runExample(t, 'fleet-organisation.yml', { env })
  assertFleet(ran)
  assert.match(ran.log, /Matrix: map\[repositories:\[acme\/labs\]\]/)
  assert.doesNotMatch(ran.log, /::acme|acme\/\S+ (?:could not|has no report)|acme\/old|acme\/plain|hurt/)
})

test('a log that is read in shards by several jobs gives the report of the whole log', async (t) => {
  const { written } = await runExample(t, 'shards.yml', { files: { 'cycles-log/cycles.jsonl': DEMO } })
  const root = makeRoot(t, { 'cycles.jsonl': DEMO })
  const args = ['--cycles', 'cycles.jsonl', '--now', NOW, '--format', 'json', '--dry-run']
  const whole = JSON.parse(runNode(path.join(PROJECT, 'dist/cli/index.js'), args, {}, root).out) as object
  // The repository is known to the workflow alone.
  assert.deepEqual(
    { ...insightsSchema.parse(written), loop: null },
    { ...insightsSchema.parse(whole), loop: null },
  )
})

function makeClonable(folder: string): void {
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['config', 'uploadpack.allowFilter', 'true'],
    ['add', '--all'],
    ['-c', 'user.name=loop', '-c', 'user.email=loop@example.com', 'commit', '--quiet', '--message=Log'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  }
}
