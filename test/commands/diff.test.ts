import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { diffInsights, type InsightsDiff } from '../../src/memory/diff.ts'
import { diffText } from '../../src/report/history/diff-text.ts'
import { assertGolden } from '../golden-text.ts'
import { introspectRoot } from '../introspection.ts'
import { CYCLES, makeRoot, PROJECT, readJson } from '../project.ts'
import { DEMO, HOSTILE_LOG } from '../report/fixtures.ts'
import { INVISIBLE } from '../report/hostile-text.ts'
import { type Ran, runNode } from '../run.ts'

const CLI = path.join(PROJECT, 'build', 'src', 'cli.js')

function diff(...args: string[]): Ran {
  return runNode(CLI, ['diff', ...args])
}

/** Two reports of the demo, a week apart, as files. */
async function demoReports(t: TestContext): Promise<{ old: string; now: string }> {
  const [old, now] = await Promise.all(
    ['2026-09-14T06:00:00Z', '2026-09-21T06:00:00Z'].map((at) => introspectRoot(DEMO, at)),
  )
  assert.ok(old !== undefined && now !== undefined)
  const root = makeRoot(t, { 'old.json': serialiseInsights(old), 'new.json': serialiseInsights(now) })
  return { old: path.join(root, 'old.json'), now: path.join(root, 'new.json') }
}

test('two reports are compared as text, as JSON and as a page', async (t) => {
  const { old, now } = await demoReports(t)
  const text = diff(old, now)
  assert.equal(text.code, 0, text.err)
  assert.match(text.out, /^Two reports compared: 14 September 2026 and 21 September 2026$/m)
  assert.match(text.out, /^verdict +watch +worse$/m)
  assert.match(text.out, /^success +83% \(34 of 41\) +54% \(20 of 37\)$/m)
  assert.match(text.out, /^typical cycle +11\.6 min \(of 41 cycles\) +17\.8 min \(of 37 cycles\)$/m)
  const json = JSON.parse(diff(old, now, '--format', 'json').out) as InsightsDiff
  assert.deepEqual(Object.keys(json), ['old', 'new', 'notes', 'findings', 'effects'])
  assert.deepEqual(Object.keys(json.findings), ['new', 'gone', 'moved', 'still_open', 'left_out'])
  assert.deepEqual(json.new.success, { succeeded: 20, decided: 37 })
  for (const { finding } of json.findings.new) assert.ok(text.out.includes(finding.slice(0, 40)), finding)
  const html = diff('--format=html', old, now).out
  assert.match(html, /^<!doctype html>/)
  assert.match(html, /<h1>Two reports compared: 14 September 2026 and 21 September 2026<\/h1>/)
})

test('a report does not differ from itself', async (t) => {
  const { now } = await demoReports(t)
  const { findings, notes } = JSON.parse(diff(now, now, '--format', 'json').out) as InsightsDiff
  assert.deepEqual([findings.new, findings.gone, findings.moved, findings.left_out], [[], [], [], []])
  assert.deepEqual(notes, ['Both reports were made for the same instant.'])
})

const BROKEN: [what: string, text: string | undefined, say: RegExp][] = [
  ['is not there', undefined, /^error: \S+b\.json was not found$/m],
  ['is empty', '', /^error: \S+b\.json holds no JSON object$/m],
  ['is another file', '{"a": 1}', /^error: \S+b\.json names no schema_version, so it is no insights\.json$/m],
  ['is of another version', '{"schema_version": 1}', /was written by an older version.*make it anew$/m],
  ['was cut', '{"schema_version": 2, "verdict": "worse"}', /^error: \S+b\.json does not fit its schema at /m],
]

for (const [what, text, say] of BROKEN)
  test(`a file that ${what} is named, with what to do`, async (t) => {
    const { old } = await demoReports(t)
    const file = path.join(path.dirname(old), 'b.json')
    if (text !== undefined) fs.writeFileSync(file, text)
    for (const args of [
      [old, file],
      [file, old],
    ]) {
      const ran = diff(...args)
      assert.equal(ran.code, 2)
      assert.match(ran.err, say)
      assert.match(ran.err, /^Nothing was compared\. Name two insights\.json that reports wrote/m)
      assert.equal(ran.out, '')
    }
  })

test('a file that is larger than any report is not read', (t) => {
  const file = path.join(makeRoot(t), 'huge.json')
  fs.writeFileSync(file, '{')
  fs.truncateSync(file, 64 * 1024 ** 2 + 1)
  const ran = diff(file, file)
  assert.equal(ran.code, 2)
  assert.match(ran.err, /is over 64 MiB, so it is no insights\.json \(it has 67 MB\)$/m)
})

const REFUSED: [what: string, args: string[], say: RegExp][] = [
  ['one file', ['a.json'], /^error: diff: name two files, the older one first/],
  ['three files', ['a.json', 'b.json', 'c.json'], /^error: diff: name two files/],
  [
    'an unknown page',
    ['a', 'b', '--format', 'xml'],
    /^error: --format: "xml" is not allowed; allowed: text, json, html$/m,
  ],
  ['an unknown flag', ['a', 'b', '--root=x'], /^error: "--root=x": no flag of diff/],
]

for (const [what, args, say] of REFUSED)
  test(`${what}: refused in a sentence`, () => {
    const ran = diff(...args)
    assert.equal(ran.code, 2)
    assert.match(ran.err, say)
  })

test('text from a report is inert on every page, and its secrets are gone', async (t) => {
  const quiet = await introspectRoot(makeRoot(t), '2026-09-20T06:00:00Z')
  const report = await introspectRoot(makeRoot(t, { [CYCLES]: HOSTILE_LOG }), '2026-09-21T06:00:00Z')
  const [first, ...others] = report.recommendations
  assert.ok(first !== undefined)
  const hostile: Insights = {
    ...report,
    loop: { name: '::error::x \u001B[31m<script>', repository: null },
    headline: '##[error] <img src=x onerror=alert(1)>',
    recommendations: [
      { ...first, finding: '\u202E<script>alert(1)</script> ghp_A1b2C3d4E5f6G7h8J9k0L1m2N3p4Q5r6S7t8' },
      ...others,
    ],
  }
  const root = makeRoot(t, { 'a.json': serialiseInsights(quiet), 'b.json': serialiseInsights(hostile) })
  const files = [path.join(root, 'a.json'), path.join(root, 'b.json')]
  const [text, json, html] = ['text', 'json', 'html'].map((format) => diff(...files, '--format', format).out)
  assert.ok(text !== undefined && json !== undefined && html !== undefined)
  for (const line of text.split('\n')) assert.doesNotMatch(line, INVISIBLE)
  assert.ok(text.includes('alert(1)'), 'the report is quoted')
  for (const page of [text, json, html]) assert.doesNotMatch(page, /ghp_A1b2|##\[|^::/m)
  assert.doesNotMatch(html, /<script|<img/)
  JSON.parse(json)
})

test('the text of a diff is the one that stands in test/golden/diff', () => {
  const now = readJson(path.join(PROJECT, 'test', 'golden', 'insights', 'small.json')) as Insights
  const [first, second, ...others] = now.recommendations
  assert.ok(first !== undefined && second !== undefined)
  const [{ id = '' } = {}] = others
  const old: Insights = {
    ...now,
    generated_at: '2026-09-12T12:00:00+00:00',
    verdict: 'watch',
    verdict_reason: 'findings',
    headline: 'Loop needs a look: 2 findings, success 80%',
    window: {
      ...now.window,
      to: '2026-09-12T12:00:00+00:00',
      decided: 10,
      succeeded: 8,
      median_seconds: 500,
    },
    recommendations: [
      { ...second, severity: 'low' },
      ...others,
      { ...first, id: '0123456789abcdef', finding: 'Something else was the case' },
    ],
    effectiveness: [],
  }
  assert.ok(id !== '')
  assertGolden('diff/diff.txt', `${diffText(diffInsights(old, now)).join('\n')}\n`)
})

test('--help shows how it is called', () => {
  const { code, out } = diff('--help')
  assert.equal(code, 0)
  assert.match(out, /^Usage: loop-introspection diff OLD NEW \[--format text\|json\|html\]$/m)
})
