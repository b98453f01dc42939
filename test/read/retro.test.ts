import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import type { SourceReport } from '../../src/model/retro.ts'
import { readRoot } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'

const GOOD = '{"timestamp":"2026-09-20T10:00:00Z","cycle":1,"type":"bug","success":true,"duration":60}'

function readCycles(t: TestContext, content: string | Buffer) {
  const retro = readRoot(makeRoot(t, { [CYCLES]: content }))
  const source = retro.sources.find(({ role }) => role === 'cycles')
  assert.ok(source)
  return { cycles: retro.cycles, source }
}

function skippedOf(source: SourceReport): Record<string, number[]> {
  return Object.fromEntries([...source.skipped].map(([reason, { firstLines }]) => [reason, firstLines]))
}

const BAD_LINES: [string, string | Buffer, string][] = [
  ['two objects', '{"a":1}{"b":2}', 'not-json'],
  ['a carriage return between two objects', '{"a":1}\r{"b":2}', 'not-json'],
  ['NaN', '{"duration": NaN}', 'not-json'],
  ['a raw control in a string', '{"a":"\u0001"}', 'not-json'],
  ['a NUL', '{"a":1}\0', 'not-json'],
  ['an array', '[1]', 'not-an-object'],
  ['null', 'null', 'not-an-object'],
  ['a text', '"x"', 'not-an-object'],
  ['broken UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]), 'not-utf8'],
]

for (const [what, line, reason] of BAD_LINES) {
  test(`counts ${what} as ${reason} with its line, and reads the rest`, (t) => {
    const content = Buffer.concat([Buffer.from(`${GOOD}\n\n`), Buffer.from(line), Buffer.from(`\n${GOOD.replace('1', '2')}\n`)])
    const { cycles, source } = readCycles(t, content)
    assert.equal(cycles.length, 2)
    assert.deepEqual(skippedOf(source), { [reason]: [3] })
  })
}

test('a last line that is cut off is told apart from a broken one', (t) => {
  const { source } = readCycles(t, `${GOOD}\n${GOOD.slice(0, 40)}`)
  assert.deepEqual(skippedOf(source), { 'possibly-cut': [2] })
})

test('U+FFFD that was written as such is no broken byte', (t) => {
  const { cycles } = readCycles(t, '{"reason":"a\uFFFDb"}\n')
  assert.equal(cycles[0]?.reason, 'a\uFFFDb')
})

test('U+2028 inside a string is part of it', (t) => {
  const { cycles } = readCycles(t, '{"reason":"a\u2028b"}\n')
  assert.equal(cycles[0]?.reason, 'a\u2028b')
})

test('UTF-16 is refused as a whole, with what to do', (t) => {
  const { source } = readCycles(t, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, 'utf16le')]))
  assert.equal(source.state, 'unreadable')
  assert.match(source.problem ?? '', /UTF-8/)
})

test('nesting 100,000 deep is no crash', (t) => {
  const { cycles } = readCycles(t, `{"success":true,"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}\n`)
  assert.equal(cycles.length, 1)
})

test('a bad field costs the field and is counted', (t) => {
  const row = { timestamp: 'soon', type: ['x'], success: 'perhaps', issue: {}, duration: '5', lines_added: 2 ** 60, reason: [] }
  const { cycles, source } = readCycles(t, jsonl([row]))
  const [cycle] = cycles
  assert.equal(cycle?.outcome, 'undecided')
  assert.deepEqual(
    [cycle?.at, cycle?.kind, cycle?.task, cycle?.seconds, cycle?.linesAdded, cycle?.reason],
    [undefined, undefined, undefined, undefined, 0, ''],
  )
  const counted = ['duration', 'issue', 'lines_added', 'reason', 'success', 'timestamp', 'type']
  assert.deepEqual([...source.coerced.keys()].toSorted(), counted)
})

test('numbers out of any sensible range are refused', (t) => {
  const { cycles } = readCycles(t, '{"duration":1e400}\n{"duration":-1}\n{"duration":1152921504606846976}\n')
  assert.deepEqual(cycles.map((cycle) => cycle.seconds), [undefined, undefined, undefined])
})

const OUTCOMES: [unknown, string][] = [
  [true, 'success'],
  [false, 'failure'],
  ['false', 'failure'],
  [1, 'success'],
  [null, 'undecided'],
  ['skipped', 'undecided'],
]

for (const [success, outcome] of OUTCOMES) {
  test(`success: ${JSON.stringify(success)} is ${outcome}`, (t) => {
    assert.equal(readCycles(t, jsonl([{ success }])).cycles[0]?.outcome, outcome)
  })
}

test('names of Object.prototype are kinds like any other, and change nothing', (t) => {
  const rows = '{"type":"__proto__","__proto__":{"success":true}}\n{"type":"constructor"}\n'
  const { cycles } = readCycles(t, rows)
  assert.deepEqual(cycles.map(({ kind, outcome }) => [kind, outcome]), [['__proto__', 'undecided'], ['constructor', 'undecided']])
  assert.equal(({} as { success?: unknown }).success, undefined)
})

test('the same record twice, and the same file by two globs, count once', (t) => {
  const root = makeRoot(t, { 'logs/a.jsonl': `${GOOD}\n${GOOD}\n`, 'logs/b.jsonl': `${GOOD.replace('bug', 'docs')}\n` })
  const retro = readRoot(root, { cycles: ['logs/*.jsonl', 'logs/a.jsonl'] })
  assert.deepEqual(retro.cycles.map(({ kind }) => kind), ['bug', 'docs'])
  assert.equal(retro.sources[0]?.duplicates, 1)
})

test('different cycles of one instant are all kept', (t) => {
  assert.equal(readCycles(t, `${GOOD}\n${GOOD.replace('"cycle":1', '"cycle":2')}\n`).cycles.length, 2)
})

test('a missing, an empty and a blank file are named as such', (t) => {
  assert.equal(readCycles(t, '').source.state, 'empty')
  assert.equal(readCycles(t, '\n \n').source.state, 'empty')
  assert.equal(readRoot(makeRoot(t)).sources[0]?.state, 'missing')
})

test('a folder named like a log is no log', (t) => {
  const root = makeRoot(t, { '.loop/retro/cycles.jsonl/x': '' })
  assert.equal(readRoot(root).sources[0]?.state, 'unreadable')
})

test('triage rows carry their counts and scores', (t) => {
  const root = makeRoot(t, {
    '.loop/retro/triage.jsonl': jsonl([{ timestamp: '2026-09-20', queue_size: 7, scored: [{ issue: 12, score: 6.5 }, 'x'] }]),
  })
  const [run] = readRoot(root).triages
  assert.deepEqual([...(run?.counts ?? [])], [['queue_size', 7]])
  assert.deepEqual([...(run?.scores ?? [])], [['12', 6.5]])
})

const QUARANTINES: [string, unknown, (string | number)[]][] = [
  ['an object keyed by issue', { 412: { since: '2026-09-01', reason: 'flaky' }, 'story-1': true, 9: false }, [412, 'story-1']],
  ['an array of numbers and ids', [412, 'story-1', null], [412, 'story-1']],
  ['an array of objects', [{ issue: 412, quarantined_at: '2026-09-01' }, { number: 7 }, {}], [412, 7]],
  ['a list under a key', { issues: [412] }, [412]],
]

for (const [what, content, tasks] of QUARANTINES) {
  test(`quarantine.json may be ${what}`, (t) => {
    const retro = readRoot(makeRoot(t, { '.loop/quarantine.json': JSON.stringify(content) }))
    assert.deepEqual(retro.quarantine.map(({ task }) => task), tasks)
  })
}

test('a quarantine.json that is not JSON is counted and not thrown', (t) => {
  const retro = readRoot(makeRoot(t, { '.loop/quarantine.json': '{' }))
  assert.equal(retro.sources.find(({ role }) => role === 'quarantine')?.skipped.get('not-json')?.count, 1)
})

const POSIX = process.platform !== 'win32'

test('in a workspace nothing outside is read: absolute, dotted, globbed, linked', { skip: !POSIX }, (t) => {
  const outside = makeRoot(t, { 'secret.jsonl': `${GOOD}\n` })
  const root = makeRoot(t, { 'inside.jsonl': `${GOOD}\n` })
  fs.symlinkSync(path.join(outside, 'secret.jsonl'), path.join(root, 'link.jsonl'))
  fs.symlinkSync(outside, path.join(root, 'folder'))
  fs.symlinkSync(path.join(root, 'inside.jsonl'), path.join(root, 'inner-link.jsonl'))
  const patterns = [
    path.join(outside, 'secret.jsonl'),
    path.join('..', path.basename(outside), 'secret.jsonl'),
    `../${path.basename(outside)}/*.jsonl`,
    path.join(outside, '*.jsonl'),
    'link.json*',
    'folder/secret.jsonl',
    '/proc/self/environ',
  ]
  for (const pattern of patterns) {
    const retro = readRoot(root, { cycles: [pattern] }, true)
    assert.deepEqual([retro.cycles.length, retro.sources[0]?.state], [0, 'refused'], pattern)
  }
  assert.equal(readRoot(root, { cycles: ['inner-link.jsonl', 'inside.jsonl'] }, true).cycles.length, 1)
  assert.equal(readRoot(root, { cycles: [path.join(outside, '*.jsonl')] }).cycles.length, 1)
})

test('devices are not read', { skip: !POSIX }, (t) => {
  assert.equal(readRoot(makeRoot(t), { cycles: ['/dev/zero'] }).sources[0]?.state, 'refused')
})
