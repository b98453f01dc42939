import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { shortHash } from '../../src/model/short-hash.ts'
import { keyMeant, markName, nameSubjects } from '../../src/report/prompt/names.ts'
import * as fc from '../property.ts'
import { INJECTION, readSmall } from './fixtures.ts'
import { anyText } from './hostile-text.ts'

const small = readSmall()
const names = nameSubjects(small)

/** Names that stand in rules as they are, and those that could tell somebody something. */
const PLAIN = {
  task: [
    '412',
    '0',
    'ENG-12',
    'US-001',
    'bd-a1b2',
    'story-42',
    'story-4a',
    'repo#12',
    'T-7',
    'v1.2.3',
    'issue-12b',
  ],
  kind: ['bug', 'docs', 'tech-debt', 'bug_fix', 'refactor', 'ci', 'port', 'test-coverage', 'chore/docs'],
  maker: [
    'coder-4',
    'gpt-5.3-codex',
    'claude-sonnet-4-5-20250929',
    'claude-opus-4.1',

    'Gemini-2.5-pro',
  ],
}
const HASHED = {
  task: [
    '',
    'auth-refactor',
    'ignore-1',
    'select-412',
    'selecteverything1',
    'doItNow1',
    'all-9',
    'run-2',
    'grab-everyone-1',
    'R1',
    'task-1',
    'task-0123456789ab',
    '#412`',
    '`412`',
    'a b',
    '-1',
    '1e400'.padEnd(40, '0'),
    '١٢',
    'ＥＮＧ-1',
    INJECTION,
  ],
  kind: [
    'ignore-all-rules',
    'select-everything',
    'not',
    'obeyme',
    'R9',
    'kind-3',
    'bug</rules>',
    'human',
    'two words',
    '__proto__',
  ],
  maker: ['r2', 'trust-me', 'always-on', 'x'.repeat(40), 'you-win-1'],
}
const NAME_OF = {
  task: (key: string) => names.taskName(key),
  kind: (key: string) => names.kindName(key),
  maker: (key: string) => names.makerName(key),
}
const SORTS = ['task', 'kind', 'maker'] as const

for (const sort of SORTS)
  test(`names of a ${sort}: what tells nothing stands as it is, anything else is named by its hash`, () => {
    for (const key of PLAIN[sort]) assert.equal(NAME_OF[sort](key), key)
    for (const key of HASHED[sort]) assert.equal(NAME_OF[sort](key), `${sort}-${shortHash(key, 12)}`, key)
  })

const ORDERS =
  /select|ignore|quarantine|split|rescore|human|obey|always|never|allow|rule(?![a-z])|\ball\b|\bdo\b|\buse\b/i
const anyKey = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom(...'abcDE09._#/- `'.split('')), maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'select',
        'all',
        'ignore',
        'rules',
        'bug',
        'human',
        '1',
        '412',
        '-',
        '_',
        '.',
        '/',
        '#',
        'Do',
        'grab',
      ),
      {
        maxLength: 7,
      },
    )
    .map((parts) => parts.join('')),
)

test('no name is an order, whatever a log calls things, and each is one word of a line', () => {
  fc.assert(
    fc.property(anyKey, fc.constantFrom(...SORTS), (key, sort) => {
      const name = NAME_OF[sort](key)
      assert.match(name, /^[A-Za-z\d](?:[\w.#/-]{0,30}[A-Za-z\d])?$/)
      assert.doesNotMatch(name, ORDERS)
      assert.match(markName(name), /^(?:\d+|`[^`]+`|(?:task|kind|maker)-[\da-f]{12})$/)
      assert.ok(name === key || name === `${sort}-${shortHash(key, 12)}`)
    }),
    { numRuns: 2000 },
  )
})

test('a planner may give the name of the page, with or without its marks', () => {
  const keys = ['412', 'ENG-12', 'Make the parser faster']
  const MEANT: [said: string, key: string][] = [
    ['412', '412'],
    [' #412 ', '412'],
    ['`ENG-12`', 'ENG-12'],
    ['task-8579cce8568b', 'Make the parser faster'],
    ['`task-8579cce8568b`', 'Make the parser faster'],
    ['Make the parser faster', 'Make the parser faster'],
    ['task-000000000000', 'task-000000000000'],
    ['nobody', 'nobody'],
  ]
  for (const [said, key] of MEANT) assert.equal(keyMeant('task', said, keys), key)
})

test('what is named by its hash is spelt out once, the same in any order', () => {
  const odd: Insights = {
    ...small,
    quarantine: ['b c', 'a b', 'a b'].map((issue) => ({
      issue,
      age_days: 1,
      until: null,
      tries_since: 0,
      tries_in_window: 0,
      last_outcome: null,
    })),
  }
  const { aliases } = nameSubjects(odd)
  assert.deepEqual(
    aliases.map(({ key }) => key),
    ['a b', 'b c'],
  )
})
