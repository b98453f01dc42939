import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fleetOf, serialiseFleet } from '../../src/fleet/fleet-of.ts'
import { type FleetPart, mergeParts } from '../../src/fleet/merge.ts'
import { readPart } from '../../src/fleet/read-part.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import * as fc from '../property.ts'
import { makeInsights } from './loops.ts'

const asIs = <T>(value: T): T => value

/** Reports of a few loops, some of them several times: of other days, and of one day with other numbers. */
const files = fc.array(
  fc
    .record({
      name: fc.constantFrom('a', 'b', 'c', null),
      repository: fc.constantFrom('acme/x', 'acme/y', null),
      day: fc.integer({ min: 10, max: 12 }),
      k: fc.integer({ min: 0, max: 20 }),
      p: fc.constantFrom(undefined, 0.0001, 0.04),
      isBroken: fc.boolean(),
      cost: fc.constantFrom(0.1, 0.2, 1 / 3),
      seconds: fc.array(fc.double({ min: 0.01, max: 1e5, noNaN: true }), { maxLength: 5 }),
    })
    .map(({ name, repository, day, k, p, isBroken, cost, seconds }) => {
      const insights = makeInsights({
        name,
        repository,
        now: [k, 20],
        at: `2026-09-${day}T12:00:00+00:00`,
        seconds,
        days: [[`2026-09-${day}`, Math.min(k, 3), 3]],
        ...(p !== undefined && { p }),
      })
      const spent = { ...insights, waste: { ...insights.waste, cost_usd: cost } }
      return isBroken && k < 4 ? `{"broken": ${k}}` : serialiseInsights(spent)
    }),
  { maxLength: 8 },
)

function partsOf(texts: readonly string[]): FleetPart[] {
  return texts.map((text, index) => readPart(text, `${index}/insights.json`, asIs))
}

function bytesOf(part: FleetPart): string {
  return serialiseFleet(fleetOf(part))
}

test('a tree of jobs gives the same bytes as one, whatever the order and the groups', () => {
  fc.assert(
    fc.property(files, fc.array(fc.nat({ max: 2 }), { minLength: 8, maxLength: 8 }), (texts, groups) => {
      const parts = partsOf(texts)
      const all = bytesOf(mergeParts(parts))
      const shares: FleetPart[][] = [[], [], []]
      for (const [index, part] of parts.entries()) shares[groups[index] ?? 0]?.unshift(part)
      // Each share goes through its file, as from job to job.
      const [a, b, c] = shares.map((share, index) =>
        readPart(bytesOf(mergeParts(share)), `${index}/fleet.json`, asIs),
      ) as [FleetPart, FleetPart, FleetPart]
      assert.equal(bytesOf(mergeParts([mergeParts([a, b]), c])), all)
      assert.equal(bytesOf(mergeParts([c, mergeParts([b, a])])), all)
      assert.equal(bytesOf(mergeParts([a, b, c, a, c])), all, 'what comes twice counts once')
    }),
    { numRuns: 60 },
  )
})

test('a loop stands there once, by its newest report; two loops of a repository are two', () => {
  const old = makeInsights({ name: 'a', at: '2026-09-14T12:00:00+00:00', now: [1, 20] })
  const now = makeInsights({ name: 'a', at: '2026-09-21T12:00:00+00:00', now: [19, 20] })
  const other = makeInsights({ name: 'nightly', repository: 'acme/a' })
  const { loops } = fleetOf(mergeParts(partsOf([now, old, other].map(serialiseInsights))))
  assert.deepEqual(
    loops.map(({ name, window }) => [name, window.succeeded]),
    [
      ['a', 19],
      ['nightly', 16],
    ],
  )
})

test('without a name a loop is its file', () => {
  const nameless = serialiseInsights(makeInsights({ name: null }))
  const { loops } = fleetOf(mergeParts(partsOf([nameless, nameless])))
  assert.deepEqual(
    loops.map(({ source }) => source),
    ['0/insights.json', '1/insights.json'],
  )
})

const BROKEN: [what: string, text: string, say: RegExp][] = [
  ['is empty', '', /^holds no JSON object$/],
  ['is of a newer version', '{"schema_version": 99}', /^was written by a newer version/],
  ['was cut', serialiseInsights(makeInsights({ name: 'a' })).slice(0, 500), /^holds no JSON object$/],
  [
    'is a fleet of a newer version',
    '{"fleet_version": 99}',
    /^was written by a newer version \(fleet 99; this one reads 1\)$/,
  ],
  ['is a broken fleet', '{"fleet_version": 1}', /^does not fit its schema at /],
  ['is a fleet that was cut', '{"fleet_version": 1, "loops": [', /^holds no JSON object$/],
]

for (const [what, text, say] of BROKEN)
  test(`a file that ${what} is left out by name`, () => {
    const { loops, leftOut } = readPart(text, 'x.json', asIs)
    assert.deepEqual([loops.length, leftOut.length, leftOut[0]?.source], [0, 1, 'x.json'])
    assert.match(leftOut[0]?.problem ?? '', say)
  })
