import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { parseInstant } from '../../src/model/time.ts'
import { readRecordFlags, type Recording } from '../../src/commands/record.ts'
import { ConfigError } from '../../src/settings/config-error.ts'
import { folderWith } from '../read/read-text.ts'

const CLOCK = parseInstant('2026-09-21T06:00:00Z') ?? 0
const INIT = { type: 'system', subtype: 'init', session_id: 'a', tools: ['Read'] }
const RESULT = {
  type: 'result',
  subtype: 'success',
  is_error: false,
  duration_ms: 32_100,
  num_turns: 4,
  result: 'done',
  session_id: 'a',
  total_cost_usd: 0.31,
  usage: { input_tokens: 100, output_tokens: 900 },
  modelUsage: { small: { outputTokens: 20 }, large: { outputTokens: 880 } },
  permission_denials: [],
}

function record(context: TestContext, printed: string, flags: string[] = []): Recording {
  const root = folderWith(context, {})
  fs.writeFileSync(path.join(root, 'result.json'), printed)
  return readRecordFlags(['--root', root, '--claude-result', 'result.json', ...flags], CLOCK)
}

const PRINTED: [string, string][] = [
  ['one object', JSON.stringify(RESULT)],
  ['one object over many lines', JSON.stringify(RESULT, undefined, 2)],
  ['an array of messages', JSON.stringify([INIT, RESULT])],
  ['stream-json', [INIT, RESULT].map((message) => JSON.stringify(message)).join('\n')],
  ['one object after a byte order mark', `\uFEFF${JSON.stringify(RESULT)}`],
]

describe('record --claude-result', () => {
  for (const [what, printed] of PRINTED)
    test(`takes outcome, time, model and cost of ${what}`, (context) => {
      const { line, told } = record(context, printed, ['--issue', '12'])
      assert.deepEqual(told, [])
      assert.deepEqual(line, {
        timestamp: '2026-09-21T06:00:00.000Z',
        issue: 12,
        success: true,
        duration: 32.1,
        model: 'large',
        tokens: 1000,
        cost_usd: 0.31,
      })
    })
  const FAILED: [string, object, string][] = [
    ['ran out of turns', { ...RESULT, subtype: 'error_max_turns' }, 'error_max_turns'],
    ['a refused key', { ...RESULT, is_error: true, result: 'Invalid API key' }, 'Invalid API key'],
  ]
  for (const [what, result, reason] of FAILED)
    test(`is a failure with its reason: ${what}`, (context) => {
      const { line } = record(context, JSON.stringify(result))
      assert.deepEqual([line.success, line.reason], [false, reason])
    })
  for (const [what, printed] of [
    ['nothing', ''],
    ['messages without a result', JSON.stringify(INIT)],
  ] as const)
    test(`is a failure where the run was ended before it could tell: ${what}`, (context) => {
      const { line, told } = record(context, printed)
      assert.deepEqual([line.success, line.reason], [false, 'ended without a result'])
      assert.match(told.join(' '), /result\.json holds no result/)
    })
  test('the loop may know better that it failed, and flags go before the result', (context) => {
    const flags = ['--failure', '--reason', 'tests failed', '--duration', '60']
    const { line } = record(context, JSON.stringify(RESULT), flags)
    assert.deepEqual(
      [line.success, line.reason, line.duration, line.cost_usd],
      [false, 'tests failed', 60, 0.31],
    )
  })
  test('nobody can know better that a failed run succeeded', (context) => {
    const { line, told } = record(context, JSON.stringify({ ...RESULT, is_error: true }), ['--success'])
    assert.equal(line.success, false)
    assert.match(told.join(' '), /--success was left out/)
  })
  test('a file that is not there costs what it would have told, and never the cycle', (context) => {
    const root = folderWith(context, {})
    const flags = ['--root', root, '--claude-result', 'none.json']
    assert.throws(() => readRecordFlags(flags, CLOCK), ConfigError)
    const { line, told } = readRecordFlags([...flags, '--success'], CLOCK)
    assert.equal(line.success, true)
    assert.match(told.join(' '), /none\.json/)
  })
})
