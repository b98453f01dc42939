/**
 * What the built action costs as a runner runs it, on 2,000 cycles of 119 days in a checkout, with artifacts and the
 * living issue on the forge of the tests; as JSON. The forge is a process of its own, so that it does not compete.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { loadedChunks } from '../test/loaded-chunks.ts'
import { CYCLES, PROJECT, readJson } from '../test/project.ts'
import { baseEnv } from '../test/run.ts'
import type { ActionFigures } from './figures.ts'
import { FIRST_INSTANT, writeCycles } from './generate.ts'
import { type Measured, medianOf, NOTHING, runMeasured } from './run-measured.ts'

const [COUNT, DAYS, ROUNDS] = [2000, 119, 9]
const FORGE = path.join(PROJECT, 'build', 'test', 'forge', 'main.js')

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-bench-'))
const dist = path.join(folder, 'action', 'dist')
const workspace = path.join(folder, 'workspace')

interface Held {
  requests: { method: string; path: string }[]
  artifacts: object[]
  violations: string[]
}

interface Step {
  artifacts: 'auto' | 'never'
  issue: 'always' | 'never'
  /** Its issue and its artifacts are its own. */
  key: string
}

try {
  fs.cpSync(path.join(PROJECT, 'dist'), dist, { recursive: true })
  checkOut()
  process.stdout.write(JSON.stringify({ ...(await measureRounds()), ...(await explainRun()) }))
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}

/** A repository as `actions/checkout` leaves it: one commit, and where it came from. */
function checkOut(): void {
  writeCycles(path.join(workspace, CYCLES), COUNT, DAYS)
  const person = ['-c', 'user.name=loop', '-c', 'user.email=loop@example.com']
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['remote', 'add', 'origin', 'https://github.com/octo/loop.git'],
    ['add', '--all'],
    [...person, 'commit', '--quiet', '--message=Loop'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: workspace, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
}

async function measureRounds(): Promise<Omit<ActionFigures, 'chunks' | 'requests' | 'uploads'>> {
  const runs: Record<'start' | 'report' | 'artifacts' | 'whole', Measured[]> = {
    start: [],
    report: [],
    artifacts: [],
    whole: [],
  }
  await withForge((env) => {
    // The first round warms the forge.
    for (let round = 0; round <= ROUNDS; round++) {
      runs.start.push(runMeasured('node', NOTHING).used)
      runs.report.push(runStep(env, { artifacts: 'never', issue: 'never', key: `report-${round}` }))
      runs.artifacts.push(runStep(env, { artifacts: 'auto', issue: 'never', key: `artifacts-${round}` }))
      runs.whole.push(runStep(env, { artifacts: 'auto', issue: 'always', key: `whole-${round}` }))
    }
  })
  const median = (way: keyof typeof runs): Measured => medianOf(runs[way].slice(1))
  return {
    cycles: COUNT,
    days: DAYS,
    rounds: ROUNDS,
    start: median('start'),
    report: median('report'),
    artifacts: median('artifacts'),
    whole: median('whole'),
  }
}

/** One more whole run, which takes longer since it is looked at. */
async function explainRun(): Promise<Pick<ActionFigures, 'chunks' | 'requests' | 'uploads'>> {
  let chunks: string[] = []
  const { requests, artifacts } = await withForge((env) => {
    chunks = loadedChunks(dist, (more) =>
      runStep({ ...env, ...more }, { artifacts: 'auto', issue: 'always', key: 'explained' }),
    )
  })
  return {
    chunks: chunks
      .map((name) => ({ name, bytes: fs.statSync(path.join(dist, name)).size }))
      .toSorted((a, b) => b.bytes - a.bytes),
    requests: requests.map(({ method, path: place }) => `${method} ${place}`),
    uploads: artifacts.length,
  }
}

/** @returns what the forge held at its end */
async function withForge(use: (env: Record<string, string>) => void): Promise<Held> {
  const state = path.join(folder, 'forge.json')
  const child = spawn(process.execPath, [FORGE, '--dialect', 'github', '--state-file', state], {
    env: baseEnv(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  try {
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    use((JSON.parse(line) as { env: Record<string, string> }).env)
  } finally {
    child.kill('SIGTERM')
    await closed
  }
  const held = readJson(state) as Held
  if (held.violations.length > 0) throw new Error(held.violations.join('\n'))
  return held
}

/** As a runner does: the variables and files of a step, and a checkout without what an earlier one wrote. */
function runStep(env: Readonly<Record<string, string>>, { artifacts, issue, key }: Step): Measured {
  fs.rmSync(path.join(workspace, path.dirname(CYCLES), 'insights.json'), { force: true })
  const temp = fs.mkdtempSync(path.join(folder, 'temp-'))
  for (const name of ['output', 'summary']) fs.writeFileSync(path.join(temp, name), '')
  const now = new Date(FIRST_INSTANT + DAYS * 86_400_000).toISOString()
  const ran = runMeasured('node', [path.join(dist, 'index.js')], {
    ...env,
    // The artifact's client knows no other host; the forge is asked at GITHUB_API_URL.
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace,
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_OUTPUT: path.join(temp, 'output'),
    GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
    RUNNER_TEMP: temp,
    INPUT_NOW: now,
    INPUT_ARTIFACTS: artifacts,
    'INPUT_ARTIFACT-PREFIX': `${key}-`,
    INPUT_ISSUE: issue,
    'INPUT_ISSUE-KEY': key,
    'INPUT_FAIL-ON-PUBLISH-ERROR': 'true',
    ...(issue === 'always' && { INPUT_TOKEN: env['GITHUB_TOKEN'] ?? '' }),
  })
  const outputs = fs.readFileSync(path.join(temp, 'output'), 'utf8')
  if (issue === 'always' && !/issue-status<<(\S+)\ncreated\n/.test(outputs)) throw new Error(ran.out)
  return ran.used
}
