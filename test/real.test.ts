import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Insights } from '../src/insights/schema.ts'
import { introspectRoot } from './introspection.ts'
import { pagesOf } from './report/pages-of.ts'
import { runCli } from './run.ts'
import { makeRoot, readJson, sharedFolder } from './project.ts'

const LOGS = [
  { log: 'joelhooks-ralph-iterations/ralph-iterations.jsonl', now: '2026-02-17T23:59:59Z', cycles: 239 },
  { log: 'dimagi-qa-runs/runs.jsonl', now: '2026-06-01T00:00:00Z', cycles: 833 },
  { log: 'orbit-cycles/cycles.jsonl', now: '2026-08-23T00:00:00Z', cycles: 760 },
  // 16 of 106 rows repeat one.
  { log: 'agentops-evolve/cycle-history.jsonl', now: '2026-05-03T12:00:00Z', cycles: 90 },
]
const ENOUGH = 20

for (const { log, now, cycles } of LOGS) {
  test(`reads a real log to its end, and has a verdict where ${ENOUGH} cycles are decided: ${log}`, (t) => {
    const folder = sharedFolder(t, 'real')
    if (folder === undefined) return
    const output = path.join(makeRoot(t), 'insights.json')
    const ran = runCli(['--cycles', path.join(folder, log), '--now', now, '--output', output])
    assert.equal(ran.code, 0, ran.err)
    const insights = readJson(output) as Insights
    assert.equal(insights.total_cycles_analyzed, cycles)
    assert.equal(insights.verdict !== 'unknown', insights.data_quality.decided >= ENOUGH, insights.headline)
  })
}

for (const { log, now } of LOGS)
  // Counting words is what `pagesOf` does with every log.
  test(`the pages of a real log are as short as all: ${log}`, async (t) => {
    const folder = sharedFolder(t, 'real')
    if (folder === undefined) return
    const { insights, pages } = await pagesOf(folder, now, { cycles: [log] })
    assert.ok(pages.get('markdown')?.includes(insights.headline))
  })

test('a log without outcomes reads "none has a result" and never "failed"', (t) => {
  const folder = sharedFolder(t, 'real', 'orbit-cycles')
  if (folder === undefined) return
  const ran = runCli([
    '--cycles',
    path.join(folder, 'cycles.jsonl'),
    '--now',
    '2026-08-23T00:00:00Z',
    '--dry-run',
  ])
  assert.match(ran.out, /none of 760 cycles has a result/)
  assert.doesNotMatch(ran.out, /fail/i)
})

test('a real loop: the time cap is found, solved stories are no repeat failures, nothing is clear below its gate', async (t) => {
  const folder = sharedFolder(t, 'real', 'joelhooks-ralph-iterations')
  if (folder === undefined) return
  const log = path.join(folder, 'ralph-iterations.jsonl')
  const tries = new Map<string, boolean[]>()
  for (const line of fs.readFileSync(log, 'utf8').trim().split('\n')) {
    const { storyId, success } = JSON.parse(line) as { storyId: string; success: boolean }
    tries.set(storyId, [...(tries.get(storyId) ?? []), success])
  }
  const failedTwice = [...tries].filter(([, outcomes]) => outcomes.filter((success) => !success).length >= 2)
  const solved = failedTwice.filter(([, outcomes]) => outcomes.at(-1)).map(([story]) => story)
  assert.deepEqual([failedTwice.length, solved.length], [21, 10])

  const { recommendations } = await introspectRoot(folder, '2026-02-17T23:59:59Z', { cycles: [log] })
  const repeated = recommendations
    .filter(({ rule }) => rule === 'repeat-failure')
    .map(({ subject }) => subject?.key)
  assert.ok(repeated.length > 0)
  assert.deepEqual(
    solved.filter((story) => repeated.includes(story)),
    [],
  )
  const cap = recommendations.find(({ rule }) => rule === 'time-cap')
  assert.deepEqual([cap?.evidence?.k?.[1], cap?.evidence?.n[1], cap?.severity], [63, 65, 'high'])
  for (const { severity, evidence } of recommendations) {
    assert.ok(evidence?.level === 'confirmed' || (evidence?.level === 'likely' && severity !== 'high'))
    assert.ok((evidence.p ?? 0) < 0.05 && (evidence.q ?? 0) <= 0.1)
  }
})
