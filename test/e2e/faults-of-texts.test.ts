import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { startForge } from '../forge/server.ts'
import { TOKENS } from '../forge/setup.ts'
import { assertValidInsights } from '../insights-schema.ts'
import { CYCLES, jsonl, makeRoot, PROJECT, readJson } from '../project.ts'
import { notPublished, runAction, tableOf } from '../publish/action.ts'
import { faultsOf } from '../report/page-laws.ts'
import { runCli } from '../run.ts'

const isWindows = process.platform === 'win32'

/** Failures one after the other, up to an hour before the report. */
function failures(count: number, rowOf: (index: number) => object): string {
  const last = Date.UTC(2026, 8, 21, 5)
  return jsonl(
    Array.from({ length: count }, (_, index) => ({
      timestamp: new Date(last - (count - index) * 20_000).toISOString(),
      cycle: index,
      success: false,
      duration: 15,
      type: 'bug',
      ...rowOf(index),
    })),
  )
}

test('fault 51: a token in any text is in no file, no page, no log and no issue', async (t) => {
  // Put together here, so that no scanner takes this file for a leak.
  const shape = `ghp_${'A1b2C3d4'.repeat(5)}`
  const own = 'kx9-own-value-of-a-secret'
  const rowOf = (index: number): object => ({
    issue: index % 3,
    type: `bug ${shape}`,
    epoch: own,
    model: `${shape} ${own}`,
    reason: `push with ${own} and ${shape} and ${TOKENS.job} failed`,
  })
  const workspace = makeRoot(t, {
    [CYCLES]: failures(30, rowOf),
    '.loop/quarantine.json': JSON.stringify({ [`1 ${shape}`]: { reason: own } }),
  })
  const forge = await startForge({ dialect: 'github' })
  t.after(() => forge.close())
  const ran = await runAction(t, {
    workspace,
    inputs: {
      issue: 'auto',
      'issue-min-severity': 'low',
      report: 'report.html',
      'prompt-context-path': 'prompt.md',
    },
    env: { ...forge.env(), DEPLOY_TOKEN: own },
  })
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.equal(tableOf(ran.out)['issue']?.status, 'done', ran.out)
  assert.equal(forge.state.issues.length, 1)
  const sinks: Record<string, string> = {
    'insights.json': ran.json,
    'the summary': ran.summary,
    'the log': ran.out + ran.err,
    'the outputs': JSON.stringify(ran.outputs),
    'the report': fs.readFileSync(ran.outputs['report-path'] ?? '', 'utf8'),
    'the prompt': fs.readFileSync(path.join(workspace, 'prompt.md'), 'utf8'),
    'what the forge was told': JSON.stringify(
      forge.requests.map(({ path: url, query, body }) => [url, query, body]),
    ),
  }
  for (const [name, text] of Object.entries(sinks)) {
    assert.notEqual(text, '', name)
    for (const secret of [shape, shape.slice(0, 20), own, TOKENS.job])
      assert.ok(!text.includes(secret), `${name}: ${secret}`)
  }
  for (const name of ['insights.json', 'the report', 'the log'])
    assert.match(sinks[name] ?? '', /redacted/, name)
})

test('fault 53: with 5,000 findings the summary is whole, small, and counts the rest', async (t) => {
  const workspace = makeRoot(t, {
    // Where nothing else was tried either, no single task is accused.
    [CYCLES]: failures(20_001, (index) =>
      index === 0
        ? { success: true, issue: 9000 }
        : { issue: Math.floor((index - 1) / 4) + 1, reason: 'tox exit 1' },
    ),
  })
  const ran = await runAction(t, { workspace })
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.equal(tableOf(ran.out)['job summary']?.status, 'done')
  assert.ok(Buffer.byteLength(ran.summary) <= 400 * 1024, `${Buffer.byteLength(ran.summary)} bytes`)
  assert.deepEqual(faultsOf(ran.summary), [])
  assert.match(ran.summary, /[Ss]top retrying .* and 4,?994 more\.\*\*/)
  assertValidInsights(readJson(path.join(workspace, '.loop/retro/insights.json')))
})

test(
  'fault 58: a run that is ended while it prints leaves the runner obeying',
  { skip: isWindows },
  async (t) => {
    const preload = path.join(PROJECT, 'build', 'test', 'e2e', 'signal-while-printing.js')
    const ran = await runAction(t, { preload })
    // A run that waits for nothing any more may be done before it sees the signal.
    assert.ok(ran.code === 143 || ran.code === 0, ran.out + ran.err)
    const lines = ran.out.split('\n')
    const stops = lines.flatMap((line, index) => (line.startsWith('::stop-commands::') ? [index] : []))
    assert.ok(stops.length > 0)
    for (const index of stops) {
      const token = lines[index]?.slice('::stop-commands::'.length)
      assert.ok(lines.indexOf(`::${token}::`) > index, `${lines[index]} is never taken back`)
    }
    assert.deepEqual(
      [lines.filter((line) => line.startsWith('::group::')).length, lines.at(-1)],
      [lines.filter((line) => line === '::endgroup::').length, ''],
    )
  },
)

test('fault 61: without a token no issue is tried, and everything else is published', async (t) => {
  const ran = await runAction(t, { inputs: { issue: 'auto' } })
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.deepEqual(notPublished(ran.out), ['issue::no token was given; set the input token'])
  assert.deepEqual([ran.outputs['issue-status'], ran.outputs['verdict']], ['failed', 'worse'])
  assertValidInsights(JSON.parse(ran.json))
  assert.ok(ran.summary.startsWith('## Loop got worse'))
  assert.ok(fs.existsSync(ran.outputs['report-path'] ?? ''))
})

test('fault 61: where no issue is asked for, no token is missed', async (t) => {
  const ran = await runAction(t)
  assert.deepEqual(notPublished(ran.out), [])
  assert.deepEqual(tableOf(ran.out)['issue'], { status: 'skipped', say: 'issue: never' })
})

test('fault 52: templates of forges and of prompts come out of no page as they were', (t) => {
  const evil = '${{ secrets.X }} {{x}} <%= z %> {% y %}'
  const root = makeRoot(t, {
    [CYCLES]: failures(12, () => ({ issue: 7, type: evil, epoch: evil, reason: evil })),
  })
  const args = ['--root', root, '--now', '2026-09-21T06:00:00Z', '--dry-run', '--format']
  for (const format of ['markdown', 'prompt']) {
    const { out } = runCli([...args, format])
    assert.match(out, /secrets/, format)
    assert.doesNotMatch(out, /\$\{\{|<%/, format)
  }
  assert.doesNotMatch(runCli([...args, 'prompt']).out, /\{\{|\}\}|\{%|%\}/)
})
