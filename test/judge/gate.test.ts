import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Severity } from '../../src/model/finding.ts'
import { fingerprintOf } from '../../src/judge/fingerprint.ts'
import { gate } from '../../src/judge/gate.ts'
import type { AnyRule, Candidate, Test } from '../../src/judge/rule.ts'
import type { SourceReport } from '../../src/model/retro.ts'
import type { Unit } from '../../src/model/units.ts'
import { Tally } from '../../src/read/tally.ts'
import { makeTexts } from '../../src/safe/texts.ts'
import { judgeRetro } from '../../src/introspect.ts'
import { analysisOf, cycleOf, NOW, retroOf } from '../analyse/cycles.ts'
import { settingsOf } from '../introspection.ts'

const WORDS = { lead: 'It is so', detail: '', recommendation: 'Do it', facts: [] }

/** A test that is large enough, matters, and found this p; a rule without a test where p is undefined. */
function tested(p: number | undefined, more: Partial<Test> = {}): Test {
  return {
    method: 'fisher',
    n: [40, 40],
    enough: true,
    matters: true,
    ...(p !== undefined && { p }),
    ...more,
  }
}

function candidateOf(key: string, made: Test, more: Partial<Candidate> = {}): Candidate {
  return { subject: { kind: 'task', key }, test: made, values: undefined, ...more }
}

function ruleOf(id: string, candidates: readonly Candidate[], more: Partial<AnyRule> = {}): AnyRule {
  return {
    id,
    severity: 'high',
    category: id,
    family: id,
    summary: '',
    question: '',
    called: () => '',
    limits: {},
    run: () => candidates.map((candidate) => ({ candidate, words: () => WORDS })),
    ...more,
  }
}

function gated(...rules: AnyRule[]) {
  return gate(rules, analysisOf([]), () => ({}))
}

/** What becomes of one test alone: level and severity of the finding, or why it is only watched. */
function judged(made: Test, more: Partial<Candidate> = {}): [string, string] {
  const { findings, watchlist } = gated(ruleOf('a', [candidateOf('1', made, more)]))
  const [finding] = findings
  if (finding !== undefined) return [finding.evidence.level, finding.severity]
  const [watched] = watchlist
  return watched === undefined ? ['nothing', ''] : [watched.evidence.level, watched.reason]
}

const LEVELS: [what: string, made: Test, level: string, then: string][] = [
  ['no test, but a count', tested(undefined), 'confirmed', 'high'],
  ['p below .003', tested(0.0029), 'confirmed', 'high'],
  ['p of .003', tested(0.003), 'likely', 'low'],
  ['p below .05', tested(0.0499), 'likely', 'low'],
  ['p of .05', tested(0.05), 'suggestive', 'luck-explains-it'],
  ['p above .05', tested(0.3), 'suggestive', 'luck-explains-it'],
  ['too small a sample', tested(0.0001, { enough: false }), 'insufficient', 'too-few'],
  ['too small a sample for a count', tested(undefined, { enough: false }), 'insufficient', 'too-few'],
  ['an effect that does not matter', tested(0.0001, { matters: false }), 'nothing', ''],
]

for (const [what, made, level, then] of LEVELS) {
  test(`${what} is ${level}${then === '' ? '' : `: ${then}`}`, () =>
    assert.deepEqual(judged(made), [level, then]))
}

test('a candidate may be less than its rule, and what is only likely is low at most', () => {
  const severities: [Severity, number, Severity][] = [
    ['medium', 0.001, 'medium'],
    ['low', 0.001, 'low'],
    ['high', 0.02, 'low'],
    ['medium', 0.02, 'low'],
    ['low', 0.02, 'low'],
  ]
  for (const [severity, p, expected] of severities) assert.equal(judged(tested(p), { severity })[1], expected)
})

/** Nine tests that found nothing beside one: q is ten times its p. */
function amongNine(p: number, other: Test) {
  const nine = Array.from({ length: 9 }, (_, index) => candidateOf(`nothing ${index}`, other))
  return gated(ruleOf('a', [candidateOf('1', tested(p)), ...nine]))
}

test('among ten tests of a family a p is judged by its q, up to .1', () => {
  const nothing = tested(1, { matters: false })
  const [found] = amongNine(0.01, nothing).findings
  assert.equal(found?.evidence.q, 0.1)
  const { findings, watchlist } = amongNine(0.0101, nothing)
  assert.deepEqual(findings, [])
  assert.deepEqual(
    watchlist.map(({ reason, evidence }) => [reason, evidence.level, evidence.q]),
    [['many-were-tested', 'suggestive', 0.0101 * 10]],
  )
})

test('what was too small to be tested, and what has no test, does not make a family larger', () => {
  for (const other of [tested(1, { enough: false }), tested(undefined)]) {
    const found = amongNine(0.02, other).findings.find(({ subject }) => subject.key === '1')
    assert.equal(found?.evidence.q, 0.02)
  }
})

test('a rule may say below which p it is clear, and its family’s q must be below .01 all the same', () => {
  const levelOf = (p: number, clearAt: number): string | undefined =>
    gated(ruleOf('a', [candidateOf('1', tested(p))], { clearAt })).findings[0]?.evidence.level
  assert.equal(levelOf(0.009, 0.01), 'confirmed')
  assert.equal(levelOf(0.01, 0.05), 'likely')
  assert.equal(levelOf(0.0099, 0.05), 'confirmed')
})

test('families are corrected each by itself, over all rules of one', () => {
  const nothing = candidateOf('2', tested(1, { matters: false }))
  const one = ruleOf('a', [candidateOf('1', tested(0.02))])
  const qOf = (other: AnyRule): number | undefined => gated(one, other).findings[0]?.evidence.q
  assert.equal(qOf(ruleOf('b', [nothing])), 0.02)
  assert.equal(qOf(ruleOf('b', [nothing], { family: 'a' })), 0.04)
})

test('the evidence holds what the test said, and nothing that it did not say', () => {
  const { findings } = gated(
    ruleOf('a', [candidateOf('1', tested(0.001, { k: [9, 1], effect: -0.2, interval: [-0.3, -0.1] }))]),
    ruleOf('b', [candidateOf('2', tested(undefined))]),
  )
  assert.deepEqual(
    findings.map(({ evidence }) => evidence),
    [
      {
        level: 'confirmed',
        method: 'fisher',
        n: [40, 40],
        k: [9, 1],
        effect: -0.2,
        interval: [-0.3, -0.1],
        p: 0.001,
        q: 0.001,
      },
      { level: 'confirmed', method: 'fisher', n: [40, 40] },
    ],
  )
})

test('findings come the worst first, then by what they save, then by name', () => {
  const sure = tested(undefined)
  const { findings } = gated(
    ruleOf('c', [candidateOf('1', sure, { savingSeconds: 5 }), candidateOf('0', sure, { savingSeconds: 5 })]),
    ruleOf('b', [
      candidateOf('3', sure, { severity: 'low', savingSeconds: 9000 }),
      candidateOf('4', sure, { severity: 'info', savingSeconds: 20_000 }),
    ]),
    ruleOf('a', [
      candidateOf('5', sure),
      candidateOf('9', sure, { savingSeconds: 0.5 }),
      candidateOf('6', sure, { savingSeconds: 7 }),
      candidateOf('7', sure, { severity: 'medium', savingSeconds: 5000 }),
      candidateOf('8', sure, { savingSeconds: 5 }),
    ]),
  )
  assert.deepEqual(
    findings.map(({ rule, subject }) => rule + subject.key),
    ['a6', 'a8', 'c0', 'c1', 'a9', 'a5', 'a7', 'b3', 'b4'],
  )
})

test('what is watched comes the least likely by luck first', () => {
  const weak = [0.3, 0.9, 0.06].map((p, index) => candidateOf(`${index}`, tested(p)))
  assert.deepEqual(
    gated(ruleOf('a', weak)).watchlist.map(({ subject }) => subject.key),
    ['2', '0', '1'],
  )
  // What has no p counts as p = 1; of equals the worse finding comes first.
  const count = ruleOf('b', [candidateOf('count', tested(undefined, { enough: false }))])
  const { watchlist } = gated(
    ruleOf('c', [candidateOf('luck', tested(1))]),
    count,
    ruleOf('a', [candidateOf('0', tested(0.99)), candidateOf('1', tested(1))]),
  )
  assert.deepEqual(
    watchlist.map(({ subject }) => subject.key),
    ['0', '1', 'count', 'luck'],
  )
})

test('a report watches ten at most, the least likely by luck', () => {
  // Each of these kinds fell from six of six to less, in too few cycles to tell, and the rest did not.
  const kinds = Array.from({ length: 14 }, (_, index) => `kind ${String(index).padStart(2, '0')}`)
  const cycles = kinds.flatMap((kind) => [
    ...Array.from({ length: 6 }, (_, index) => cycleOf({ kind, daysAgo: 9 + index, outcome: 'S' })),
    ...Array.from({ length: 4 }, (_, index) =>
      cycleOf({ kind, daysAgo: 1 + index, outcome: index < 3 ? 'F' : 'S' }),
    ),
  ])
  const rest = Array.from({ length: 1200 }, (_, index) =>
    cycleOf({ kind: 'rest', daysAgo: index / 80, outcome: 'S' }),
  )
  const { watchlist } = judgeRetro(retroOf([...cycles, ...rest]), settingsOf(), NOW)
  assert.equal(watchlist.length, 10)
  const ps = watchlist.map(({ evidence }) => evidence.p ?? 1)
  assert.deepEqual(
    ps,
    ps.toSorted((a, b) => a - b),
  )
})

test('a loop that stands still goes before what saves most, and after what is worse', () => {
  const saves = candidateOf('1', tested(undefined), { savingSeconds: 9000 })
  const { findings } = gated(
    ruleOf('a', [saves, candidateOf('2', tested(undefined), { severity: 'low' })]),
    ruleOf('loop-stalled', [
      candidateOf('3', tested(undefined)),
      candidateOf('4', tested(undefined), { severity: 'low' }),
    ]),
  )
  assert.deepEqual(
    findings.map(({ subject }) => subject.key),
    ['3', '1', '4', '2'],
  )
})

test('of equal severity what accounts for cycles goes first, what concerns everything before a part', () => {
  const sure = tested(undefined)
  const { findings } = gated(
    ruleOf('a', [candidateOf('1', sure, { savingSeconds: 9000 })]),
    ruleOf('repeat-failure', [candidateOf('2', sure)]),
    ruleOf('incident', [candidateOf('3', sure)]),
  )
  assert.deepEqual(
    findings.map(({ subject }) => subject.key),
    ['3', '2', '1'],
  )
})

test('what names what else changed says so, and nothing else does', () => {
  const { findings } = gated(
    ruleOf('a', [
      candidateOf('1', tested(undefined), { namesCause: true }),
      candidateOf('2', tested(undefined)),
    ]),
  )
  assert.deepEqual(
    findings.map((finding) => ['namesCause' in finding, finding.namesCause]),
    [
      [true, true],
      [false, undefined],
    ],
  )
})

test('when something began stands with the finding where the rule knows', () => {
  const { findings } = gated(
    ruleOf('a', [candidateOf('1', tested(undefined), { since: 5 }), candidateOf('2', tested(undefined))]),
  )
  assert.deepEqual(
    findings.map((finding) => ['began' in finding, finding.began]),
    [
      [true, 5],
      [false, undefined],
    ],
  )
})

test('a level that a person accepted is judged by a baseline that begins there, from that day on, and no other is', () => {
  const analysis = analysisOf([])
  const shorter = analysisOf([cycleOf({})])
  const seen: number[] = []
  const rule = ruleOf('a', [], {
    run: (of) =>
      ['1', '2'].map((key) => ({
        candidate: candidateOf(key, tested(undefined), { savingSeconds: of === shorter ? 1 : 0 }),
        words: () => WORDS,
      })),
  })
  const judgedBy = (from: number | undefined): [string, number | undefined][] => {
    const id = fingerprintOf('a', { kind: 'task', key: '2' })
    const { findings } = gate([rule], analysis, () => ({}), {
      accepted: new Map(from === undefined ? [] : [[id, from]]),
      analysisFrom(baselineFrom) {
        seen.push(baselineFrom)
        return shorter
      },
    })
    return findings
      .map(({ subject, savingSeconds }): [string, number | undefined] => [subject.key, savingSeconds])
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
  }
  assert.deepEqual(judgedBy(undefined), [
    ['1', 0],
    ['2', 0],
  ])
  assert.deepEqual(judgedBy(NOW + 1), [
    ['1', 0],
    ['2', 0],
  ])
  assert.deepEqual(seen, [])
  assert.deepEqual(judgedBy(NOW), [
    ['1', 0],
    ['2', 1],
  ])
  assert.deepEqual(seen, [NOW])
})

test('a rule that has nothing to say of a search is silent where all that was read is one', () => {
  const source = (isSearch: boolean): SourceReport => ({
    ...new Tally('cycles', 'a.jsonl', makeTexts()).report(),
    state: 'read',
    ...(isSearch && { isSearch: true as const }),
  })
  const rules = [
    ruleOf('of-work', [candidateOf('1', tested(undefined))], { notOf: ['search'] }),
    ruleOf('of-both', [candidateOf('1', tested(undefined))]),
  ]
  const foundIn = (...searches: boolean[]): string[] => {
    const cycles = searches.map((_, index) => cycleOf({ source: index }))
    const analysis = analysisOf(cycles, { sources: searches.map(source) })
    return gate(rules, analysis, () => ({})).findings.map(({ rule }) => rule)
  }
  assert.deepEqual(foundIn(true, true), ['of-both'])
  assert.deepEqual(foundIn(true, false), ['of-both', 'of-work'])
  assert.deepEqual(foundIn(false), ['of-both', 'of-work'])
})

test('a rule that has nothing to say of what is counted is silent there, and nowhere else', () => {
  const rules = [
    ruleOf('of-cycles', [candidateOf('1', tested(undefined))], { notOf: ['search', 'pull-request'] }),
    ruleOf('of-all', [candidateOf('1', tested(undefined))]),
  ]
  const foundOf = (unit: Unit | undefined): string[] => {
    const source = { ...new Tally('cycles', 'a.json', makeTexts()).report(), state: 'read' as const, unit }
    const analysis = analysisOf([cycleOf({ source: 0 })], { sources: [source] })
    return gate(rules, analysis, () => ({})).findings.map(({ rule }) => rule)
  }
  assert.deepEqual(foundOf('pull-request'), ['of-all'])
  assert.deepEqual(foundOf('run'), ['of-all', 'of-cycles'])
  assert.deepEqual(foundOf(undefined), ['of-all', 'of-cycles'])
})
