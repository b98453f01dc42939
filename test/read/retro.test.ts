import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import * as fc from '../property.ts'
import { findFiles } from '../../src/read/find-files.ts'
import { globsProblem } from '../../src/settings/glob.ts'
import { placeText } from '../../src/model/place.ts'
import { readRetro } from '../../src/read/retro.ts'
import type { Source } from '../../src/read/source.ts'
import { makeTexts } from '../../src/safe/texts.ts'
import { Tally } from '../../src/read/tally.ts'
import { cycleOf, NOW } from '../analyse/cycles.ts'
import type { SourceReport } from '../../src/model/retro.ts'
import { LOG_FORMATS } from '../../src/settings/log-formats.ts'
import { introspectRoot, readRoot, settingsOf } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'

const GOOD = '{"timestamp":"2026-09-20T10:00:00Z","cycle":1,"type":"bug","success":true,"duration":60}'

async function readCycles(t: TestContext, content: string | Buffer) {
  const retro = await readRoot(makeRoot(t, { [CYCLES]: content }))
  const source = retro.sources.find(({ role }) => role === 'cycles')
  assert.ok(source)
  return { cycles: retro.cycles, source }
}

function skippedOf(source: SourceReport): Record<string, number[]> {
  return Object.fromEntries([...source.skipped].map(([reason, { firstLines }]) => [reason, firstLines]))
}

const BAD_LINES: [string, string | Buffer, string][] = [
  ['fault 14: two objects', '{"a":1}{"b":2}', 'not-json'],
  ['fault 7: a carriage return between two objects', '{"a":1}\r{"b":2}', 'not-json'],
  ['NaN', '{"duration": NaN}', 'not-json'],
  ['fault 11: a raw control in a string', '{"a":"\u0001"}', 'not-json'],
  ['fault 11: a NUL', '{"a":1}\0', 'not-json'],
  ['fault 15: an array', '[1]', 'not-an-object'],
  ['fault 15: a number', '1', 'not-an-object'],
  ['fault 15: null', 'null', 'not-an-object'],
  ['fault 15: a text', '"x"', 'not-an-object'],
  ['fault 10: broken UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]), 'not-utf8'],
]

for (const [what, line, reason] of BAD_LINES) {
  test(`${what} is counted as ${reason} with its line, and the rest is read`, async (t) => {
    const content = Buffer.concat([
      Buffer.from(`${GOOD}\n\n`),
      Buffer.from(line),
      Buffer.from(`\n${GOOD.replace('1', '2')}\n`),
    ])
    const { cycles, source } = await readCycles(t, content)
    assert.equal(cycles.length, 2)
    assert.deepEqual(skippedOf(source), { [reason]: [3] })
  })
}

test('lines that cannot be a record by their ends alone are counted and never parsed', async (t) => {
  const lines = [
    'a line of a log',
    '2026-09-01 INFO begun',
    '[ERROR] no',
    '"open',
    '{"success":tr',
    '}',
    'no',
  ]
  const parse = t.mock.method(JSON, 'parse')
  const { source } = await readCycles(t, `${GOOD}\n${`${lines.join('\n')}\n`.repeat(1000)}`)
  assert.equal(source.skipped.get('not-json')?.count, lines.length * 1000)
  // The sample by which the format is told is parsed as it is.
  assert.ok(parse.mock.callCount() < 200, `parsed ${parse.mock.callCount()} times`)
})

test('five million empty lines take no time to speak of', async (t) => {
  const before = process.cpuUsage()
  const { source } = await readCycles(t, Buffer.alloc(5e6, '\n'))
  assert.equal(source.lines, 5e6)
  const { user } = process.cpuUsage(before)
  assert.ok(user < 3e6, `${user / 1e6} s of the processor`)
})

test('fault 13: a last line that is cut off is told apart from a broken one', async (t) => {
  const { source } = await readCycles(t, `${GOOD}\n${GOOD.slice(0, 40)}`)
  assert.deepEqual(skippedOf(source), { 'possibly-cut': [2] })
})

test('U+FFFD that was written as such is no broken byte', async (t) => {
  const { cycles } = await readCycles(t, '{"reason":"a\uFFFDb"}\n')
  assert.equal(cycles[0]?.reason, 'a\uFFFDb')
})

test('U+2028 inside a string is part of it', async (t) => {
  const { cycles } = await readCycles(t, '{"reason":"a\u2028b"}\n')
  assert.equal(cycles[0]?.reason, 'a\u2028b')
})

test('fault 18: nesting 100,000 deep is no crash', async (t) => {
  const { cycles } = await readCycles(t, `{"success":true,"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}\n`)
  assert.equal(cycles.length, 1)
})

for (const shape of ['[', '{"issues":', '{"412":{"reason":'])
  test(`a quarantine list nested 100,000 deep as ${shape} is no crash`, async (t) => {
    const close = shape.startsWith('[') ? ']' : '}'.repeat(shape.split('{').length - 1)
    const text = `${shape.repeat(1e5)}1${close.repeat(1e5)}`
    const retro = await readRoot(makeRoot(t, { [CYCLES]: GOOD, '.loop/quarantine.json': text }))
    assert.equal(retro.cycles.length, 1)
    assert.equal(retro.sources.find(({ role }) => role === 'quarantine')?.skipped.has('not-json'), false)
  })

test('a row nested 100,000 deep is no crash in any format or container', async (t) => {
  const row = `{"timestamp":"2026-09-20T10:00:00Z","x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`
  const root = makeRoot(t, {
    'a.jsonl': `${row}\n`,
    'b.json': `[\n${row}\n]`,
    'c.md': `\`\`\`json\n[${row}]\n\`\`\`\n`,
  })
  for (const format of LOG_FORMATS)
    for (const cycles of ['a.jsonl', 'b.json', 'c.md']) {
      const [source] = (await readRoot(root, { cycles: [cycles], 'log-format': format })).sources
      const unread = source?.skipped.get('not-json')?.count ?? 0
      assert.equal((source?.records ?? 0) + unread, 1, `${format} ${cycles}`)
    }
})

test('fault 22, 25: a bad field costs the field and is counted', async (t) => {
  const row = {
    timestamp: 'soon',
    type: ['x'],
    success: 'perhaps',
    issue: {},
    duration: '5',
    lines_added: 2 ** 60,
    reason: [],
  }
  const { cycles, source } = await readCycles(t, jsonl([row]))
  const [cycle] = cycles
  assert.ok(cycle)
  assert.equal(cycle.outcome, 'undecided')
  assert.deepEqual(
    [cycle.at, cycle.kind, cycle.task, cycle.seconds, cycle.linesAdded, cycle.reason],
    [undefined, undefined, undefined, undefined, 0, ''],
  )
  const counted = ['duration', 'issue', 'lines_added', 'reason', 'success', 'timestamp', 'type']
  assert.deepEqual([...source.coerced.keys()].toSorted(), counted)
})

test('fault 23: numbers out of any sensible range are refused', async (t) => {
  const { cycles } = await readCycles(
    t,
    '{"duration":1e400}\n{"duration":-1}\n{"duration":1152921504606846976}\n',
  )
  assert.deepEqual(
    cycles.map((cycle) => cycle.seconds),
    [undefined, undefined, undefined],
  )
})

const OUTCOMES: [unknown, string][] = [
  [true, 'success'],
  [false, 'failure'],
  ['false', 'failure'],
  [1, 'success'],
  ['Yes', 'success'],
  ['y', 'success'],
  ['False', 'failure'],
  ['no', 'failure'],
  [' N ', 'failure'],
  ['', 'undecided'],
  [null, 'undecided'],
  ['skipped', 'undecided'],
]

for (const [success, outcome] of OUTCOMES) {
  test(`success: ${JSON.stringify(success)} is ${outcome}`, async (t) => {
    assert.equal((await readCycles(t, jsonl([{ success }]))).cycles[0]?.outcome, outcome)
  })
}

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

test('fault 17: names of Object.prototype are kinds like any other, and change nothing', async (t) => {
  const rows = PROTOTYPE_NAMES.map((name) => `{"type":"${name}","${name}":{"success":true}}\n`)
  const { cycles } = await readCycles(t, rows.join(''))
  assert.deepEqual(
    cycles.map(({ kind, outcome }) => [kind, outcome]),
    PROTOTYPE_NAMES.map((name) => [name, 'undecided']),
  )
  assert.equal(({} as { success?: unknown }).success, undefined)
})

test('fault 17: they are counted exactly', async (t) => {
  const rows = PROTOTYPE_NAMES.flatMap((type) =>
    ['01', '02'].map((hour) => ({ timestamp: `2026-09-20T${hour}:00:00Z`, success: true, type })),
  )
  const insights = await introspectRoot(makeRoot(t, { [CYCLES]: jsonl(rows) }), '2026-09-21T06:00:00Z')
  assert.deepEqual(new Set(Object.keys(insights.by_type)), new Set(PROTOTYPE_NAMES))
  for (const [name, { count }] of Object.entries(insights.by_type)) assert.equal(count, 2, name)
})

test('fault 26: the same record twice, and the same file by two globs, count once', async (t) => {
  const root = makeRoot(t, {
    'logs/a.jsonl': `${GOOD}\n${GOOD}\n`,
    'logs/b.jsonl': `${GOOD.replace('bug', 'docs')}\n`,
  })
  const retro = await readRoot(root, { cycles: ['logs/*.jsonl', 'logs/a.jsonl'] })
  assert.deepEqual(
    retro.cycles.map(({ kind }) => kind),
    ['bug', 'docs'],
  )
  assert.equal(retro.sources[0]?.duplicates, 1)
})

test('different cycles of one instant are all kept', async (t) => {
  assert.equal((await readCycles(t, `${GOOD}\n${GOOD.replace('"cycle":1', '"cycle":2')}\n`)).cycles.length, 2)
})

test('fault 1, 2, 3, 4: a missing, an empty and a blank file are named as such', async (t) => {
  assert.equal((await readCycles(t, '')).source.state, 'empty')
  assert.equal((await readCycles(t, '\n \n')).source.state, 'empty')
  assert.equal((await readRoot(makeRoot(t))).sources[0]?.state, 'missing')
})

test('fault 32: a folder named like a log is no log', async (t) => {
  const root = makeRoot(t, { '.loop/retro/cycles.jsonl/x': '' })
  assert.equal((await readRoot(root)).sources[0]?.state, 'unreadable')
})

test('triage rows carry their counts and scores', async (t) => {
  const root = makeRoot(t, {
    '.loop/retro/triage.jsonl': jsonl([
      { timestamp: '2026-09-20', queue_size: 7, scored: [{ issue: 12, score: 6.5 }, 'x'] },
    ]),
  })
  const [run] = (await readRoot(root)).triages
  assert.deepEqual([...(run?.counts ?? [])], [['queue_size', 7]])
  assert.deepEqual([...(run?.scores ?? [])], [['12', 6.5]])
})

const QUARANTINES: [string, unknown, (string | number)[]][] = [
  [
    'an object keyed by issue',
    { 412: { since: '2026-09-01', reason: 'flaky' }, 'story-1': true, 9: false },
    [412, 'story-1'],
  ],
  ['an array of numbers and ids', [412, 'story-1', null], [412, 'story-1']],
  ['an array of objects', [{ issue: 412, quarantined_at: '2026-09-01' }, { number: 7 }, {}], [412, 7]],
  ['a list under a key', { issues: [412] }, [412]],
]

for (const [what, content, tasks] of QUARANTINES) {
  test(`quarantine.json may be ${what}`, async (t) => {
    const retro = await readRoot(makeRoot(t, { '.loop/quarantine.json': JSON.stringify(content) }))
    assert.deepEqual(
      retro.quarantine.map(({ task }) => task),
      tasks,
    )
  })
}

test('a quarantine.json that is not JSON is counted and not thrown', async (t) => {
  const retro = await readRoot(makeRoot(t, { '.loop/quarantine.json': '{' }))
  assert.equal(retro.sources.find(({ role }) => role === 'quarantine')?.skipped.get('not-json')?.count, 1)
})

const POSIX = process.platform !== 'win32'

test(
  'fault 27, 28, 29, 30: in a workspace nothing outside is read: absolute, dotted, globbed, linked',
  { skip: !POSIX },
  async (t) => {
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
      const retro = await readRoot(root, { cycles: [pattern] }, true)
      assert.deepEqual([retro.cycles.length, retro.sources[0]?.state], [0, 'refused'], pattern)
    }
    assert.equal(
      (await readRoot(root, { cycles: ['inner-link.jsonl', 'inside.jsonl'] }, true)).cycles.length,
      1,
    )
    assert.equal((await readRoot(root, { cycles: [path.join(outside, '*.jsonl')] })).cycles.length, 1)
  },
)

test('fault 31: devices are not read', { skip: !POSIX }, async (t) => {
  assert.equal((await readRoot(makeRoot(t), { cycles: ['/dev/zero'] })).sources[0]?.state, 'refused')
})

test('two sources that give cycles are joined, and each cycle still names its own file', async () => {
  const report = (name: 'cycles' | 'triage', file: string) => new Tally(name, file, makeTexts()).report()
  const source = (name: 'cycles', paths: string[]): Source => ({
    name,
    read: () => ({
      cycles: paths.map((_, index) => cycleOf({ source: index, line: 7 })),
      reports: paths.map((file) => report(name, file)),
    }),
  })
  const { cycles, sources, triages } = await readRetro(
    settingsOf(),
    { root: '.', confined: true },
    {
      now: NOW,
      sources: [
        source('cycles', ['a', 'b']),
        { name: 'triage', read: () => ({ reports: [report('triage', 't')] }) },
        source('cycles', ['c']),
      ],
    },
  )
  assert.deepEqual(
    cycles.map((cycle) => placeText(cycle, sources)),
    ['a:7', 'b:7', 'c:7'],
  )
  assert.deepEqual(
    sources.map((each) => each.path),
    ['a', 'b', 't', 'c'],
  )
  assert.deepEqual(triages, [])
})

test('in a glob only stars, question marks, brackets and braces mean anything', async (t) => {
  const names = ['a+b.jsonl', '(a).jsonl', '@(x).jsonl', 'x.jsonl', 'aaab.jsonl', '!x.jsonl']
  const root = makeRoot(t, Object.fromEntries(names.map((name) => [`logs/${name}`, `${GOOD}\n`])))
  const matched = async (pattern: string): Promise<string[]> =>
    (await readRoot(root, { cycles: [pattern] })).sources
      .filter(({ state }) => state === 'read')
      .map((source) => path.basename(source.path))
  assert.deepEqual(await matched('logs/@(x).json*'), ['@(x).jsonl'])
  assert.deepEqual(await matched('logs/+(a)b.json*'), [])
  assert.deepEqual(await matched('logs/(a+)+b.json*'), [])
  assert.deepEqual(await matched('logs/a+*'), ['a+b.jsonl'])
  assert.deepEqual(await matched('logs/(*'), ['(a).jsonl'])
  assert.deepEqual(await matched('logs/{x,aaab}.jsonl'), ['aaab.jsonl', 'x.jsonl'])
})

test('no glob takes long or is a crash, whatever the names in the folder', async (t) => {
  const root = makeRoot(t, { [`${'a/'.repeat(60)}${'a'.repeat(200)}`]: '', ['a'.repeat(250)]: '' })
  const part = fc.constantFrom(
    'a',
    '*',
    '**',
    '/',
    '?',
    '{',
    '}',
    ',',
    '[',
    ']',
    '!',
    '(',
    ')',
    '+',
    '|',
    '@',
    '\\',
    '^',
    '"',
    '-',
  )
  const glob = fc.array(part, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''))
  const before = process.cpuUsage()
  await fc.assert(
    fc.asyncProperty(glob, async (pattern) => {
      if (globsProblem([pattern]) !== undefined || pattern.trim() === '') return
      const found = await findFiles([pattern], { root, confined: true })
      assert.ok(found.length > 0)
    }),
    {
      numRuns: 300,
      examples: [
        ['+(+(a))b'],
        ['(a+)+b'],
        ['*(a|aa)b'],
        ['*a*a*a*ab'],
        ['**/a/**/a/**/a/**/b'],
        ['{'.repeat(900)],
      ],
    },
  )
  const { user } = process.cpuUsage(before)
  assert.ok(user < 30e6, `${user / 1e6} s of the processor`)
})
