import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseInstant } from '../../src/model/time.ts'
import { appendCycle, readRecordFlags } from '../../src/commands/record.ts'
import { makeTexts } from '../../src/safe/texts.ts'
import { ConfigError } from '../../src/settings/config-error.ts'
import * as fc from '../property.ts'
import { folderWith, readFolder } from '../read/read-text.ts'

const LOG = '.loop/retro/cycles.jsonl'
const CLOCK = parseInstant('2026-09-21T06:00:00Z') ?? 0
const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url))
/** What a cycle may be without. */
const OPTIONAL =
  'type duration started reason pr cycle epoch model agent commit lines-added lines-removed tokens cost-usd now'.split(
    ' ',
  )
const MODULE = new URL('../../src/commands/record.js', import.meta.url).href

test('a recorded cycle is read back as it was meant', async (context) => {
  const root = folderWith(context, {})
  const flags =
    '--issue 12 --type bug --success --duration 320 --pr 7 --tokens 100 --cost-usd 0.5 --epoch e --model m --agent codex'
  appendCycle(readRecordFlags(['--root', root, ...flags.split(' '), '--reason', 'it "works"\n\u2028'], CLOCK))
  appendCycle(
    readRecordFlags(
      ['--root', root, '--issue', 'A-1', '--failure', '--started', '2026-09-21T05:50:00Z'],
      CLOCK,
    ),
  )
  const { cycles } = await readFolder(root)
  const [first, second] = cycles
  assert.deepEqual(
    [
      first?.at,
      first?.outcome,
      first?.task,
      first?.kind,
      first?.seconds,
      first?.pr,
      first?.tokens,
      first?.costUsd,
      first?.agent,
    ],
    [CLOCK, 'success', 12, 'bug', 320, 7, 100, 0.5, 'codex'],
  )
  assert.equal(first?.reason, 'it "works"\n\u2028')
  assert.deepEqual([second?.outcome, second?.task, second?.seconds], ['failure', 'A-1', 600])
})

const REFUSED: [string, RegExp][] = [
  ['--issue 12', /--success, --failure or --claude-result/],
  ['--success --failure', /one of them, not both/],
  ['--success=yes', /--success takes no value/],
  ['--sucess --issue 12', /--sucess is no flag of record/],
]

for (const [flags, say] of REFUSED)
  test(`nothing says how the cycle ended: ${flags} is refused`, () => {
    assert.throws(
      () => readRecordFlags(flags.split(' '), CLOCK),
      (error) => error instanceof ConfigError && say.test(error.message),
    )
  })

/** Flags beside `--failure`, what the line holds beside the time and the outcome, and what is told. */
const COSTS_A_FIELD: [readonly string[], object, RegExp][] = [
  [['--reason', ''], {}, /^--reason is empty/],
  [['--reason='], {}, /^--reason is empty/],
  [['--reason', '  '], {}, /^--reason is empty/],
  [['--issue'], {}, /^--issue is empty/],
  [['--duration', ''], {}, /^--duration is empty/],
  [['--root', '', '--cycles', ''], {}, /^--root is empty.*\n--cycles is empty/],
  [['--reason', 'x'.repeat(2001)], { reason: `${'x'.repeat(1999)}…` }, /^--reason is over 2,000 characters/],
  [['--reason', '😀'.repeat(1001)], { reason: `${'😀'.repeat(999)}…` }, /^--reason is over 2,000 characters/],
  [['--issue', 'y'.repeat(2001)], { issue: `${'y'.repeat(1999)}…` }, /^--issue is over 2,000 characters/],
  [['--duration', 'long'], {}, /^--duration: "long" is not allowed/],
  [['--duration', '-1'], {}, /^--duration: "-1" is not allowed/],
  [['--duration', '1e400'], {}, /^--duration: "1e400" is not allowed/],
  [['--duration', '0x10'], {}, /^--duration: "0x10" is not allowed/],
  [['--pr', '-1'], {}, /^--pr: "-1" is not allowed/],
  [['--issue', '0'], {}, /^--issue: "0" is not allowed/],
  [['--tokens', '1.5'], {}, /^--tokens: "1\.5" is not allowed/],
  [['--tokens', '1e14'], {}, /^--tokens: "1e14" is not allowed/],
  [['--lines-added', '2e9'], {}, /^--lines-added: "2e9" is not allowed/],
  [['--cost-usd', 'free'], {}, /^--cost-usd: "free" is not allowed/],
  [['--started', 'yesterday'], {}, /^--started: "yesterday" is not a time/],
  [['--started', '2027-01-01'], {}, /^--started: "2027-01-01" is after the end/],
  [['--started', '2020-01-01'], {}, /^--started: "2020-01-01" is more than a year before the end/],
  [['--started', '2026-01-01', '--duration', '3'], { duration: 3 }, /^--started was left out/],
  [['--started', '2026-09-21T05:59Z', '--duration', 'x'], { duration: 60 }, /^--duration: "x"/],
  [['--now', 'soon'], {}, /^--now: "soon" is not a time/],
  [
    ['--time-zone', 'Berlin', '--started', '2026-09-21T05:59:00'],
    {},
    /^--time-zone: "Berlin" is not an IANA time zone.*\n--started: "2026-09-21T05:59:00" names no zone/,
  ],
  [
    ['--time-zone', 'Berlin', '--started', '2026-09-21T05:59:00Z'],
    { duration: 60 },
    /^--time-zone: "Berlin" is not/,
  ],
  [['--bogus', '3'], {}, /^--bogus is no flag of record and was left out; see record --help$/],
  [['--bogus=3', '-x'], {}, /^--bogus is no flag.*\n-x is no flag/],
  [['stray'], {}, /^"stray" is no flag/],
  [['--bogus', '--'], {}, /^--bogus is no flag/],
  [['--bogus', '-5e-3', '--type', 'bug'], { type: 'bug' }, /^--bogus is no flag.*\n-5e-3 is no flag/],
  [['--success=yes'], {}, /^--success takes no value/],
  [['--issue', '--type', 'bug'], { type: 'bug' }, /^--issue is empty/],
]

/** Flags beside `--failure`, and what they mean without a word. */
const MEANS: [readonly string[], object][] = [
  [['--duration', '1e3'], { duration: 1000 }],
  [['--duration', '1E3'], { duration: 1000 }],
  [['--started', '2026-09-21T07:59:00', '--time-zone', 'Europe/Berlin'], { duration: 60 }],
  [['--duration', '1.5e-2'], { duration: 0.015 }],
  [['--tokens', '1.2e6', '--cost-usd', '.5'], { tokens: 1_200_000, cost_usd: 0.5 }],
  [['--lines-added', '      12'], { lines_added: 12 }],
  [['--issue', '1e3'], { issue: '1e3' }],
  [['--issue', ' 7 '], { issue: 7 }],
  [['--reason', '-x'], { reason: '-x' }],
  [['--reason', '--foo'], { reason: '--foo' }],
  [['--reason', '-h'], { reason: '-h' }],
  [['--reason', '--'], { reason: '--' }],
  [['--reason=--success'], { reason: '--success' }],
  [['--reason', '--success'], { reason: '--success' }],
  [
    ['--started', '1790000000', '--now', '1790000060'],
    { timestamp: '2026-09-21T14:14:20.000Z', duration: 60 },
  ],
]

for (const [flags, fields, say = /^$/] of [...COSTS_A_FIELD, ...MEANS])
  test(`${JSON.stringify(flags).slice(0, 60)} costs no cycle`, () => {
    // An outcome at either end: what stands at the end has no value, or takes none.
    for (const args of [
      ['--failure', ...flags],
      [...flags, '--failure'],
    ]) {
      const { line, told } = readRecordFlags(args, CLOCK)
      assert.deepEqual(line, { timestamp: '2026-09-21T06:00:00.000Z', success: false, ...fields })
      assert.match(told.join('\n'), say)
    }
  })

test('whatever the flags hold, one line is written that is read as the cycle it was', async (context) => {
  const root = folderWith(context, {})
  const odd = fc.constantFrom(
    '',
    ' ',
    '-',
    '--',
    '-1',
    '0',
    '1e3',
    '--foo',
    '-h',
    'NaN',
    '{"a":1}',
    'x'.repeat(2001),
  )
  const value = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 60 }), fc.double().map(String))
  // A shell cannot hand on U+0000.
  const flags = fc.dictionary(
    fc.constantFrom(...OPTIONAL, 'bogus'),
    value.map((text) => text.replaceAll('\0', '')),
  )
  await fc.assert(
    fc.asyncProperty(
      flags,
      fc.boolean(),
      fc.integer({ min: 1, max: 1e15 - 1 }),
      async (given, success, issue) => {
        fs.rmSync(path.join(root, '.loop'), { recursive: true, force: true })
        const outcome = success ? '--success' : '--failure'
        const args = Object.entries(given).flatMap(([name, text]) => [`--${name}`, text])
        const { line, file } = readRecordFlags(
          [outcome, '--type', 'bug', ...args, '--root', root, '--issue', String(issue)],
          CLOCK,
        )
        appendCycle({ file, line })
        const text = fs.readFileSync(file, 'utf8')
        assert.equal(text.indexOf('\n'), text.length - 1)
        const { cycles, sources } = await readFolder(root)
        assert.deepEqual([sources[0]?.skipped.size, sources[0]?.coerced.size], [0, 0], text)
        const [cycle] = cycles
        assert.equal(cycles.length, 1)
        assert.deepEqual(
          [cycle?.outcome, cycle?.task, cycle?.kind],
          // A name is bounded as it is read.
          [success ? 'success' : 'failure', issue, makeTexts().name(line.type ?? '')],
        )
        assert.ok(line.type !== undefined && cycle?.at !== undefined)
        assert.deepEqual(
          [cycle.seconds, cycle.tokens, cycle.costUsd, cycle.linesAdded, cycle.linesRemoved],
          [line.duration, line.tokens, line.cost_usd, line.lines_added ?? 0, line.lines_removed ?? 0],
        )
      },
    ),
  )
})

/** Runs the compiled command; what hangs is stopped. */
function record(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'record', ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { code: status, out: stdout, err: stderr }
}

test('the loop of docs/format.md loses no cycle, whatever its variables hold', (context) => {
  const root = folderWith(context, {})
  for (const [end, why] of [
    ['--success', ''],
    ['--failure', 'w'.repeat(3000)],
  ] as const) {
    const started = '2026-09-21T05:55:00Z'
    const args = [
      '--issue',
      '12',
      '--type',
      'bug',
      end,
      '--started',
      started,
      '--now',
      '2026-09-21T06:00:00Z',
    ]
    const { code, out, err } = record('--root', root, ...args, '--reason', why)
    assert.equal(code, 0, err)
    assert.match(out, /^Recorded in \S+cycles\.jsonl\n$/)
    assert.match(err, /^warning: --reason is [^\n]+\n$/)
  }
  const lines = fs.readFileSync(path.join(root, LOG), 'utf8').trimEnd().split('\n')
  assert.deepEqual(
    lines.map((line) => {
      const { success, duration } = JSON.parse(line) as { success: boolean; duration: number }
      return [success, duration]
    }),
    [
      [true, 300],
      [false, 300],
    ],
  )
})

test('a root that is no folder is told in one line and is not made', (context) => {
  const folder = folderWith(context, { file: '' })
  for (const name of ['nowhere', 'file', 'file/below']) {
    const root = path.join(folder, name)
    const { code, err } = record('--success', '--root', root)
    assert.equal(code, 2)
    assert.match(err, /^error: --root: \S+ is no folder\n[^\n]+\n$/)
  }
  assert.deepEqual(fs.readdirSync(folder), ['file'])
})

test('where no folder can be made it is one line, and no wait', { skip: !fs.existsSync('/proc/1') }, () => {
  for (const args of [
    ['--root', '/proc/1'],
    ['--cycles', '/proc/1/x/y/cycles.jsonl'],
  ]) {
    const { code, err } = record('--success', ...args)
    assert.equal(code, 1, err)
    assert.match(err, /^error: \/proc\/1\/\S+ could not be written: [^\n]+\n$/)
  }
})

test(
  'what keeps no line is told, whatever the system calls it',
  { skip: process.platform === 'win32' },
  (context) => {
    const root = folderWith(context, { 'folder/x': '' })
    execFileSync('mkfifo', [path.join(root, 'pipe')])
    fs.symlinkSync('nowhere/x', path.join(root, 'link'))
    const odd = ['folder', 'pipe', 'link', 'folder/x/y', '/dev/null']
    for (const cycles of fs.existsSync('/proc/self/comm') ? [...odd, '/proc/self/comm'] : odd) {
      const { code, out, err } = record('--root', root, '--success', '--cycles', cycles)
      assert.deepEqual([code, out], [1, ''], cycles)
      assert.match(err, /^error: \S+ could not be written: [^\n]+\n$/)
    }
  },
)

test(
  'a working directory that was removed is one line',
  { skip: process.platform === 'win32' },
  (context) => {
    const root = folderWith(context, { 'gone/x': '' })
    const script = 'cd "$1" && rm -r "$1" && shift && exec "$@"'
    for (const args of [['record', '--success'], ['--dry-run']]) {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', script, 'sh', path.join(root, 'gone'), process.execPath, CLI, ...args],
        { encoding: 'utf8' },
      )
      assert.deepEqual([status, stderr], [1, 'error: the working directory is gone; change to another\n'])
      fs.mkdirSync(path.join(root, 'gone'))
    }
  },
)

test('help is shown where it is asked for, not where it is a value', (context) => {
  const root = folderWith(context, {})
  assert.match(record('--success', '--help').out, /^Usage: /)
  assert.equal(record('--root', root, '--success', '--reason', '--help').code, 0)
  assert.match(fs.readFileSync(path.join(root, LOG), 'utf8'), /"reason":"--help"/)
})

test('a line that another writer left unfinished does not swallow the next one', async (context) => {
  const root = folderWith(context, { [LOG]: '{"timestamp":"2026-09-20","succ' })
  appendCycle(readRecordFlags(['--root', root, '--success'], CLOCK))
  const { cycles, sources } = await readFolder(root)
  assert.equal(cycles.length, 1)
  assert.deepEqual([...(sources[0]?.skipped.keys() ?? [])], ['not-json'])
})

test('eight writers at once leave 200 whole lines', async (context) => {
  const root = folderWith(context, {})
  const file = path.join(root, 'cycles.jsonl')
  const script = `
    const { appendCycle, readRecordFlags } = await import(${JSON.stringify(MODULE)})
    for (let cycle = 1; cycle <= 25; cycle++)
      appendCycle(readRecordFlags(['--success', '--cycles', ${JSON.stringify(file)}, '--epoch', process.argv[1],
        '--cycle', String(cycle), '--reason', 'x'.repeat(1500)], ${CLOCK}))`
  const exits = await Promise.all(
    Array.from(
      { length: 8 },
      async (_, writer) =>
        new Promise((resolve, reject) => {
          const child = spawn(process.execPath, ['--input-type=module', '-e', script, `w${writer}`], {
            stdio: 'inherit',
          })
          child.on('error', reject)
          child.on('exit', resolve)
        }),
    ),
  )
  assert.deepEqual(exits, [0, 0, 0, 0, 0, 0, 0, 0])
  const text = fs.readFileSync(file, 'utf8')
  assert.ok(text.endsWith('\n'))
  // A blank line may stand where a writer took another's unfinished write for a broken one; it is read as nothing.
  const lines = text.split('\n').filter((line) => line !== '')
  const names = lines.map((line) => {
    const { epoch, cycle } = JSON.parse(line) as { epoch: string; cycle: number }
    return `${epoch}/${cycle}`
  })
  assert.equal(names.length, 200)
  assert.equal(new Set(names).size, 200)
})
