import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { runCli } from './run.ts'
import { makeRoot, readJson, sharedFolder } from './project.ts'

const LOGS = [
  { log: 'joelhooks-ralph-iterations/ralph-iterations.jsonl', now: '2026-02-17T23:59:59Z', cycles: 239 },
  { log: 'dimagi-qa-runs/runs.jsonl', now: '2026-06-01T00:00:00Z', cycles: 833 },
  { log: 'orbit-cycles/cycles.jsonl', now: '2026-07-01T00:00:00Z', cycles: 760 },
]

for (const { log, now, cycles } of LOGS) {
  test(`reads a real log to its end: ${log}`, (t) => {
    const folder = sharedFolder(t, 'real')
    if (folder === undefined) return
    const output = path.join(makeRoot(t), 'insights.json')
    const ran = runCli(['--cycles', path.join(folder, log), '--now', now, '--output', output])
    assert.equal(ran.code, 0, ran.err)
    const insights = readJson(output) as { total_cycles_analyzed: number }
    assert.equal(insights.total_cycles_analyzed, cycles)
  })
}

test('a log without outcomes reads "0 decided of n" and never "failed"', (t) => {
  const folder = sharedFolder(t, 'real', 'orbit-cycles')
  if (folder === undefined) return
  const ran = runCli([
    '--cycles',
    path.join(folder, 'cycles.jsonl'),
    '--now',
    '2026-07-01T00:00:00Z',
    '--dry-run',
  ])
  assert.match(ran.out, /0 decided of 760 cycles/)
  assert.doesNotMatch(ran.out, /fail/i)
})
