import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sliceLists } from '../../src/read/json-lists.ts'
import * as fc from '../property.ts'
import { CONFIG, folderWith, readFolder } from './read-text.ts'

const ROWS = Array.from({ length: 6 }, (_, id) => ({
  timestamp: `2026-09-0${id + 1}`,
  success: id % 2 === 0,
  issue: id + 1,
}))
const FEW = ROWS.slice(0, 2).map((row) => ({ ...row, issue: row.issue + 100 }))
const tasks = (rows: readonly { issue: number }[]): number[] => rows.map(({ issue }) => issue)

/** A document, `rows` in the config file, and the tasks that come out; or what is said. */
const DOCUMENTS: [string, unknown, string | undefined, number[] | RegExp][] = [
  ['the only list two levels down', { master: { tasks: ROWS } }, undefined, tasks(ROWS)],
  ['the only list four levels down', { a: { b: { c: { d: ROWS } } } }, undefined, tasks(ROWS)],
  ['a list five levels down', { a: { b: { c: { d: { e: ROWS } } } } }, 'a.b.c.d.e', /; it holds none$/],
  ['the longest of one level', { a: { short: FEW, long: ROWS }, b: { short: FEW } }, undefined, tasks(ROWS)],
  ['a list less deep before a longer one', { runs: FEW, config: { tools: ROWS } }, undefined, tasks(FEW)],
  ['a list that is named', { master: { tasks: ROWS, done: FEW } }, 'master.done', tasks(FEW)],
  ['a key that holds dots', { 'v1.2': { runs: ROWS } }, 'v1.2.runs', tasks(ROWS)],
  ['lists inside of rows', { runs: FEW.map((row) => ({ ...row, steps: ROWS })) }, undefined, tasks(FEW)],
  [
    'a row with a list deep in it is one row',
    { ...ROWS[0], a: 1, b: 2, c: 3, usage: { turns: FEW } },
    undefined,
    [1],
  ],
  [
    'a name that is not there',
    { master: { tasks: ROWS, done: FEW } },
    'master.task',
    /^holds no list `master.task`; it holds `master.tasks` \(6 objects\), `master.done` \(2 objects\)$/,
  ],
  [
    'a name where no list is',
    { master: {} },
    'master.tasks',
    /^holds no list `master.tasks`; it holds none$/,
  ],
  ['a name for what is a list', ROWS, 'runs', /^is one list itself, so `fields.rows` has no list to name$/],
]

for (const [what, document, rows, expected] of DOCUMENTS)
  for (const space of [undefined, 2])
    test(`${what}, ${space === undefined ? 'on one line' : 'on many lines'}`, async (t) => {
      const root = folderWith(t, {
        'log.json': JSON.stringify(document, undefined, space),
        ...(rows !== undefined && { [CONFIG]: `fields: { rows: ${rows} }\n` }),
      })
      const { cycles, sources } = await readFolder(root, { cycles: ['log.json'] })
      if (expected instanceof RegExp) assert.match(sources[0]?.problem ?? '', expected)
      else
        assert.deepEqual(
          cycles.map(({ task }) => task),
          expected,
        )
    })

const RESULT = {
  type: 'result',
  subtype: 'error_max_turns',
  is_error: true,
  num_turns: 9,
  session_id: 's',
  permission_denials: [
    { tool_name: 'Bash', tool_input: {} },
    { tool_name: 'Write', tool_input: {} },
  ],
}

for (const space of [undefined, 2])
  for (const format of ['auto', 'claude-result'])
    test(`what a preset knows as a row is one, whatever list lies in it (${format}, ${space ?? 0})`, async (t) => {
      const root = folderWith(t, { 'log.json': JSON.stringify(RESULT, undefined, space) })
      const { cycles, sources } = await readFolder(root, { cycles: ['log.json'], 'log-format': format })
      assert.equal(sources[0]?.format, 'claude-result')
      assert.deepEqual(
        cycles.map(({ outcome, reason, line }) => [outcome, reason, line]),
        [['failure', 'error_max_turns', 1]],
      )
    })

test('an answer that calls itself a success and holds rows is no row', async (t) => {
  const root = folderWith(t, { 'log.json': JSON.stringify({ success: true, runs: ROWS }) })
  const { cycles } = await readFolder(root, { cycles: ['log.json'] })
  assert.deepEqual(
    cycles.map(({ task }) => task),
    tasks(ROWS),
  )
})

test('`rows` on JSON lines is said to name nothing', async (t) => {
  const root = folderWith(t, {
    'log.jsonl': ROWS.map((row) => `${JSON.stringify(row)}\n`).join(''),
    [CONFIG]: 'fields: { rows: runs }\n',
  })
  const [source] = (await readFolder(root, { cycles: ['log.jsonl'] })).sources
  assert.equal(source?.problem, 'holds a row a line, so `fields.rows` has no list to name')
})

test('the objects of every list come whole, with their lines, whatever the document', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null))
  const list = fc.array(fc.dictionary(fc.string(), leaf), { minLength: 1 })
  const key = fc.string({ minLength: 1 }).filter((each) => !/[."\\\p{Cc}]/u.test(each))
  const document = fc.dictionary(key, fc.oneof(leaf, list, fc.dictionary(key, fc.oneof(leaf, list))), {
    noNullPrototype: true,
  })
  fc.assert(
    fc.property(document, fc.constantFrom(0, 2), (value, space) => {
      const expected = new Map<string, unknown>()
      for (const [name, each] of Object.entries(value))
        if (Array.isArray(each)) expected.set(name, each)
        else if (typeof each === 'object' && each !== null)
          for (const [inner, one] of Object.entries(each))
            if (Array.isArray(one)) expected.set(`${name}.${inner}`, one)
      const text = JSON.stringify(value, undefined, space)
      const { lists, isCut } = sliceLists(text)
      assert.equal(isCut, false)
      assert.deepEqual(
        new Map(
          [...lists].map(([path, slices]) => [path, slices.map((each): unknown => JSON.parse(each.text))]),
        ),
        new Map([...expected].map(([path, each]) => [path, JSON.parse(JSON.stringify(each))])),
      )
      for (const slice of [...lists.values()].flat())
        assert.ok(text.split('\n')[slice.line - 1]?.includes(slice.text.split('\n')[0] ?? ''))
    }),
  )
})

test('whatever stands where a document should, nothing is thrown', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', 'a', '1', '\n')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      for (const { text: each } of [...sliceLists(text).lists.values()].flat())
        assert.ok(each.startsWith('{') && each.endsWith('}') && text.includes(each))
    }),
  )
})
