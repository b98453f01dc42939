import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formatInstant } from '../../src/model/time.ts'
import { CONFIG, folderWith, jsonLines, NOW, readFolder } from './read-text.ts'

const HOUR_MS = 3_600_000
const LOG = 'log.jsonl'

/** Cycles an hour apart up to the day before now, with what each test is about. */
function hourly(count: number, more: (index: number) => object): string {
  return jsonLines(
    Array.from({ length: count }, (_, index) => ({
      timestamp: new Date(NOW / 1000 - 24 * HOUR_MS - index * HOUR_MS).toISOString(),
      success: index % 3 > 0,
      ...more(index),
    })),
  )
}

const WARNED: [what: string, code: string | undefined, log: string][] = [
  ['milliseconds in a bare duration', 'median-over-a-day', hourly(9, () => ({ duration: 602_000 }))],
  ['few milliseconds in a bare duration', 'durations-exceed-span', hourly(9, () => ({ duration: 80_000 }))],
  ['seconds that are fractions', 'median-under-a-second', hourly(9, () => ({ duration: 0.32 }))],
  ['seconds under a name of milliseconds', 'median-under-a-second', hourly(9, () => ({ durationMs: 320 }))],
  ['no outcome at all', 'no-outcomes', hourly(9, () => ({ success: undefined }))],
  [
    'a time in the future',
    'future-times',
    hourly(9, (index) => (index === 0 ? { timestamp: '2027-01-01' } : {})),
  ],
  ['no time at all', 'no-times', hourly(9, () => ({ timestamp: 'yesterday' }))],
  [
    'milliseconds for an epoch',
    'numeric-epochs',
    hourly(9, (index) => ({ epoch: 1_770_507_955_047 + index })),
  ],
  [
    'each cycle written twice',
    'repeated-cycles',
    hourly(9, (index) => ({ cycle: index, issue: 7 })) +
      hourly(9, (index) => ({ cycle: index, issue: 7, reason: 'written again' })),
  ],
  ['nothing odd', undefined, hourly(9, () => ({ duration: 320, epoch: '2026W36.1' }))],
]

for (const [what, code, log] of WARNED)
  test(`${what}: ${code === undefined ? 'no warning' : `a warning named ${code}`}`, async (context) => {
    const { sources } = await readFolder(folderWith(context, { [LOG]: log }), { cycles: [LOG] })
    assert.deepEqual(
      sources[0]?.warnings.map((warning) => warning.code),
      code === undefined ? [] : [code],
    )
  })

test('the suffix of a name is its unit: durationMs and duration_ms in a native log are milliseconds', async (context) => {
  const log = jsonLines([
    { timestamp: '2026-09-01', success: true, durationMs: 320_500 },
    { timestamp: '2026-09-02', success: true, duration_ms: 320_500 },
    { timestamp: '2026-09-03', success: true, duration_seconds: 320.5 },
    { timestamp: '2026-09-04', success: true, duration: 320.5, duration_ms: 1 },
  ])
  const { cycles } = await readFolder(folderWith(context, { [LOG]: log }), { cycles: [LOG] })
  assert.deepEqual(
    cycles.map(({ seconds }) => seconds),
    [320.5, 320.5, 320.5, 320.5],
  )
})

describe('fields in the config file', () => {
  const runs = [
    { run: { id: 'a' }, end: 1_788_250_000, result: { state: 'merged' }, 'took.all': 90_000, ticket: 'X-1' },
    { run: { id: 'a' }, end: 1_788_250_100, result: {}, ticket: 'X-1' },
    { run: { id: 'b' }, end: 1_788_250_200, result: { state: 'error' }, 'took.all': 30_000, ticket: 'X-2' },
    { run: { id: 'c' }, end: 1_788_250_300, result: { state: 'Waiting_For review' }, ticket: 'X-3' },
    { run: { id: 'd' }, end: 1_788_250_400, result: { state: 'exploded' }, ticket: 'X-4' },
    { sort: 'header', run: { id: 'e' } },
  ]
  const config = `fields:
  time: [finished, end]
  outcome: { field: result.state, success: [merged], failure: [error], ignore: [waiting-for-review] }
  duration: { field: took.all, unit: ms }
  task: ticket
  latest-by: run.id
  leave-out: { sort: header }
`

  test('dotted paths, value lists, unit, one row a run; a value of no list is warned of', async (context) => {
    const root = folderWith(context, { [LOG]: jsonLines(runs), [CONFIG]: config })
    const { cycles, sources } = await readFolder(root, { cycles: [LOG] })
    assert.equal(sources[0]?.format, 'native')
    assert.equal(sources[0].formatReason, 'native, with `fields` over it')
    assert.deepEqual(
      cycles.map(({ task, outcome, ending, seconds, line }) => [task, outcome, ending, seconds, line]),
      [
        ['X-1', 'success', undefined, 90, 1],
        ['X-2', 'failure', undefined, 30, 3],
        ['X-3', 'undecided', 'waiting-for-review', undefined, 4],
        ['X-4', 'undecided', 'exploded', undefined, 5],
      ],
    )
    assert.equal(sources[0].leftOut, 2)
    assert.deepEqual(
      sources[0].warnings.map(({ code }) => code),
      ['unknown-outcomes'],
    )
  })

  test('work shows in any count, list or boolean of those named; a row with none of them says nothing', async (context) => {
    const worked: [work: object, shown: boolean | undefined][] = [
      [{ files: 0, tools: { edit: 2 } }, true],
      [{ files: ['a.ts'] }, true],
      [{ changed: 'true' }, true],
      [{ files: 0, tools: {}, changed: false }, false],
      [{ files: [], tools: { edit: 0 } }, false],
      [{ files: null }, undefined],
      [{}, undefined],
    ]
    const root = folderWith(context, {
      [LOG]: jsonLines(worked.map(([work], index) => ({ at: `2026-09-0${index + 1}`, ok: true, ...work }))),
      [CONFIG]: 'fields: { time: at, outcome: ok, work: [files, tools, changed] }\n',
    })
    const { cycles } = await readFolder(root, { cycles: [LOG] })
    assert.deepEqual(
      cycles.map(({ work }) => work),
      worked.map(([, shown]) => shown),
    )
  })

  test('an object with a list, in pretty JSON, keeps the lines of its rows', async (context) => {
    const text = JSON.stringify(
      {
        meta: [{ a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }],
        cycles: [
          { when: '2026-09-01', ok: true },
          { when: '2026-09-02', ok: false },
        ],
      },
      null,
      2,
    )
    const root = folderWith(context, {
      'log.json': text,
      [CONFIG]: 'fields: { rows: cycles, time: when, outcome: ok }\n',
    })
    const { cycles } = await readFolder(root, { cycles: ['log.json'] })
    assert.deepEqual(
      cycles.map(({ outcome, line }) => [outcome, text.split('\n')[line - 1]?.trim()]),
      [
        ['success', '{'],
        ['failure', '{'],
      ],
    )
  })

  const MS = 'fields: { duration: { field: duration, unit: ms } }\n'
  const OVER: [what: string, yaml: string, row: object, format: string, task: string | number][] = [
    ['the native log that is named', `log-format: native\n${MS}`, { issue: 7 }, 'native', 7],
    ['the native log that was found', MS, { issue: 7 }, 'native', 7],
    ['a log that nobody knows', MS, { success: undefined, issue: 7 }, 'native', 7],
    [
      'a preset that was found',
      'fields: { duration: { field: duration, unit: min } }\n',
      { storyId: 'S-1', iterationNumber: 1 },
      'ralph-iterations',
      'S-1',
    ],
  ]
  for (const [what, yaml, row, format, task] of OVER)
    test(`over ${what}, only the named fields change`, async (context) => {
      const unit = yaml.includes('ms') ? 0.001 : 60
      const log = hourly(6, () => ({ duration: 300 / unit, ...row }))
      const files = { [LOG]: log, 'other/log.jsonl': log }
      const bare = await readFolder(folderWith(context, files), { cycles: [LOG] })
      const mapped = await readFolder(folderWith(context, { ...files, [CONFIG]: yaml }), { cycles: [LOG] })
      const [source] = mapped.sources
      assert.equal(source?.format, format)
      assert.match(source.formatReason ?? '', new RegExp(`${format}, with .fields. over it$`))
      assert.deepEqual([mapped.cycles[0]?.seconds, mapped.cycles[0]?.task], [300, task])
      assert.deepEqual(
        mapped.cycles,
        bare.cycles.map((cycle) => ({ ...cycle, seconds: 300 })),
      )
    })

  test('a key with dots comes before a path, at each level', async (context) => {
    const rows = [
      { 'run.end': '2026-09-01', run: { end: '2026-08-01' }, a: { 'b.ok': true, b: { ok: false } } },
      { run: { end: '2026-09-02' }, 'a.b': { ok: true } },
      { run: { end: '2026-09-03' }, a: { b: 1 }, 'a.b': { ok: false } },
    ]
    const root = folderWith(context, {
      [LOG]: jsonLines(rows),
      [CONFIG]: 'fields: { time: run.end, outcome: a.b.ok }\n',
    })
    const { cycles } = await readFolder(root, { cycles: [LOG] })
    assert.deepEqual(
      cycles.map(({ at, outcome }) => [formatInstant(at ?? 0).slice(0, 10), outcome]),
      [
        ['2026-09-01', 'success'],
        ['2026-09-02', 'success'],
        ['2026-09-03', 'failure'],
      ],
    )
  })

  test('failure: others is every other value, but what decides nothing and what is not there', async (context) => {
    const codes = [0, 1, 137, '0', 75, null]
    const root = folderWith(context, {
      [LOG]: jsonLines(codes.map((rc, index) => ({ at: `2026-09-0${index + 1}`, rc }))),
      [CONFIG]: 'fields: { time: at, outcome: { field: rc, success: 0, failure: others, ignore: 75 } }\n',
    })
    const { cycles, sources } = await readFolder(root, { cycles: [LOG] })
    assert.deepEqual(
      cycles.map(({ outcome }) => outcome),
      ['success', 'failure', 'failure', 'success', 'undecided', 'undecided'],
    )
    assert.deepEqual(sources[0]?.warnings, [])
  })

  test('hostile paths and values are fields like any other', async (context) => {
    const log = '{"__proto__":{"x":"ok"},"constructor":"2026-09-01","when":{"a":1}}\n{"when":"2026-09-01"}\n'
    const root = folderWith(context, {
      [LOG]: log,
      [CONFIG]:
        'fields: { time: constructor, outcome: { field: __proto__.x, success: [ok] }, task: when, reason: toString }\n',
    })
    const { cycles, sources } = await readFolder(root, { cycles: [LOG] })
    assert.deepEqual(
      cycles.map(({ outcome, task, reason }) => [outcome, task, reason]),
      [
        ['success', undefined, ''],
        ['undecided', '2026-09-01', ''],
      ],
    )
    assert.deepEqual([...(sources[0]?.coerced ?? [])], [['when', 1]])
  })
})

describe('containers that are damaged', () => {
  const DAMAGED: [string, string, string, { cycles: number; skipped: string[]; state?: string }][] = [
    [
      'an array that was cut off',
      'a.json',
      '[\n{"timestamp":"2026-09-01","success":true},\n{"timestamp":"2026-09-0',
      { cycles: 1, skipped: ['possibly-cut'] },
    ],
    [
      'an array with other things',
      'a.json',
      '[1, "x", null, [{"success":true}], {"timestamp":"2026-09-01","success":true}]',
      { cycles: 1, skipped: [] },
    ],
    ['an empty array', 'a.json', '[]\n', { cycles: 0, skipped: [], state: 'empty' }],
    [
      'a string full of brackets',
      'a.json',
      '[{"timestamp":"2026-09-01","success":true,"reason":"]}{[\\"\\\\"}]',
      { cycles: 1, skipped: [] },
    ],
    [
      'an element that is no JSON',
      'a.json',
      '[{"success":maybe},{"timestamp":"2026-09-01","success":true}]',
      { cycles: 1, skipped: ['not-json'] },
    ],
    [
      'lines where the first is an array',
      'a.jsonl',
      '[1,2]\n{"timestamp":"2026-09-01","success":true}\n',
      { cycles: 1, skipped: ['not-an-object'] },
    ],
    [
      'one line that is a document',
      'a.json',
      '{"iterations":[{"iteration":1,"exitCode":0,"endedAt":"2026-09-01"}]}',
      { cycles: 1, skipped: [] },
    ],
    [
      'Markdown without JSON',
      'a.md',
      '# Nothing\n\ntext { not json\n',
      { cycles: 0, skipped: [], state: 'empty' },
    ],
    [
      'Markdown with a broken line',
      'a.md',
      '{"run_id":"2026-09-01","outcome":"done"}\n{"run_id":\n',
      { cycles: 1, skipped: ['not-json'] },
    ],
    [
      'a table with a ragged line',
      'a.tsv',
      'timestamp\tsuccess\n2026-09-01\ttrue\textra\n2026-09-02\n\n',
      { cycles: 2, skipped: [] },
    ],
    ['garbage', 'a.jsonl', '\u0000\u0001\u0002\n\u00ff{{{\n]]]\n', { cycles: 0, skipped: ['not-json'] }],
    ['nothing', 'a.json', '', { cycles: 0, skipped: [], state: 'empty' }],
  ]
  for (const [what, name, text, { cycles, skipped, state }] of DAMAGED)
    test(`${what}: what can be read is read, the rest is counted`, async (context) => {
      const retro = await readFolder(folderWith(context, { [name]: text }), { cycles: [name] })
      assert.equal(retro.cycles.length, cycles)
      assert.deepEqual([...(retro.sources[0]?.skipped.keys() ?? [])], skipped)
      if (state !== undefined) assert.equal(retro.sources[0]?.state, state)
    })

  test('the same row twice in a mapped log counts once; rows that differ only in unread fields are two', async (context) => {
    const row = { timestamp_utc: '2026-09-01T00:00:00Z', suite: 'Smoke', status: 'pass', env: 'eu' }
    const root = folderWith(context, { [LOG]: jsonLines([row, { ...row, env: 'us' }, row]) })
    const { cycles, sources } = await readFolder(root, { cycles: [LOG] })
    assert.deepEqual([cycles.length, sources[0]?.duplicates], [2, 1])
  })
})

test('where the default log is missing, files that may be it are named, and no other', async (context) => {
  const log = hourly(3, () => ({}))
  const root = folderWith(context, {
    'ledger/runs.jsonl': log,
    'loop-run-log.txt': 'x',
    'CHANGELOG.md': '# 1.0',
    'logs/$(x).jsonl': log,
    'package.json': '{}',
  })
  const { sources } = await readFolder(root)
  assert.equal(sources[0]?.problem, 'was not found, but ledger/runs.jsonl is there')
  assert.equal(
    sources[0].remedy,
    'if ledger/runs.jsonl is the log: `inspect ledger/runs.jsonl` shows how it would be read, and writes the config with --write',
  )
  const named = await readFolder(root, { cycles: ['missing.jsonl'] })
  assert.equal(named.sources[0]?.problem, 'was not found')
})
