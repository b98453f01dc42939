import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLimits } from '../../src/judge/limits.ts'
import { parseInstant } from '../../src/model/time.ts'
import { readInputs } from '../../src/publish/inputs.ts'
import { readConfigFile } from '../../src/settings/config-file.ts'
import { ConfigError } from '../../src/settings/config-error.ts'
import { type Accepted, MOST_MUTE_DAYS, type Muted, muteProblems } from '../../src/settings/decisions.ts'
import { fillSettings } from '../../src/settings/fill.ts'
import { readFlags } from '../../src/settings/flags.ts'
import { loadSettings } from '../../src/settings/load.ts'

const ONE = '0123456789abcdef'
const OTHER = 'fedcba9876543210'

const load = async (text: string) =>
  loadSettings(
    { audience: 'action', given: [] },
    (path) => (path.endsWith('.yml') ? text : undefined),
    checkLimits,
  )

async function problemsOf(text: string): Promise<readonly string[]> {
  const { source, problems } = await readConfigFile('c.yml', text)
  return told(() => fillSettings([source], problems, checkLimits))
}

function told(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

function instantOf(text: string): number {
  return parseInstant(text) ?? assert.fail(text)
}

/** An entry a line. */
function listOf(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `  - { id: ${index.toString(16).padStart(16, 'a')}, from: 2026-03-01 }\n`,
  ).join('')
}

test('nothing is accepted and nothing muted where nobody said so', async () => {
  const { accept, mute } = fillSettings([])
  assert.deepEqual([accept, mute], [[], []])
  assert.deepEqual((await load('accept: []\nmute:\n')).accept, [])
})

test('what is accepted and muted is taken by day or by time, with a reason or without', async () => {
  const { accept, mute } = await load(
    [
      'accept:',
      `  - { id: ${ONE}, from: 2026-03-01 }`,
      `  - id: " ${OTHER} "`,
      '    from: 2026-03-01T06:00:00+02:00',
      '    reason: " the new model thinks for longer "',
      'mute:',
      `  - { id: ${ONE}, until: "2026-04-01", reason: ${'x'.repeat(200)} }`,
    ].join('\n'),
  )
  const accepted: Accepted[] = [
    { id: ONE, from: instantOf('2026-03-01') },
    { id: OTHER, from: instantOf('2026-03-01T04:00:00Z'), reason: 'the new model thinks for longer' },
  ]
  const muted: Muted[] = [{ id: ONE, until: instantOf('2026-04-01'), reason: 'x'.repeat(200) }]
  assert.deepEqual([accept, mute], [accepted, muted])
})

test('a time that YAML read already is taken as that time', () => {
  const value = [{ id: ONE, from: new Date('2026-03-01T06:00:00Z') }]
  const given = [{ name: 'accept', value, place: 'c.yml:1' }]
  const { accept } = fillSettings([{ audience: 'config file', given }])
  assert.deepEqual(accept, [{ id: ONE, from: instantOf('2026-03-01T06:00:00Z') }])
})

test('a hundred entries are taken', async () => {
  assert.equal((await load(`accept:\n${listOf(100)}`)).accept.length, 100)
})

const TIME = 'allowed: a day such as `2026-03-01` or a time such as `2026-03-01T06:00:00Z`'
const ID = 'allowed: the id of a finding, 16 of the digits 0-9 and a-f'
const REASON = 'allowed: a text of at most 200 characters'
const ACCEPT_LIST = `allowed: a list such as \`- { id: ${ONE}, from: 2026-03-01 }\``
const MUTE_LIST = `allowed: a list such as \`- { id: ${ONE}, until: 2026-03-01 }\``

const REFUSED: [what: string, text: string, say: string][] = [
  [
    'an unknown key',
    `accept:\n  - id: ${ONE}\n    from: 2026-03-01\n    form: x\n`,
    'c.yml:4: accept: "form" is not known; known: id, from, reason',
  ],
  [
    'the key of the other setting',
    `mute:\n  - { id: ${ONE}, until: 2026-03-01,\n      from: 2026-03-01 }\n`,
    'c.yml:3: mute: "from" is not known; known: id, until, reason',
  ],
  [
    'a key of Object.prototype',
    `mute:\n  - { id: ${ONE}, until: 2026-03-01,\n      __proto__: { } }\n`,
    'c.yml:3: mute: "__proto__" is not known; known: id, until, reason',
  ],
  [
    'an id that is too short',
    `accept:\n\n  - from: 2026-03-01\n    id: 0123abc\n`,
    `c.yml:4: accept.id is "0123abc"; ${ID}`,
  ],
  [
    'an id in capitals',
    `accept: [{ from: 2026-03-01, id: ${ONE.toUpperCase()} }]\n`,
    `c.yml:1: accept.id is "0123456789ABCDEF"; ${ID}`,
  ],
  [
    'an id that YAML takes as a number',
    'mute:\n  - until: 2026-03-01\n    id: 1234567890123456\n',
    `c.yml:3: mute.id is 1234567890123456; ${ID}, in quotes`,
  ],
  ['no id', 'mute:\n  - until: 2026-03-01\n', `c.yml:2: mute.id is missing; ${ID}`],
  ['no from', `accept:\n\n  -\n    id: ${ONE}\n`, `c.yml:4: accept.from is missing; ${TIME}`],
  ['an empty until', `mute:\n  - id: ${ONE}\n    until:\n`, `c.yml:3: mute.until is null; ${TIME}`],
  [
    'a day that does not exist',
    `mute:\n  - id: ${ONE}\n    until: 2026-02-30\n`,
    `c.yml:3: mute.until is "2026-02-30"; ${TIME}`,
  ],
  [
    'a day without dashes, which YAML takes as a number',
    `accept:\n  - id: ${ONE}\n    from: 20260301\n`,
    `c.yml:3: accept.from is 20260301; ${TIME}`,
  ],
  [
    'a reason that is no text',
    `accept:\n  - id: ${ONE}\n    from: 2026-03-01\n    reason: 12\n`,
    `c.yml:4: accept.reason is 12; ${REASON}, in quotes`,
  ],
  [
    'a reason that says nothing',
    `accept:\n  - id: ${ONE}\n    from: 2026-03-01\n    reason: " "\n`,
    `c.yml:4: accept.reason is " "; ${REASON}`,
  ],
  [
    'a long reason',
    `mute:\n  - id: ${ONE}\n    until: 2026-03-01\n    reason: ${'x'.repeat(201)}\n`,
    `c.yml:4: mute.reason is "${'x'.repeat(58)}…; ${REASON}`,
  ],
  [
    'an id twice',
    `mute:\n  - { id: ${ONE}, until: 2026-03-01 }\n  - { id: ${OTHER}, until: 2026-03-01 }\n  - until: 2026-03-02\n    id: ${ONE}\n`,
    `c.yml:5: mute.id "${ONE}" has an entry above; allowed: one entry for each id`,
  ],
  ['an entry that is a text', `accept:\n  - ${ONE}\n`, `c.yml:2: accept holds "${ONE}"; ${ACCEPT_LIST}`],
  ['an empty entry', 'mute:\n  - \n', `c.yml:2: mute holds null; ${MUTE_LIST}`],
  ['a text', `accept: ${ONE}\n`, `c.yml:1: "${ONE}" is not allowed; ${ACCEPT_LIST}`],
  ['101 entries', `accept:\n${listOf(101)}`, 'c.yml:1: accept has too many entries; allowed: at most 100'],
]

for (const [what, text, say] of REFUSED)
  test(`refuses ${what}, with its line and what is allowed`, async () => {
    assert.deepEqual(await problemsOf(text), [say])
  })

test('a mapping in place of a list is refused as a whole', async () => {
  const [problem, ...more] = await problemsOf(`mute:\n  id: ${ONE}\n  until: 2026-03-01\n`)
  assert.ok(problem?.startsWith('c.yml:1: ') && problem.endsWith(`is not allowed; ${MUTE_LIST}`), problem)
  assert.deepEqual(more, [])
})

test('an entry that an alias stands for is told where the alias stands', async () => {
  const text = `accept:\n  - &a { id: ${ONE}, from: 2026-03-01 }\n  - *a\n`
  assert.match((await problemsOf(text)).join('\n'), /^c\.yml:3: accept\.id "0123456789abcdef" has an entry/)
})

test('what is wrong in all entries of both is told at once', async () => {
  const problems = await problemsOf(
    [
      'accept:',
      `  - { id: ${ONE}, from: yesterday }`,
      '  - id: abc',
      '    form: 2026-03-01',
      `  - { id: ${ONE}, from: 2026-03-01 }`,
      'mute:',
      '  - soon',
    ].join('\n'),
  )
  assert.deepEqual(
    problems.map((problem) => problem.replace(/;.*/, '')),
    [
      'c.yml:2: accept.from is "yesterday"',
      'c.yml:3: accept.id is "abc"',
      'c.yml:3: accept.from is missing',
      'c.yml:4: accept: "form" is not known',
      `c.yml:5: accept.id "${ONE}" has an entry above`,
      'c.yml:7: mute holds "soon"',
    ],
  )
})

for (const name of ['accept', 'mute'])
  test(`${name} exists in the config file only`, () => {
    const line = { audience: 'command line' as const, given: readFlags([`--${name}`, ONE]).given }
    assert.match(told(() => fillSettings([line])).join('\n'), /is no setting of the command line$/)
    assert.equal(readInputs({ [`INPUT_${name.toUpperCase()}`]: ONE }).source.given.length, 0)
  })

const NOW = instantOf('2026-03-01T06:00:00Z')

/** What is told of a mute until then; nothing where it is allowed. */
const LASTING: [until: string, say?: string][] = [
  ['2020-01-01'],
  ['2026-05-30'],
  ['2026-05-30T06:00:00Z'],
  [
    '2026-05-30T06:00:01Z',
    '2026-05-30T06:00:01+00:00, more than 90 days from now; allowed: until 2026-05-30T06:00:00+00:00',
  ],
  ['2026-05-31', '2026-05-31, more than 90 days from now; allowed: until 2026-05-30'],
]

for (const [until, say] of LASTING)
  test(`on 1 March a mute until ${until} is ${say === undefined ? 'allowed' : 'too long'}`, () => {
    const expected = say === undefined ? [] : [`mute: ${ONE} is muted until ${say} at the latest`]
    assert.deepEqual(muteProblems([{ id: ONE, until: instantOf(until) }], NOW), expected)
  })

test('each mute that lasts too long is told', () => {
  const long = (id: string): Muted => ({ id, until: instantOf('2027-01-01') })
  const problems = muteProblems([long(ONE), { id: 'a'.repeat(16), until: NOW }, long(OTHER)], NOW)
  assert.deepEqual(
    problems.map((problem) => problem.slice(0, 22)),
    [`mute: ${ONE}`, `mute: ${OTHER}`],
  )
  assert.equal(MOST_MUTE_DAYS, 90)
})
