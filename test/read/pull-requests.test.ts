import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Retro } from '../../src/model/retro.ts'
import { judgeRetro } from '../../src/introspect.ts'
import { formatInstant, MICROS_PER_DAY, parseInstant } from '../../src/model/time.ts'
import { ghPrList } from '../../src/read/formats/gh-pr-list.ts'
import type { RowContext } from '../../src/read/formats/format.ts'
import { folderWith, readFolder } from './read-text.ts'

const FIRST = parseInstant('2026-08-01T00:00:00Z') ?? 0

function day(days: number): string {
  return formatInstant(FIRST + Math.round(days * MICROS_PER_DAY))
}

/** A pull request of a coding agent that is open, made so many days after the first one. */
function pullOf(number: number, made: number, rest: object = {}) {
  return {
    number,
    title: 'Some change',
    headRefName: 'claude/change',
    author: { login: 'mona', is_bot: false },
    state: 'OPEN',
    isDraft: false,
    createdAt: day(made),
    closedAt: null,
    mergedAt: null,
    labels: [],
    ...rest,
  }
}

function merged(made: number, after: number): object {
  return { state: 'MERGED', closedAt: day(made + after), mergedAt: day(made + after) }
}

function closed(made: number, after: number): object {
  return { state: 'CLOSED', closedAt: day(made + after) }
}

function readAs(context: TestContext, rows: readonly object[]): Promise<Retro> {
  return readFolder(folderWith(context, { 'prs.json': JSON.stringify(rows) }))
}

/** What a forge's list is made of, which a file's is not. */
function joined(rows: readonly object[], known: RowContext) {
  const records = rows.map((record, index) => ({ record: { ...record }, line: index + 1 }))
  return ghPrList.join?.(records, known) ?? { rows: [], said: [] }
}

const HORIZONS: [name: string, took: readonly number[], days: number, said: RegExp][] = [
  ['all within a day', Array<number>(10).fill(1), 1, /1 day after it was made, when 100% of the 10 /],
  ['nine of ten within a day', [...Array<number>(9).fill(1), 9], 1, /1 day after .* 90% of the 10 /],
  ['eight of ten within a day', [...Array<number>(8).fill(1), 3, 9], 3, /3 days after .* 90% of the 10 /],
  ['within a week', Array<number>(10).fill(6.9), 7, /7 days after .* 100% of the 10 /],
  ['within two weeks', Array<number>(10).fill(7.1), 14, /14 days after .* 100% of the 10 /],
  ['hardly within two weeks', [...Array<number>(8).fill(1), 15, 15], 14, /14 days after .* 80% of the 10 /],
  ['none yet', [], 14, /14 days after it was made; none has closed yet/],
]

for (const [name, took, days, said] of HORIZONS)
  test(`they are judged when nearly all that close have closed: ${name}`, async (context) => {
    const rows = took.map((after, number) =>
      pullOf(number + 1, 0, number % 2 === 0 ? merged(0, after) : closed(0, after)),
    )
    const { cycles, sources } = await readAs(context, [...rows, pullOf(99, 0), pullOf(100, 60)])
    assert.match(sources[0]?.formatReason ?? '', said)
    assert.match(sources[0]?.formatReason ?? '', /left out: 1 pull request younger than/)
    assert.equal(cycles.length, took.length + 1)
    for (const { at, id, outcome } of cycles) {
      assert.equal(at, FIRST + days * MICROS_PER_DAY)
      const number = Number(id) - 1
      const after = took[number] ?? Infinity
      assert.equal(outcome, after > days ? 'undecided' : number % 2 === 0 ? 'success' : 'failure')
    }
  })

test('of a file that is older than now nothing is judged by what came after it', async (context) => {
  const rows = [pullOf(1, 0, merged(0, 1)), pullOf(2, 9.5), pullOf(3, 10, merged(10, 0.4))]
  const { cycles, sources } = await readAs(context, rows)
  assert.deepEqual(
    cycles.map(({ id }) => id),
    [1],
  )
  assert.match(sources[0]?.formatReason ?? '', /left out: 2 pull requests younger than 1 day/)
})

test('a list of the forge goes as far as now, and a file no farther than now', () => {
  const rows = [pullOf(1, 0, merged(0, 1)), pullOf(2, 9.5), pullOf(3, 10, merged(10, 0.4))]
  const numbers = (known: RowContext): unknown[] =>
    joined(rows, known).rows.map(({ record }) => record['number'])
  const at = (days: number): number => FIRST + days * MICROS_PER_DAY
  assert.deepEqual(numbers({ isCurrent: true, now: at(12) }), [1, 2, 3])
  assert.deepEqual(numbers({ isCurrent: true, now: at(10.6) }), [1, 2])
  assert.deepEqual(numbers({ isCurrent: true, now: at(0.9) }), [])
  assert.deepEqual(numbers({ now: at(12) }), [1])
  assert.deepEqual(numbers({ now: at(0.9) }), [])
  assert.deepEqual(numbers({}), [1])
})

test('where no agent is known everybody’s count, but those of dependency and release bots, and it is said', async (context) => {
  const rows = [
    pullOf(1, 0, { headRefName: 'topic', ...merged(0, 0.5) }),
    pullOf(2, 1, {
      headRefName: 'night/1',
      author: { login: 'app/acme-loop', is_bot: true },
      ...closed(1, 0.5),
    }),
    pullOf(3, 2, { headRefName: 'renovate/zod-4', author: { login: 'app/renovate', is_bot: true } }),
    pullOf(4, 30, { headRefName: 'topic' }),
  ]
  const { cycles, sources } = await readAs(context, rows)
  assert.deepEqual(
    cycles.map(({ id, agent }) => [id, agent]),
    [
      [1, undefined],
      [2, undefined],
    ],
  )
  assert.match(
    sources[0]?.formatReason ?? '',
    /; none is by a coding agent that is known, so all but those of dependency and release bots count; .*left out: 1 pull request younger than 1 day, 1 by dependency and release bots/,
  )
  // Of the forge nobody chose them, and where agents are named others are not meant.
  assert.deepEqual(joined(rows, { isCurrent: true, now: Infinity }), {
    rows: [],
    said: ['left out: 2 pull requests by people, 2 by other bots'],
  })
  const own = joined(rows, { agents: ['night/'] })
  assert.deepEqual(
    own.rows.map(({ record }) => [record['number'], record['agent']]),
    [[2, 'night']],
  )
  assert.equal(joined(rows, { agents: ['other/'] }).rows.length, 0)
  assert.equal(joined(rows, { agents: [] }).rows.length, 2)
})

test('what is still open, or a draft, is no cycle that never ended', async (context) => {
  const rows = Array.from({ length: 20 }, (_, number) =>
    pullOf(number + 1, number, { isDraft: number % 2 === 0 }),
  )
  const retro = await readAs(context, [...rows, pullOf(99, 90)])
  const { cycles, sources } = retro
  assert.deepEqual(new Set(cycles.map(({ ending }) => ending)), new Set(['draft', 'still-open']))
  assert.deepEqual(sources[0]?.warnings, [])
  const { recommendations } = judgeRetro(retro, {}, FIRST + 21 * MICROS_PER_DAY)
  assert.ok(!recommendations.some(({ rule }) => rule === 'never-ended'))
})
