import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parseOutputs } from '../publish/action.ts'
import { makeRoot, PROJECT } from '../project.ts'
import { runCli, runNode } from '../run.ts'
import { runnerCommandsIn } from '../runner-commands.ts'

const HOSTILE = path.join(PROJECT, 'examples', 'hostile')
const NOW = '2026-09-21T06:00:00Z'

test('the action on the hostile example obeys nothing of it and sets its own outputs', (t) => {
  const workspace = makeRoot(t)
  fs.cpSync(path.join(HOSTILE, '.loop'), path.join(workspace, '.loop'), { recursive: true })
  const temp = makeRoot(t, { output: '', summary: '' })
  const ran = runNode(
    path.join(PROJECT, 'dist', 'index.js'),
    [],
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'acme/orbit-api',
      GITHUB_OUTPUT: path.join(temp, 'output'),
      GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
      RUNNER_TEMP: temp,
      INPUT_NOW: NOW,
      'INPUT_PROMPT-CONTEXT-PATH': '.loop/prompt.md',
    },
    workspace,
  )
  assert.equal(ran.code, 0, ran.out + ran.err)
  for (const command of runnerCommandsIn(ran.out)) {
    assert.match(command, /^::(?:group|endgroup|stop-commands|[\da-f-]{36}|warning|notice)\b/, command)
    // The words of a command may tell of the text; its name and its properties may not.
    assert.doesNotMatch(command.split('::')[1] ?? '', /canary/, command)
  }
  const outputs = parseOutputs(fs.readFileSync(path.join(temp, 'output'), 'utf8'))
  assert.ok(!Object.keys(outputs).includes('canary'))
  assert.equal(outputs['verdict'], 'worse')
  for (const file of ['.loop/retro/insights.json', '.loop/prompt.md'])
    assert.doesNotMatch(fs.readFileSync(path.join(workspace, file), 'utf8'), /Kx7Qm2Vt|(?!\n)\p{Cc}|\u202E/u)
})

test('the command on the hostile example prints no order to a runner or a terminal', () => {
  for (const format of ['text', 'json', 'markdown', 'html', 'prompt']) {
    const ran = runCli(['--root', HOSTILE, '--now', NOW, '--dry-run', '--format', format])
    assert.deepEqual([ran.code, ran.err], [0, ''], format)
    assert.deepEqual(runnerCommandsIn(ran.out), [], format)
    assert.doesNotMatch(ran.out, /(?!\n)\p{Cc}|[\u202E\u2066]|Kx7Qm2Vt/u, format)
    if (format !== 'prompt') assert.match(ran.out, /canary/, format)
  }
})
