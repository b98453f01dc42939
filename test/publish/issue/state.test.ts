import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  boundState,
  formatState,
  type IssueState,
  readState,
  runPathOf,
} from '../../../src/publish/issue/state.ts'

const AT = '2026-09-21T06:00:00.000Z'

function idOf(index: number): string {
  return index.toString(16).padStart(16, '0')
}

type Over = IssueState['change']['over'][number]

function known(index: number, text = 'x'): Over {
  return { id: idOf(index), severity: 'high', finding: text }
}

function over(index: number, text = 'x'): Over {
  const ended = { ending: 'retracted', because: 'lines-were-removed', ended_on: '2026-09-20' } as const
  return { ...known(index, text), ended }
}

function listOf<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** A state whose lists are all this long, with these texts. */
function stateOf(count: number, text = 'x'): IssueState {
  return {
    at: AT,
    report: 7,
    verdict: 'watch',
    cleanReports: 0,
    findings: listOf(count, (index) => known(index, text)),
    change: {
      appeared: listOf(count, idOf),
      over: listOf(count, (index) => over(index, text)),
      moved: listOf(count, (index) => ({ id: idOf(index), from: 'low', to: 'high' })),
    },
    mutes: listOf(count, (index) => ({ id: idOf(index), until: AT })),
    reports: listOf(count, (index) => ({
      at: AT,
      verdict: 'watch',
      succeeded: index,
      decided: index,
      appeared: 0,
      resolved: 0,
      otherwise: index,
    })),
  }
}

/** How long each list is. */
function lengthsOf({ findings, change, mutes, reports }: IssueState): Record<string, number> {
  const lists = { findings, mutes, reports, ...change }
  return Object.fromEntries(
    (['findings', 'appeared', 'over', 'moved', 'mutes', 'reports'] as const).map((name) => [
      name,
      lists[name].length,
    ]),
  )
}

const MOST = { findings: 40, appeared: 40, over: 10, moved: 40, mutes: 40, reports: 5 }

test('each list keeps its first entries, up to its limit', () => {
  const state = stateOf(41)
  const bounded = boundState(state)
  assert.deepEqual(lengthsOf(bounded), MOST)
  assert.deepEqual(bounded.findings, state.findings.slice(0, 40))
  assert.deepEqual(bounded.reports, state.reports.slice(0, 5))
  assert.deepEqual(boundState(bounded), bounded)
  assert.deepEqual(readState(formatState(bounded)), bounded)
})

for (const [name, most] of Object.entries(MOST)) {
  test(`a state with more ${name} than its limit of ${most} is none of ours`, () => {
    const full = boundState(stateOf(41))
    const more = stateOf(most + 1)
    const grown = {
      ...full,
      ...(name in full
        ? { [name]: more[name as 'findings'] }
        : { change: { ...full.change, [name]: more.change[name as 'appeared'] } }),
    }
    assert.equal(lengthsOf(grown)[name], most + 1)
    assert.equal(readState(formatState(grown)), undefined)
  })
}

test('texts are cut at 120 where there is room, at a character', () => {
  const cut = (text: string): string | undefined => boundState(stateOf(1, text)).findings[0]?.finding
  assert.equal(cut('a'.repeat(120)), 'a'.repeat(120))
  assert.equal(cut('a'.repeat(121)), 'a'.repeat(120))
  assert.equal(cut(`${'a'.repeat(119)}😀`), 'a'.repeat(119))
  assert.equal(boundState(stateOf(1, 'a'.repeat(200))).change.over[0]?.finding.length, 120)
  const tooLong = { ...stateOf(0), findings: [known(1, 'a'.repeat(121))] }
  assert.equal(readState(formatState(tooLong)), undefined)
})

test('and as far as the line needs to stay within 20,000, no further', () => {
  for (const text of ['a', 'é', '\u0001', '😀', '"'].map((unit) => unit.repeat(200))) {
    const state = stateOf(41, text)
    const bounded = boundState(state)
    const { length } = bounded.findings[0]?.finding ?? ''
    assert.ok(formatState(bounded).length <= 20_000)
    // A character of two units may leave one unused.
    const most = [0, 1, 3, 7, 15, 30, 60].find((each) => each >= length) ?? assert.fail(String(length))
    assert.ok(length >= most - (text.startsWith('😀') ? 1 : 0), String(length))
    // With twice as much of each text it would not fit.
    const longer = Math.min(...[120, 60, 30, 15, 7, 3, 1].filter((each) => each > most))
    const twice = stateOf(41, text.slice(0, longer).toWellFormed())
    const lists = boundState({ ...twice, findings: [], change: { ...twice.change, over: [] } })
    const unbounded = {
      ...lists,
      findings: twice.findings.slice(0, 40),
      change: { ...lists.change, over: twice.change.over.slice(0, 10) },
    }
    assert.ok(formatState(unbounded).length > 20_000)
    assert.deepEqual(readState(formatState(bounded)), bounded)
  }
})

const sound = stateOf(2)
const BROKEN: [string, object][] = [
  ['a time that is none', { ...sound, at: 'yesterday' }],
  ['a count below 0', { ...sound, report: -1 }],
  ['half a clean report', { ...sound, cleanReports: 0.5 }],
  ['an unknown verdict', { ...sound, verdict: 'fine' }],
  ['an id that is none', { ...sound, mutes: [{ id: 'x', until: AT }] }],
  ['more before an id', { ...sound, mutes: [{ id: `x${idOf(1)}`, until: AT }] }],
  ['more after an id', { ...sound, mutes: [{ id: `${idOf(1)}x`, until: AT }] }],
  ['a path that does not begin as one', { ...sound, reports: [{ ...sound.reports[0], runPath: 'x/a' }] }],
  ['a close that is no time', { ...sound, closedAt: 'x' }],
  ['a path to elsewhere', { ...sound, reports: [{ ...sound.reports[0], runPath: '//evil.example' }] }],
  [
    'an ending that is none',
    { ...sound, change: { ...sound.change, over: [{ ...known(1), ended: { ending: 'over' } }] } },
  ],
  ['no change', { ...sound, change: undefined }],
]
const FINE: [string, object][] = [
  ['a path of a run', { ...sound, reports: [{ ...sound.reports[0], runPath: '/actions/runs/7' }] }],
  ['the time of a close', { ...sound, closedAt: AT, newestCycleAt: AT }],
]

for (const [what, state] of BROKEN)
  test(`a state with ${what} is none`, () =>
    assert.equal(readState(formatState(state as IssueState)), undefined))
for (const [what, state] of FINE)
  test(`a state with ${what} is read back`, () =>
    assert.deepEqual(readState(formatState(state as IssueState)), state))

const REPOSITORY = 'https://forge.test/acme/orbit'

test('of a run is kept what follows the address of its repository', () => {
  const kept = ['/actions/runs/7', '/actions/runs/7?by_index=1', '/A-z_0/9', `/${'a'.repeat(100)}`]
  for (const path of kept) assert.equal(runPathOf(REPOSITORY, `${REPOSITORY}${path}`), path)
  const left = [
    '',
    '/',
    'x/a',
    '/a b',
    '/a.b',
    '/a?by_index=2',
    '/a?by_index=1x',
    '/a?by_index=1?by_index=1',
    `/${'a'.repeat(101)}`,
  ]
  for (const path of left) assert.equal(runPathOf(REPOSITORY, `${REPOSITORY}${path}`), undefined, path)
  assert.equal(runPathOf(undefined, `${REPOSITORY}/a`), undefined)
  assert.equal(runPathOf(REPOSITORY, undefined), undefined)
  assert.equal(runPathOf(REPOSITORY, 'https://other.test/acme/orbit/a'), undefined)
  assert.equal(runPathOf(`${REPOSITORY}x`, `${REPOSITORY}/a`), undefined)
})

function lineOf(json: string, sum?: string): string {
  const hash = sum ?? createHash('sha256').update(json).digest('hex').slice(0, 16)
  return `<!-- loop-introspection:state v1 sha256=${hash} ${Buffer.from(json).toString('base64url')} -->`
}

test('a state is the whole of one line, with the sum of what it holds', () => {
  const state = stateOf(1)
  const json = JSON.stringify(state)
  const line = lineOf(json)
  assert.equal(formatState(state), line)
  for (const body of [line, `text\n${line}`, `${line}\ntext`, `${line}\r\n`, `${line} \t`])
    assert.deepEqual(readState(body), state)
  for (const body of [
    '',
    `x${line}`,
    ` ${line}`,
    `${line}x`,
    `${line} x`,
    `${line}\n${line}`,
    line.replace('v1', 'v2'),
    lineOf(json, '0'.repeat(16)),
    lineOf(json, ''),
    lineOf(json).replace(/ [\w-]+ -->/, ' -->'),
    lineOf('{'),
    lineOf('null'),
    lineOf('{}'),
  ])
    assert.equal(readState(body), undefined, body)
})

test('what earlier versions remembered is read, without what was gone for whatever reason', () => {
  const older = { id: idOf(1), rule: 'time-cap', subject: { kind: 'loop', key: 'loop' }, severity: 'high' }
  const finding = { ...older, finding: 'as it was', since: AT }
  const { over: _, ...change } = stateOf(1).change
  const state = { ...stateOf(1), findings: [finding], change: { ...change, resolved: [finding] } }
  const read = readState(formatState(state as unknown as IssueState))
  assert.ok(read)
  assert.deepEqual(read.findings, [{ id: idOf(1), severity: 'high', finding: 'as it was' }])
  assert.deepEqual(read.change, { ...change, over: [] })
  assert.deepEqual(read.mutes, state.mutes)
})

test('a finding with an id of its own is remembered without words', () => {
  const state = { ...stateOf(0), findings: [{ id: idOf(1), severity: 'low' as const }] }
  assert.deepEqual(boundState(state).findings, state.findings)
  assert.deepEqual(readState(formatState(state)), state)
})
