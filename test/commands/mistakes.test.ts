import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { fitHelp } from '../../src/commands/fit-help.ts'
import { renderBacktestHelp } from '../../src/commands/backtest.ts'
import { renderDiffHelp } from '../../src/commands/diff.ts'
import { renderFleetHelp } from '../../src/commands/fleet.ts'
import { COMMAND_USAGES } from '../../src/commands/index.ts'
import { renderInspectHelp } from '../../src/commands/inspect.ts'
import { renderRecordHelp } from '../../src/commands/record.ts'
import { sayRefusal } from '../../src/publish/system-words.ts'
import { renderHelp } from '../../src/settings/flags.ts'
import { startCommands } from '../commands-process.ts'
import { copyDemo } from '../project.ts'

/** What people do wrong at a terminal, and what they are told: each says what to do instead. */

const YML = '.github/loop-introspection.yml'
const NOW = ['--now', '2026-09-21T06:00:00Z']

type Row = [args: string[], code: number, say: RegExp, files?: Record<string, string>]
const bad = (config: string, say: RegExp): Row => [[], 2, say, { [YML]: config }]

const MISTAKES: readonly Row[] = [
  // Words
  [['inspcet', 'x.jsonl'], 2, /"inspcet" is no command; did you mean `inspect`\?/],
  [['recrod', '--success'], 2, /did you mean `record`\?/],
  [['Diff', 'a', 'b'], 2, /did you mean `diff`\?/],
  [['reports'], 2, /did you mean `report`\?/],
  [['completion', 'bash'], 2, /no completion for shells; loop-introspection --help lists/],
  [['path'], 2, /"path" is a folder; .* --root DIR/, { 'path/x': '' }],
  [['runs.jsonl'], 2, /"runs\.jsonl" is a file; .*inspect FILE/, { 'runs.jsonl': '' }],
  [
    ['analyse'],
    2,
    /"analyse" is no command; known: backtest, diff, fleet, inspect, mcp, record, report, help/,
  ],
  [['--dry-run', 'demo'], 2, /"demo": not a flag; the folder to read is given as --root DIR/],
  // Flags
  [['--rulez', 'seed'], 2, /unknown setting "rulez"; did you mean `rules`\?/],
  [['--windowdays', '3'], 2, /did you mean `window-days`\?/],
  [['--verbose'], 2, /unknown setting "verbose"; known: root, /],
  [['-x'], 2, /unknown setting "x"; known: /],
  [['--cycles'], 2, /--cycles: needs a value; allowed: paths or globs/],
  [['--root', 'nowhere'], 2, /--root: nowhere is no folder/],
  [['--root', 'file'], 2, /--root: file is no folder/, { file: '' }],
  [['--issue', 'auto'], 2, /issue is no setting of the command line/],
  [['--token', 'x'], 2, /token is no setting of the command line/],
  [['--fields', 'x'], 2, /fields is no setting of the command line/],
  // Values
  [['--rules', 'standrad'], 2, /"standrad" is not allowed; did you mean `standard`\? allowed: /],
  [['--format', 'htlm'], 2, /did you mean `html`\?/],
  [['--format', 'pdf'], 2, /"pdf" is not allowed; allowed: `text`, `json`/],
  [['--fail-on', 'hihg'], 2, /did you mean `high`\?/],
  [['--log-format', 'ralf-history'], 2, /did you mean `ralph-history`\?/],
  [['--sources', 'pull-request'], 2, /did you mean `pull-requests`\?/],
  [['--quotes', 'no'], 2, /"no" is not allowed; allowed: `all`, `none`/],
  [['--window-days', '0'], 2, /"0" is not allowed; allowed: a whole number from 1 to 365/],
  [['--window-days', 'week'], 2, /allowed: a whole number/],
  [['--since', '2026-01-01'], 2, /allowed: a whole number from 1 to 365/],
  [['--now', 'yesterday'], 2, /"yesterday" is not a time; allowed: a time such as/],
  [['--time-zone', 'berlin'], 2, /did you mean Europe\/Berlin\?/],
  [['--max-file-size', 'big'], 2, /is not a size of 1 kB or more; allowed: a size such as/],
  [['--repository', 'https://github.com/acme/orbit'], 2, /allowed: a repository such as `acme\/orbit`/],
  [['--task-links', 'jira'], 2, /allowed: `auto`, `issues`, `none`/],
  [['--root', ''], 2, /--root: "" is not allowed; allowed: a folder/],
  // Files that are named
  [['--cycles', '.loop/retro/cycle.jsonl'], 2, /was not found; did you mean \S+cycles\.jsonl\?/],
  [['--cycles', 'logs/*.jsonl'], 2, /matches no file; paths are taken from --root/],
  [['--quarantine', 'q.json'], 2, /--quarantine: q\.json was not found; /],
  [['--config', 'own.yml'], 2, /--config: own\.yml was not found; check the path/],
  [['--config', 'own.yml'], 2, /did you mean own\.yaml\?/, { 'own.yaml': '' }],
  [
    ['--output', 'path'],
    1,
    /^error: path is a link, a folder or a device, not a file; nothing was written$/m,
    { 'path/x': '' },
  ],
  [['--output', '.loop/retro/cycles.jsonl'], 2, /is read by this run/],
  // The config file
  bad('ruels: seed', new RegExp(`${YML}:1: unknown setting "ruels"; did you mean \`rules\`\\?`)),
  bad('rules: standart', /did you mean `standard`\?/),
  bad('- a\n- b', /the file must hold settings, as in "window-days: 14"/),
  bad('window-days: 14\nwindow-days: 7', /:2: .*unique/),
  bad('rules: [seed', /:1: /),
  bad('token: abc', /token is no setting of the config file/),
  bad('root: ..', /root is no setting of the config file/),
  bad('limits:\n  success-dorp: { fewest: 3 }', /unknown rule; did you mean `success-drop`\?/),
  bad('limits:\n  success-drop: { fewest: 0 }', /:2: limits\.success-drop\.fewest is 0; allowed: /),
  bad('fields: { tme: at }', /`fields\.tme` is not known; known: /),
  bad('mute:\n  - { id: 12, until: 2026-09-30 }', /allowed: the id of a finding, .* in quotes/),
  bad('mute:\n  - { id: 0123456789abcdef, until: 2030-01-01 }', /more than 90 days from now; allowed: until/),
  [[], 2, /are both there; put all settings into one/, { [YML]: '', '.github/loop-introspection.yaml': '' }],
  // The other commands
  [['record', '--issue', '3'], 2, /give --success, --failure or --claude-result FILE/],
  [['record', '--success', '--failure'], 2, /one of them, not both/],
  [['record', '--success', '--root', 'nowhere'], 2, /--root: nowhere is no folder/],
  [['record', '--success', '--cycles', '.git/x'], 2, /lies under \.git/],
  [
    ['record', '--success', '--cycles', 'file/x'],
    1,
    /a file has the name of a folder on the way/,
    { file: '' },
  ],
  [['inspect'], 2, /name the file, as in: inspect runs\.jsonl/],
  [['inspect', 'none.jsonl'], 1, /none\.jsonl was not found; paths are taken from --root/],
  [['diff', 'a.json'], 2, /diff: name two files, the older one first, as in: diff monday/],
  [['diff', 'a.json', 'b.json'], 2, /a\.json was not found/],
  [['fleet'], 2, /fleet: name the files, as in: fleet "insights/],
  [['fleet', 'none.json'], 2, /no file is there; name insights\.json files, a folder/],
  [['backtest', '--from', 'May'], 2, /"May" is no day; allowed: a day such as 2026-02-14/],
  [['backtest', '--rules', 'succes-drop'], 2, /did you mean `success-drop`\?/],
]

/** Words that people try, and what they get. */
const TRIED: readonly Row[] = [
  [['help'], 0, /^Usage: loop-introspection \[--root DIR\]/],
  [['help', 'record'], 0, /^Usage: loop-introspection record /],
  [['report', '--format', 'prompt', '--dry-run', ...NOW], 0, /^R1 /m],
]

const run = startCommands()

test('mistakes at a terminal', async (t) => {
  for (const [args, code, say, files = {}] of [...MISTAKES, ...TRIED])
    await t.test(
      `${args.join(' ') || 'a config file'} is told: ${say.source.slice(0, 60)}`,
      async (context) => {
        const root = copyDemo(context)
        for (const [file, text] of Object.entries(files)) {
          fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
          fs.writeFileSync(path.join(root, file), text)
        }
        const ran = await run(args, root)
        assert.equal(ran.code, code, ran.err)
        assert.match(code === 0 ? ran.out : ran.err, say)
        assert.doesNotMatch(ran.err, /internal error|\n {4}at /)
        if (code !== 0) assert.equal(ran.out, '')
      },
    )
  assert.ok(MISTAKES.length >= 60, String(MISTAKES.length))
})

const REFUSALS: [code: string, say: RegExp][] = [
  ['EACCES', /^permission is missing; write elsewhere/],
  ['EEXIST', /^a file has the name of a folder on the way; remove it/],
  ['ENOSPC', /^the disk is full; make room/],
  ['EROFS', /^the disk may only be read; write elsewhere/],
  ['EISDIR', /^a folder has that name; name a file/],
]
for (const [code, say] of REFUSALS)
  test(`${code} is told in words, with what to do, and with the system's own`, () => {
    const words = sayRefusal(Object.assign(new Error(`${code}: as the system says`), { code }))
    assert.match(words, say)
    assert.ok(words.endsWith(`(${code}: as the system says)`))
  })

test('what the system says is all that is told where there are no words for it', () => {
  for (const code of ['ENOBUFS', 'constructor'])
    assert.equal(sayRefusal(Object.assign(new Error('as it is'), { code })), 'as it is')
  assert.equal(sayRefusal('text'), 'text')
})

const HELPS = {
  report: renderHelp(COMMAND_USAGES),
  backtest: renderBacktestHelp(),
  diff: renderDiffHelp(),
  fleet: renderFleetHelp(),
  inspect: renderInspectHelp(),
  record: renderRecordHelp(),
}
for (const [name, lines] of Object.entries(HELPS))
  for (const width of [40, 64, 80, 110])
    test(`the help of ${name} fits ${width} columns and keeps every word in its order`, () => {
      const fitted = fitHelp(lines, width)
      const wide = fitted.filter((line) => line.length > width && line.trim().includes(' '))
      assert.deepEqual(wide, [])
      const wordsOf = (texts: readonly string[]): string[] => texts.join(' ').split(/\s+/).filter(Boolean)
      assert.deepEqual(wordsOf(fitted), wordsOf(lines))
      assert.ok(fitted.length >= lines.length)
    })
