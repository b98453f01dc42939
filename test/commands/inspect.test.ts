import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { inspectFile } from '../../src/commands/inspect.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { breakOf } from '../../src/read/json-break.ts'
import { fillSettings } from '../../src/settings/fill.ts'
import { makeRoot, PROJECT } from '../project.ts'
import { startCommands } from '../commands-process.ts'
import * as property from '../property.ts'
import { CONFIG, folderWith, jsonLines, readFolder } from '../read/read-text.ts'

const settings = fillSettings([])
const CASES = path.join(PROJECT, 'test/inspect')
const run = startCommands()
const NOW = '2026-11-01T00:00:00Z'

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))

const runInspect = (root: string, ...args: string[]) =>
  run(['inspect', ...args, '--root', root, '--now', NOW])

/** `[3, 1, 2]` of `3 success, 1 failure, 2 left undecided of 6 cycles`. */
function toldCounts(lines: readonly string[]): number[] {
  const split = lines.find((line) => / success, .* failure, .* left undecided of /.test(line)) ?? ''
  return [...split.matchAll(/([\d,]+) (?:success|failure|left)/g)].map(([, count = '']) =>
    Number(count.replaceAll(',', '')),
  )
}

const counts = (cycles: readonly Cycle[]): number[] =>
  (['success', 'failure', 'undecided'] as const).map(
    (outcome) => cycles.filter((cycle) => cycle.outcome === outcome).length,
  )

/** test/inspect/NAME: a log; what --write writes (expected.yml) and says (says.txt). UPDATE_INSPECT=1 writes both. */
for (const name of fs.readdirSync(CASES))
  test(`inspect --write, then a plain run: ${name}`, async (context) => {
    const folder = path.join(CASES, name)
    const file = filesIn(folder).find((each) => !/^(?:expected\.yml|says\.txt)$/.test(each)) ?? ''
    const root = makeRoot(context)
    fs.cpSync(path.join(folder, file), path.join(root, file))
    const { code, out, err } = await runInspect(root, file, '--write')
    const says = `${out}${err}`.replaceAll(root, 'ROOT')
    const written = fs.existsSync(path.join(root, CONFIG))
      ? fs.readFileSync(path.join(root, CONFIG), 'utf8')
      : ''
    if (process.env['UPDATE_INSPECT'] === '1') {
      fs.writeFileSync(path.join(folder, 'says.txt'), says)
      if (written !== '') fs.writeFileSync(path.join(folder, 'expected.yml'), written)
    }
    const expected = path.join(folder, 'expected.yml')
    assert.equal(written, fs.existsSync(expected) ? fs.readFileSync(expected, 'utf8') : '')
    assert.equal(says, fs.readFileSync(path.join(folder, 'says.txt'), 'utf8'))
    assert.equal(code, written === '' ? 1 : 0)
    if (written === '') return
    const { cycles } = await readFolder(root)
    assert.deepEqual(toldCounts(out.split('\n')), counts(cycles))
    // What is printed without --write is the same file.
    fs.rmSync(path.join(root, CONFIG))
    const printed = (await runInspect(root, file)).out.split('\n')
    const start = printed.findIndex((line) => line.startsWith('# yaml-language-server: $schema=https://'))
    assert.equal(`${printed.slice(start, printed.indexOf('', start)).join('\n')}\n`, written)
  })

/** The lines of the output; fails where the file cannot be read. */
async function inspect(
  root: string,
  file: string,
): Promise<{ shown: string[]; config: string[]; told: string[] }> {
  const found = await inspectFile(file, settings, { root, confined: false })
  assert.ok(!('problem' in found))
  return found
}

for (const name of fs.readdirSync('test/golden/formats'))
  test(`says how ${name} is read, and names the file`, async () => {
    const root = `test/golden/formats/${name}`
    const expected = JSON.parse(fs.readFileSync(`${root}/expected.json`, 'utf8')) as { format: string }
    const file = filesIn(root).find((each) => each !== 'expected.json') ?? ''
    const { shown, config } = await inspect(root, file)
    assert.ok(shown[0]?.includes(`read as ${expected.format}`), shown[0])
    assert.ok(shown.some((line) => /\boutcome\b|\btask\b/.test(line)))
    assert.match(config[0] ?? '', /^cycles: /)
    assert.ok(
      config.includes(`log-format: ${expected.format}`) || expected.format === 'native',
      config.join('\n'),
    )
  })

test('what cannot be inspected is said in one sentence, with what to do', async (context) => {
  const root = folderWith(context, {
    'one.json': '{"a":{"b":1}}',
    'cut.json': '[\n {"a" 1}\n]',
    'words.jsonl': '1\n"x"\n',
    'late.jsonl': '{"a":"never ends\n{"a":\n',
    'a.md': '# Notes\n\nnone\n',
    'a.tsv': 'when\tverdict\n',
  })
  const SAID: [file: string, say: RegExp][] = [
    ['nope', /^nope was not found; paths are taken from --root, which is /],
    ['.', /^\. is a folder, not a file/],
    ['cut.json', /^cut\.json.* line 2, column 7/],
    ['words.jsonl', /^words\.jsonl has 2 of 2 lines that are JSON, but no object; /],
    ['late.jsonl', /^late\.jsonl has 2 of 2 lines that are not JSON; the first breaks at line 1, column 6 /],
    ['a.md', /^a\.md holds no JSON, no table and no list of rows; /],
    ['a.tsv', /^a\.tsv has a heading and no row/],
  ]
  for (const [file, say] of SAID) {
    const found = await inspectFile(file, settings, { root, confined: false })
    assert.match('problem' in found ? found.problem : '', say)
  }
})

describe('--write', () => {
  const log = jsonLines([
    { at: '2026-09-01', state: 'ok' },
    { at: '2026-09-02', state: 'failed' },
  ])

  const rootOf = (context: TestContext, files: Record<string, string> = {}): string =>
    makeRoot(context, { 'a/log.jsonl': log, ...files })

  test('a config file that is there stays, and what to add is told (exit 2)', async (context) => {
    for (const [args, file] of [
      [[], CONFIG],
      [['--config', 'own.yml'], 'own.yml'],
    ] as const) {
      const root = rootOf(context, { [file]: '# mine\n' })
      const { code, err } = await runInspect(root, 'a/log.jsonl', '--write', ...args)
      assert.equal(code, 2)
      assert.equal(fs.readFileSync(path.join(root, file), 'utf8'), '# mine\n')
      assert.match(
        err,
        new RegExp(`${path.basename(file)} is there already, and nothing was written over it`),
      )
      assert.match(err, /^cycles: a\/log\.jsonl\nfields:\n {2}time: at\n/m)
    }
  })

  test('--config says where, also a file that is not there yet', async (context) => {
    const root = rootOf(context)
    const { code, out } = await runInspect(root, 'a/log.jsonl', '--config', 'conf/own.yml', '--write')
    assert.equal(code, 0, out)
    assert.match(
      fs.readFileSync(path.join(root, 'conf/own.yml'), 'utf8'),
      /^# yaml-language-server: .*\ncycles: a\/log\.jsonl\n/,
    )
    assert.ok(!fs.existsSync(path.join(root, CONFIG)))
  })

  test('nothing is written outside the root, through a link, or under .git', async (context) => {
    const outside = makeRoot(context)
    const file = path.join(outside, 'out.yml')
    const linked = rootOf(context)
    fs.symlinkSync(outside, path.join(linked, '.github'))
    const dangling = rootOf(context, { '.github/x': '' })
    fs.symlinkSync(file, path.join(dangling, CONFIG))
    const TRIED: [root: string, args: string[], code: number][] = [
      [rootOf(context), ['--config', file], 1],
      [rootOf(context), ['--config', `../${path.basename(outside)}/out.yml`], 1],
      [rootOf(context), ['--config', '.git/out.yml'], 1],
      [rootOf(context), ['--config', 'new/GIT~1/out.yml'], 1],
      [linked, [], 1],
      [dangling, [], 2],
    ]
    for (const [root, args, code] of TRIED) {
      const ran = await runInspect(root, 'a/log.jsonl', '--write', ...args)
      assert.equal(ran.code, code, ran.err)
      assert.match(ran.err, /nothing was written/)
      for (const made of ['.git', 'new']) assert.ok(!fs.existsSync(path.join(root, made)))
    }
    assert.deepEqual(fs.readdirSync(outside), [])
  })
})

test('what the settings say already is not said again', async (context) => {
  const config = 'fields: { time: at, outcome: { field: state, success: [ok] } }\n'
  const root = makeRoot(context, {
    'log.jsonl': jsonLines([{ at: '2026-09-01', state: 'ok' }]),
    [CONFIG]: config,
  })
  const { code, out } = await runInspect(root, 'log.jsonl')
  assert.equal(code, 0)
  assert.match(out, /read as native \(native, with `fields` over it\)/)
  assert.match(
    out,
    /The config file says already what is what\.\n\n.*\n1 success, 0 failure, 0 left undecided of 1 cycle\n/,
  )
})

test('where a text stops being JSON is where JSON.parse refuses it', () => {
  const bits = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u00e9\\n"',
    '"',
    '1',
    '-0.5e3',
    '01',
    'true',
    'nul',
    ' ',
    '\t',
    '\\',
  ]
  property.assert(
    property.property(property.array(property.constantFrom(...bits), { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const at = breakOf(text)
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      assert.equal(at === undefined, isJson, text)
      // What stands before the break is the beginning of some JSON: it breaks at its own end, or not at all.
      if (at !== undefined) assert.ok((breakOf(text.slice(0, at)) ?? at) === at, text)
    }),
    { numRuns: 2000 },
  )
})

test('whatever the rows: a plain run with the config counts what inspect said', async () => {
  const words = property.constantFrom<unknown>(
    'done',
    'failed',
    'running',
    'skipped',
    'odd word',
    'x_failed',
    true,
    false,
    'true',
    0,
    1,
    137,
    null,
    '',
    [],
    {},
  )
  const field = property.oneof(
    {
      weight: 4,
      arbitrary: property.constantFrom(
        'status',
        'conclusion',
        'success',
        'is_error',
        'rc',
        'passed',
        'result',
      ),
    },
    {
      weight: 2,
      arbitrary: property.constantFrom('id', 'run_id', 'task', 'duration', 'duration_ms', 'kind', 'a.b'),
    },
    { weight: 2, arbitrary: property.constantFrom('ts', 'timestamp', 'ended_at', 'started_at') },
    { weight: 1, arbitrary: property.string({ unit: 'grapheme', maxLength: 12 }) },
  )
  const time = property
    .integer({ min: 0, max: 9 })
    .map((hour) => `2026-09-0${(hour % 3) + 1}T0${hour}:00:00Z`)
  const value = property.oneof(
    { weight: 9, arbitrary: words },
    { weight: 3, arbitrary: time },
    { weight: 2, arbitrary: property.integer({ min: 0, max: 4 }) },
    { weight: 1, arbitrary: property.jsonValue({ maxDepth: 2 }) },
  )
  // Each field keeps to a few values, as the fields of a log do.
  const column = property.tuple(field, property.array(value, { minLength: 1, maxLength: 4 }))
  const table = property
    .tuple(
      property.array(column, { minLength: 1, maxLength: 6 }),
      property.array(property.nat(11), { minLength: 1, maxLength: 24 }),
    )
    .map(([columns, rows]) =>
      rows.map((pick, row) =>
        Object.fromEntries(
          columns.map(([name, values], at) => [name, values[(pick + row * at) % values.length]]),
        ),
      ),
    )
  const spelt = property.constantFrom<((rows: object[]) => string)[]>(
    (rows) => jsonLines(rows),
    (rows) => JSON.stringify(rows),
    (rows) => JSON.stringify({ runs: rows, other: [] }, null, 2),
  )
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-'))
  let decided = 0
  try {
    await property.assert(
      property.asyncProperty(table, spelt, async (rows, spell) => {
        fs.writeFileSync(path.join(folder, 'log.json'), spell(rows))
        fs.rmSync(path.join(folder, CONFIG), { force: true })
        const { config, told } = await inspect(folder, 'log.json')
        fs.mkdirSync(path.join(folder, '.github'), { recursive: true })
        fs.writeFileSync(path.join(folder, CONFIG), `${config.join('\n')}\n`)
        const { cycles } = await readFolder(folder)
        const [success, failure] = counts(cycles)
        decided += (success ?? 0) + (failure ?? 0)
        assert.deepEqual(toldCounts(told), counts(cycles), config.join('\n'))
      }),
      { numRuns: 400 },
    )
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
  assert.ok(decided > 300, `only ${decided} cycles were decided: the rows are too random to try anything`)
})
