import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLimits } from '../../src/judge/limits.ts'
import { readInputs } from '../../src/publish/inputs.ts'
import { readConfigFile } from '../../src/settings/config-file.ts'
import { ConfigError, tellFirst } from '../../src/settings/config-error.ts'
import { fillSettings, type SettingSource } from '../../src/settings/fill.ts'
import { readFlags } from '../../src/settings/flags.ts'
import { loadSettings } from '../../src/settings/load.ts'

function flags(...args: string[]): SettingSource {
  return { audience: 'command line', given: readFlags(args).given }
}

async function problemsOf(run: () => unknown): Promise<readonly string[]> {
  try {
    await run()
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

test('everything has a default', () => {
  const settings = fillSettings([])
  assert.equal(settings.retroDir, '.loop/retro')
  assert.equal(settings.windowDays, 7)
  assert.equal(settings.rules, 'standard')
  assert.equal(settings.dryRun, false)
})

test('a flag is stronger than the config file, the config file than the default', async () => {
  const settings = await loadSettings(
    flags('--window-days', '14'),
    (path) => (path.endsWith('.yml') ? 'window-days: 21\nrules: seed\n' : undefined),
    checkLimits,
  )
  assert.equal(settings.windowDays, 14)
  assert.equal(settings.rules, 'seed')
})

test('an action input and a config key fill the same settings as a flag', async () => {
  const input = readInputs({
    'INPUT_WINDOW-DAYS': ' 14 ',
    INPUT_CYCLES: 'a.jsonl\n\n b/*.jsonl\n',
    'INPUT_DRY-RUN': 'true',
  })
  assert.deepEqual(input.warnings, [])
  const config = await readConfigFile(
    'c.yml',
    'window-days: 14\ncycles: [a.jsonl, b/*.jsonl]\ndry-run: true\n',
  )
  const byFlag = fillSettings([
    flags('--window-days=14', '--cycles', 'a.jsonl', '--cycles=b/*.jsonl', '--dry-run'),
  ])
  assert.deepEqual(fillSettings([input.source]), byFlag)
  assert.deepEqual(fillSettings([config.source]), byFlag)
})

test('the config file holds what the action publishes, and the command line reads the same file', async () => {
  const text = 'issue: auto\nissue-labels: [loop, health]\nretention-days: 3\nfailing-issue-comments: true\n'
  const inputs = readInputs({
    INPUT_ISSUE: 'auto',
    'INPUT_ISSUE-LABELS': 'loop\nhealth',
    'INPUT_RETENTION-DAYS': '3',
    'INPUT_FAILING-ISSUE-COMMENTS': 'true',
  })
  for (const audience of ['action', 'command line'] as const)
    assert.deepEqual(
      await loadSettings(
        { audience, given: [] },
        (path) => (path.endsWith('.yml') ? text : undefined),
        checkLimits,
      ),
      fillSettings([inputs.source]),
    )
})

test('the last insights.json is the one at output, unless a flag, an input or the config file says which', async () => {
  assert.equal(fillSettings([]).previous, 'auto')
  assert.equal(fillSettings([flags('--previous', ' none ')]).previous, 'none')
  assert.equal(
    fillSettings([readInputs({ INPUT_PREVIOUS: 'old/insights.json' }).source]).previous,
    'old/insights.json',
  )
  const config = await readConfigFile('c.yml', 'previous: ""\n')
  const [problem] = await problemsOf(() => fillSettings([config.source]))
  assert.match(problem ?? '', /^c\.yml:1: "" is not allowed; allowed: `auto`, `none` or a file$/)
})

const ZONES: [given: string, told: RegExp | undefined][] = [
  [' Europe/Berlin ', undefined],
  ['Asia/Kolkata', undefined],
  [
    'Europe/Brelin',
    /^--time-zone: "Europe\/Brelin" is not an IANA time zone \(did you mean Europe\/Berlin\?\); allowed: an IANA time zone such as `Europe\/Berlin`$/,
  ],
  ['berlin', / \(did you mean Europe\/Berlin\?\); /],
  ['new york', / \(did you mean America\/New_York\?\); /],
  ['CEST', /"CEST" is not an IANA time zone; /],
  ['+02:00', /"\+02:00" is not an IANA time zone; /],
]

for (const [given, told] of ZONES)
  test(`${JSON.stringify(given)} ${told === undefined ? 'is a time zone' : 'is no time zone, and what is near it is named'}`, async () => {
    const [problem] = await problemsOf(() => fillSettings([flags('--time-zone', given)]))
    if (told === undefined) assert.equal(problem, undefined)
    else assert.match(problem ?? '', told)
  })

const SIZES: [given: string | number, bytes: number | undefined][] = [
  ['500 MB', 500_000_000],
  ['1.5GiB', 1.5 * 1024 ** 3],
  [' 200k ', 200_000],
  ['64 KiB', 65_536],
  ['4096', 4096],
  [4096, 4096],
  ['1 TB', 1e12],
  ['999', undefined],
  ['12 parsecs', undefined],
  ['-1 GB', undefined],
  ['', undefined],
  ['999999999999999 TB', undefined],
]

for (const [given, bytes] of SIZES)
  test(`max-file-size: ${JSON.stringify(given)} is ${bytes ?? 'no size'}`, async () => {
    const config = await readConfigFile('c.yml', `max-file-size: ${JSON.stringify(given)}\n`)
    if (bytes !== undefined) assert.equal(fillSettings([config.source]).maxFileSize, bytes)
    else
      assert.match(
        (await problemsOf(() => fillSettings([config.source])))[0] ?? '',
        /^c\.yml:1: max-file-size: .* is not a size of 1 kB or more; allowed: a size such as `500 MB`, `1 GiB` or a number of bytes/,
      )
  })

test('empty inputs are inputs not given', () => {
  assert.deepEqual(readInputs({ INPUT_RULES: '', 'INPUT_RETRO-DIR': '  ' }), {
    source: { audience: 'action', given: [] },
    warnings: [],
  })
})

test('an unknown input is a warning that names the nearest', () => {
  assert.match(
    readInputs({ INPUT_WINDOWDAYS: '14' }).warnings[0] ?? '',
    /input windowdays: .*did you mean `window-days`\?/,
  )
})

test('all problems of all sources are told at once, each with its place and what is allowed', async () => {
  const line = readFlags(['--window-days', 'many', '--rulez', 'seed', 'stray', '--fail-on'])
  const config = 'fail-on: sometimes\nwindow-days: 0\nretro_dir: x\nroot: /\n'
  const problems = await problemsOf(() =>
    loadSettings(
      { audience: 'command line', given: line.given },
      (path) => (path.endsWith('.yml') ? config : undefined),
      checkLimits,
      line.problems,
    ),
  )
  const expected = [
    /^"stray": not a flag/,
    /^--fail-on: needs a value; allowed: `never`/,
    /^--window-days: "many" is not allowed; allowed: a whole number from 1 to 365/,
    /^--rulez: unknown setting "rulez"; did you mean `rules`\?/,
    /loop-introspection\.yml:1: "sometimes" is not allowed; allowed: `never`, `high`/,
    /loop-introspection\.yml:2: "0" is not allowed/,
    /loop-introspection\.yml:3: unknown setting "retro_dir"; did you mean `retro-dir`\?/,
    /loop-introspection\.yml:4: root is no setting of the config file$/,
  ]
  assert.equal(problems.length, expected.length, problems.join('\n'))
  for (const [index, pattern] of expected.entries()) assert.match(problems[index] ?? '', pattern)
})

const BAD_CONFIGS: [string, string, RegExp][] = [
  ['is no YAML', 'rules: [seed\n', /c\.yml:\d: /],
  ['is a list', '- rules\n', /c\.yml:1: the file must hold settings/],
  ['says a key twice', 'rules: seed\nrules: seed\n', /c\.yml:2: Map keys must be unique/],
  [
    'nests where a word belongs',
    'rules: {a: 1}\n',
    /c\.yml:1: .* is not allowed; allowed: `standard`, `seed`/,
  ],
  ['names Object.prototype’s keys', '__proto__: x\n', /c\.yml:1: unknown setting "__proto__"/],
]

for (const [what, text, message] of BAD_CONFIGS) {
  test(`a config file that ${what} is told with its line`, async () => {
    const config = await readConfigFile('c.yml', text)
    const [problem] = await problemsOf(() => fillSettings([config.source], config.problems))
    assert.match(problem ?? '', message)
  })
}

const LAUGHS = Array.from({ length: 10 }, (_, level) =>
  level === 0 ? 'k0: &k0 [x, x, x, x, x, x]' : `k${level}: &k${level} [${`*k${level - 1}, `.repeat(9)}]`,
).join('\n')

/** What a config file can be made to stand for; each is one line that names the key. */
const BOMBS: [string, string, RegExp][] = [
  ['an alias of what holds it', 'limits: &a\n  x: *a\n', /^c\.yml:1: "limits" is nested too deep/],
  ['a list in itself', 'cycles: &a [*a]\n', /^c\.yml:1: "cycles" is nested too deep/],
  ['the file in itself', '&a\nfields: *a\n', /^c\.yml:2: "fields" is nested too deep/],
  ['aliases of aliases', `${LAUGHS}\nlimits: *k9\n`, /^c\.yml:5: "k4" holds too much$/],
  ['an alias without its anchor', 'rules: seed\nlimits: *nope\n', /^c\.yml:2: "limits" holds an alias/],
  ['lists 50,000 deep', `limits: ${'['.repeat(5e4)}`, /^c\.yml:1: "limits" is nested too deep/],
  ['mappings 10,000 deep', `fields: ${'{a: '.repeat(1e4)}`, /^c\.yml:1: "fields" is nested too deep/],
  ['closed mappings', `{"limits":${'{"a":'.repeat(100)}1${'}'.repeat(101)}`, /^c\.yml:1: "limits" is nested/],
  ['keys that are mappings', '? '.repeat(3e4), /^c\.yml:1: the file is nested too deep/],
  ['a tag of another language', 'rules: !!js/function x\n', /^c\.yml:1: Unresolved tag: .*, in "rules"$/],
  ['two documents', 'rules: seed\n---\nrules: seed\n', /^c\.yml:2: the file holds more than one document$/],
  [
    'a text over any length',
    `retro-dir: ${'/'.repeat(5e4)}a\n`,
    /^c\.yml:1: retro-dir: .* is longer than 4096/,
  ],
  ['a range of paths', 'cycles: "{1..100000000}.jsonl"\n', /^c\.yml:1: cycles: .* has a range such as/],
  ['a range in numbers of its own', 'triage: "{0x1..1e9}"\n', /^c\.yml:1: triage: .* has a range such as/],
  ['braces after braces', `cycles: "${'{a,b}'.repeat(22)}"\n`, /^c\.yml:1: cycles: .* more than 1000 paths/],
  ['braces with escapes', `cycles: '${String.raw`{a\},b}`.repeat(22)}'\n`, /cycles: .* more than 1000 paths/],
  ['braces with quotes', `cycles: '${'{"}",b}'.repeat(22)}'\n`, /cycles: .* more than 1000 paths/],
  ['braces in braces', `cycles: "${'{a,{b,'.repeat(40)}c${'}'.repeat(80)}"\n`, /more than 1000 paths/],
  ['many small braces', `cycles: [${'"{a,b}{c,d}{e,f}{g,h}",'.repeat(99)}]\n`, /more than 1000 paths/],
  ['globs without end', `cycles: [${'"*",'.repeat(101)}]\n`, /^c\.yml:1: cycles: .* has more than 100 globs/],
  ['stars', 'deep-triage: "*a*a*a*a*a*b"\n', /deep-triage: .* more than 4 `\*` in one name/],
  ['stars over folders', `triage: "${'**/a/'.repeat(5)}b"\n`, /triage: .* more than 4 `\*\*` in one glob/],
  ['a long path', `cycles: ${'a'.repeat(1001)}\n`, /^c\.yml:1: cycles: .* more than 1000 characters/],
]

for (const [what, text, message] of BOMBS) {
  test(`a config file that holds ${what} is one line`, async () => {
    const config = await readConfigFile('c.yml', text)
    const problems = await problemsOf(() => fillSettings([config.source], config.problems, checkLimits))
    assert.equal(problems.length, 1, problems.join('\n'))
    assert.match(problems[0] ?? '', message)
  })
}

for (const [name, place] of [
  ['flag', '--cycles'],
  ['input', 'input cycles'],
] as const)
  test(`globs that stand for too much are refused as a ${name}, too`, async () => {
    const glob = '{1..100000000}.jsonl'
    const source = name === 'flag' ? flags('--cycles', glob) : readInputs({ INPUT_CYCLES: glob }).source
    const problems = await problemsOf(() => fillSettings([source]))
    assert.equal(problems.length, 1)
    assert.ok(problems[0]?.startsWith(`${place}: `), problems[0])
  })

test('globs and paths as people write them are taken', () => {
  const patterns = [
    'logs/{a,b,c}/*.jsonl',
    '{nightly,weekly}-{0,1,2}*/**/*_*-*.jsonl',
    '../other/.loop/retro/[0-9]*.jsonl',
    'logs (old)/a..b.jsonl',
    '+(a)/x@y.jsonl',
    'a,b,c.jsonl',
    `{${Array.from({ length: 200 }, (_, index) => `n${index}`).join(',')}}.jsonl`,
  ]
  for (const pattern of patterns)
    assert.deepEqual(fillSettings([flags('--cycles', pattern)]).cycles, [pattern])
})

test('aliases that make a config shorter are taken', async () => {
  const text = 'fields:\n  outcome: { field: s, success: &ok [ok, done], failure: [no], ignore: *ok }\n'
  const config = await readConfigFile('c.yml', text)
  assert.deepEqual(config.problems, [])
  assert.equal(fillSettings([config.source]).fields !== undefined, true)
})

test('of many problems the first are told, and how many more there are', () => {
  const problems = Array.from({ length: 20_000 }, (_, index) => `c.yml:${index}: unknown`)
  const told = tellFirst(problems)
  assert.deepEqual(told.slice(0, 9), problems.slice(0, 9))
  assert.deepEqual(told.slice(9), ['19991 more to correct are not shown here'])
  assert.deepEqual(tellFirst(problems.slice(0, 9)), problems.slice(0, 9))
})

/** The last one is the number of the fault, where it is one. */
const BAD_INPUTS: [string, string, RegExp, string?][] = [
  [
    'artifact-prefix',
    'a/b:"c"|*',
    /must not hold "\/" ":" "\\"" "\|" "\*"; allowed: at most 100 letters/,
    'fault 113: ',
  ],
  ['artifact-prefix', '##[error]x', /must not hold "#" "\[" "\]"; /, 'fault 113: '],
  ['artifact-prefix', 'a\nb', /must not hold "\\n"; /, 'fault 113: '],
  ['artifact-prefix', 'a\u202Eb', /must not hold /, 'fault 113: '],
  ['artifact-prefix', 'x'.repeat(101), /is not allowed; allowed: at most 100 letters/, 'fault 113: '],
  ['retention-days', '0', /"0" is not allowed; allowed: a whole number from 1 to 90/, 'fault 114: '],
  ['retention-days', '91', /"91" is not allowed/, 'fault 114: '],
  ['retention-days', 'abc', /"abc" is not allowed/, 'fault 114: '],
  ['now', 'yesterday', /"yesterday" is not a time; allowed: a time such as/],
]

for (const [name, value, message, fault = ''] of BAD_INPUTS) {
  test(`${fault}an input ${name} of ${JSON.stringify(value.slice(0, 20))} is told with what is wrong`, async () => {
    const { source } = readInputs({ [`INPUT_${name.toUpperCase()}`]: value })
    const problems = await problemsOf(() => fillSettings([source]))
    assert.equal(problems.length, 1)
    assert.match(problems[0] ?? '', message)
  })
}

test('an artifact prefix may hold letters, digits and the signs of a matrix', () => {
  const prefix = 'ubuntu-24.04 (node_20, größe=1+2@x)-'
  const { source } = readInputs({ 'INPUT_ARTIFACT-PREFIX': prefix, 'INPUT_RETENTION-DAYS': ' 90 ' })
  const { artifactPrefix, retentionDays } = fillSettings([source])
  assert.equal(artifactPrefix, prefix)
  assert.equal(retentionDays, 90)
})

test('an empty config file, and an empty value, set nothing', async () => {
  assert.deepEqual((await readConfigFile('c.yml', '# nothing\n')).source.given, [])
  assert.deepEqual((await readConfigFile('c.yml', 'rules:\n')).source.given, [])
})

test('a config file that was named must be there; the default one need not', async () => {
  assert.deepEqual(await problemsOf(() => loadSettings(flags(), () => undefined, checkLimits)), [])
  const [problem] = await problemsOf(() =>
    loadSettings(flags('--config', 'x.yml'), () => undefined, checkLimits),
  )
  assert.equal(problem, '--config: x.yml was not found; check the path')
})

const YML = '.github/loop-introspection.yml'
const YAML = '.github/loop-introspection.yaml'

test('both endings of YAML files are read, and where two files are there nobody has to guess which', async () => {
  const load = async (files: Record<string, string>, ...args: string[]) =>
    loadSettings(flags(...args), (path) => files[path], checkLimits)
  const read = await load({ [YAML]: 'window-days: 21' })
  assert.deepEqual([read.windowDays, read.config], [21, YAML])
  const [problem] = await problemsOf(() => load({ [YML]: 'window-days: 21', [YAML]: 'window-days: 14' }))
  assert.equal(problem, `${YML} and ${YAML} are both there; put all settings into one and remove the other`)
  const named = await load({ [YML]: 'window-days: 21', [YAML]: 'window-days: 14' }, '--config', YAML)
  assert.equal(named.windowDays, 14)
  const [near] = await problemsOf(() => load({ 'x.yaml': '' }, '--config', 'x.yml'))
  assert.equal(near, '--config: x.yml was not found; did you mean x.yaml?')
})

test('the token comes from its input, or else from GITHUB_TOKEN, and exists in no file and no flag', async () => {
  const tokenOf = (env: NodeJS.ProcessEnv) => fillSettings([readInputs(env).source]).token
  assert.equal(tokenOf({ INPUT_TOKEN: 'a', GITHUB_TOKEN: 'b' }), 'a')
  assert.equal(tokenOf({ INPUT_TOKEN: '', GITHUB_TOKEN: 'b' }), 'b')
  assert.equal(tokenOf({}), undefined)
  const secret = 'ghp_0123456789'
  const config = await readConfigFile('c.yml', `token: ${secret}\n`)
  for (const source of [config.source, flags('--token', secret)]) {
    const [problem] = await problemsOf(() => fillSettings([source]))
    assert.match(problem ?? '', /token is no setting of the (?:config file|command line)$/)
    assert.ok(problem?.includes(secret) === false)
  }
})

test('labels of issues are one a line, and what a forge would cut or split is told', async () => {
  const labelsOf = (labels: string) =>
    fillSettings([readInputs({ 'INPUT_ISSUE-LABELS': labels }).source]).issueLabels
  assert.deepEqual(fillSettings([]).issueLabels, ['loop-health'])
  assert.deepEqual(labelsOf('loop-health\n  good first issue '), ['loop-health', 'good first issue'])
  const bad = ['a,b', 'x'.repeat(51), Array.from({ length: 101 }, (_, index) => `l${index}`).join('\n')]
  for (const labels of bad)
    assert.match(
      (await problemsOf(() => labelsOf(labels)))[0] ?? '',
      /input issue-labels: .*at most 100 labels/,
    )
})
