import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestContext } from 'node:test'
import { copyShortDemo, makeRoot, PROJECT } from '../project.ts'
import type { Ran } from '../run.ts'
import { type ArtifactServer, RUNTIME_TOKEN } from './artifact-server.ts'

export interface ActionRun extends Ran {
  outputs: Record<string, string>
  summary: string
  /** The text of insights.json in the workspace; '' when there is none. */
  json: string
  workspace: string
  temp: string
}

export interface Given {
  inputs?: Readonly<Record<string, string>>
  /** `undefined` takes a variable away. */
  env?: Readonly<Record<string, string | undefined>>
  /** Where artifacts go; only its address is read. */
  server?: Pick<ArtifactServer, 'url'>
  workspace?: string
  preload?: string
  /** An open file that takes the log, in place of a pipe. */
  stdout?: number
  /** Something to do with the running process. */
  whileRunning?: (child: ReturnType<typeof spawn>) => void
}

export const FAST_CLOCK = path.join(PROJECT, 'build', 'test', 'publish', 'fast-clock.js')

/**
 * Runs the built action as a runner does, from a copy without node_modules and with a runner's variables only.
 * Not with `spawnSync`: a server in this process has to answer meanwhile.
 */
export async function runAction(t: TestContext, given: Given = {}): Promise<ActionRun> {
  const workspace = given.workspace ?? copyShortDemo(t)
  const action = copyOfAction()
  const temp = makeRoot(t, { output: '', summary: '' })
  const { server } = given
  const variables: Record<string, string | undefined> = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/orbit-api',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: path.join(temp, 'output'),
    GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
    RUNNER_TEMP: temp,
    ...(server !== undefined && {
      ACTIONS_RESULTS_URL: `${server.url}/`,
      ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
    }),
    ...given.env,
  }
  for (const [name, value] of Object.entries({ now: '2026-09-21T06:00:00Z', ...given.inputs }))
    variables[`INPUT_${name.toUpperCase()}`] = value
  const preload = given.preload === undefined ? [] : ['--import', given.preload]
  const child = spawn(process.execPath, [...preload, path.join(action, 'index.js')], {
    cwd: workspace,
    env: Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
    stdio: ['ignore', given.stdout ?? 'pipe', 'pipe'],
  })
  const ran: Ran = { code: null, out: '', err: '' }
  child.stdout?.on('data', (chunk: Buffer) => (ran.out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (ran.err += chunk.toString()))
  given.whileRunning?.(child)
  ran.code = await new Promise((resolve) => child.on('close', resolve))
  return {
    ...ran,
    outputs: parseOutputs(readText(path.join(temp, 'output'))),
    summary: readText(path.join(temp, 'summary')),
    json: readText(path.join(workspace, '.loop', 'retro', 'insights.json')),
    workspace,
    temp,
  }
}

let copied: string | undefined
/** One copy for all runs of a test file, which only read it. */
function copyOfAction(): string {
  if (copied !== undefined) return copied
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-action-'))
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  fs.cpSync(path.join(PROJECT, 'dist'), folder, { recursive: true })
  copied = folder
  return folder
}

/** The closing table: what became of each publisher, and the sentence. */
export function tableOf(out: string): Record<string, { status: string; say: string }> {
  const lines = out.trimEnd().split('\n')
  const rows = lines.slice(lines.lastIndexOf('') + 1)
  return Object.fromEntries(
    rows.flatMap((row) => {
      const match = /^(\S.*?) {2,}(done|skipped|failed) {2,}(.*)$/.exec(row)
      return match === null ? [] : [[match[1] ?? '', { status: match[2] ?? '', say: match[3] ?? '' }]]
    }),
  )
}

/** The warnings of publishers, without their command. */
export function notPublished(out: string): string[] {
  return [...out.matchAll(/^::warning title=Not published%3A (.*)$/gm)].map((match) => match[1] ?? '')
}

function readText(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}

/** `name<<delimiter`, value, delimiter: the runner's file format. */
export function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(\S+)<<(\S+)\r?\n([^]*?)\r?\n\2$/gm)].map((match) => [
      match[1] ?? '',
      match[3] ?? '',
    ]),
  )
}
