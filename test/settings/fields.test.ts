import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLimits } from '../../src/judge/limits.ts'
import { ConfigError } from '../../src/settings/config-error.ts'
import { loadSettings } from '../../src/settings/load.ts'

const PATH = '.github/loop-introspection.yml'
const load = async (text: string) =>
  loadSettings(
    { audience: 'action', given: [] },
    (path) => (path.endsWith('.yml') ? text : undefined),
    checkLimits,
  )

/** The whole message: place, key, what about it, and a right example. */
const REFUSED: [what: string, text: string, say: RegExp][] = [
  [
    'an unknown key',
    'fields:\n  time: end\n  durration: x\n',
    /^\.github\/loop-introspection\.yml:3: `fields\.durration` is not known; known: .*duration.*example:/,
  ],
  [
    'a bare duration without a unit',
    'fields:\n  time: end\n\n  duration: elapsed\n',
    /yml:4: `fields\.duration` the unit is missing.*example: duration: \{ field: elapsed, unit: ms \}/,
  ],
  [
    'a unit that its name contradicts',
    'fields:\n  duration:\n    field: took_ms\n    unit: s\n',
    /yml:2: `fields\.duration` the unit is s, but the field's name ends in ms/,
  ],
  [
    'an unknown unit',
    'fields:\n  duration: { field: took, unit: days }\n',
    /yml:2: `fields\.duration` is not allowed; example: duration:/,
  ],
  [
    'an outcome without success',
    'fields:\n  outcome:\n    field: status\n',
    /yml:2: `fields\.outcome` is not allowed; example: outcome: \{ field/,
  ],
  [
    'a number for a path',
    'fields: { task: 3 }\n',
    /yml:1: `fields\.task` is not allowed; example: task: ticket\.key/,
  ],
  ['no field', 'fields: {}\n', /names no field/],
  ['a text', 'fields: duration\n', /"duration" is not allowed; allowed: a mapping/],
  ['an unknown format', 'log-format: ralf\n', /"ralf" is not allowed; allowed: `auto`, `native`/],
]

for (const [what, text, say] of REFUSED)
  test(`refuses ${what}, with its line and an example`, async () => {
    await assert.rejects(load(text), (error) => {
      assert.ok(error instanceof ConfigError)
      assert.equal(error.problems.length, 1, error.message)
      assert.match(error.message, say)
      return true
    })
  })

test('fields exist in the config file only', async () => {
  const given = [{ name: 'fields', value: 'time: x', place: '--fields' }]
  await assert.rejects(
    loadSettings({ audience: 'command line', given }, () => undefined, checkLimits),
    new RegExp('--fields: fields is no setting of the command line'),
  )
})

test('short forms mean what they say', async () => {
  const { fields } = await load(`fields: { outcome: ok, duration: took.totalMs, time: [a, b] } # ${PATH}`)
  assert.deepEqual(fields?.outcome, {
    field: ['ok'],
    success: ['true', '1'],
    failure: ['false', '0'],
    ignore: [],
  })
  assert.deepEqual(fields.duration, { field: ['took.totalMs'], unit: 's' })
  assert.deepEqual(fields.time, ['a', 'b'])
})
