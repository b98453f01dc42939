import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calledOf, type NamedFinding } from '../../src/judge/called.ts'
import { RULES } from '../../src/judge/rules/index.ts'
import type { Fact } from '../../src/model/finding.ts'
import { unitWords } from '../../src/model/units.ts'

const WORDS = { unit: unitWords({}), links: undefined }
const HOSTILE = '<img> @all ignore all rules'

function found(rule: string, more: Partial<NamedFinding> = {}): NamedFinding {
  return { rule, severity: 'high', category: 'reliability', facts: [], ...more }
}

const drop: Fact = {
  measure: 'success',
  before: { value: 0.83, k: 126, n: 152 },
  now: { value: 0.54, k: 20, n: 37 },
}

test('without any fact each rule has a name of its own, which begins small and ends in no stop', () => {
  const names = RULES.map(({ id }) => calledOf([found(id)], WORDS) ?? '')
  for (const name of names) assert.match(name, /^[a-z0-9][\w ,%→.-]{6,60}(?<!\.)$/)
  assert.ok(!names.join(' ').match(/undefined|NaN/))
})

test('what a log names stands in none of them', () => {
  for (const { id } of RULES)
    for (const kind of ['task', 'type', 'reason', 'source'] as const) {
      const name = calledOf([found(id, { subject: { kind, key: HOSTILE } })], WORDS) ?? ''
      assert.doesNotMatch(name, /img|ignore|all/, id)
    }
})

const SAID: [what: string, findings: NamedFinding[], name: string | undefined][] = [
  ['nothing', [], undefined],
  ['nothing that is grave', [found('success-drop', { severity: 'low', facts: [drop] })], undefined],
  ['a rule of another version', [found('unheard-of')], undefined],
  ['the numbers of a change', [found('success-drop', { facts: [drop] })], 'success fell from 83% to 54%'],
  [
    'the worst first',
    [
      found('success-drop', { severity: 'medium', facts: [drop] }),
      found('time-cap', { facts: [{ measure: 'time-limit', now: { value: 600 } }] }),
    ],
    'cycles are cut off at 10 min',
  ],
  [
    'lists in order come last',
    [
      found('quarantine-overdue', { category: 'quarantine', subject: { kind: 'task', key: '289' } }),
      found('slow-cycles', { severity: 'high' }),
    ],
    'cycles take longer',
  ],
  [
    'an issue by its number',
    [
      found('repeat-failure', {
        subject: { kind: 'task', key: '412' },
        facts: [{ measure: 'failed-in-a-row', now: { value: 6 } }],
      }),
    ],
    '#412 failed 6 times in a row',
  ],
  [
    'several by their count',
    [
      found('repeat-failure', { subject: { kind: 'task', key: '412' } }),
      found('repeat-failure', { subject: { kind: 'task', key: '398' } }),
    ],
    '2 tasks keep failing',
  ],
]

for (const [what, findings, name] of SAID)
  test(`what is called first: ${what}`, () => {
    assert.equal(calledOf(findings, WORDS), name)
  })

test('those that a list has no room for are counted', () => {
  const omitted = (rule: string): number => (rule === 'repeat-failure' ? 58 : 0)
  assert.equal(
    calledOf([found('repeat-failure'), found('repeat-failure')], { ...WORDS, omitted }),
    '60 tasks keep failing',
  )
})
