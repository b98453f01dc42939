import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import * as fc from '../../property.ts'
import { clusterReasons, MAX_CLUSTERS, OTHER_CLUSTER_ID } from '../../../src/analyse/reasons/cluster.ts'

interface Row {
  failure: string
  reasons: string[]
  /** The reasons of this row are one failure that the method cannot see as one. */
  apart?: boolean
}

const ROWS = JSON.parse(readFileSync('test/analyse/reasons/templates.json', 'utf8')) as Row[]
const ALL = ROWS.flatMap((row) => row.reasons).map((text) => ({ text }))
const asReasons = (texts: readonly string[]) => texts.map((text) => ({ text }))

describe('clusterReasons on reasons from real tools', () => {
  const { clusterOf, clusters } = clusterReasons(ALL)
  const failureOf = new Map<string | undefined, string>()

  for (const { failure, reasons, apart } of ROWS) {
    const ids = new Set(reasons.map((text) => clusterOf.get(text)))
    it(`${apart ? 'splits' : 'keeps together'} "${failure}"`, () => {
      assert.equal(ids.size, apart ? reasons.length : 1)
    })
    it(`keeps "${failure}" apart from the rest`, () => {
      for (const id of ids) {
        assert.equal(failureOf.get(id) ?? failure, failure)
        failureOf.set(id, failure)
      }
    })
  }

  it('counts each reason once', () => {
    assert.equal(
      clusters.reduce((sum, { count }) => sum + count, 0),
      ALL.length,
    )
    assert.equal(new Set(clusters.map(({ id }) => id)).size, clusters.length)
  })

  it('does not depend on the order of the reasons', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        assert.deepEqual(clusterReasons(shuffled), { clusterOf, clusters })
      }),
      { numRuns: 50 },
    )
  })

  it('gives the same ids when it is seeded with its own result', () => {
    assert.deepEqual(clusterReasons(ALL, clusters), { clusterOf, clusters })
  })

  it('keeps the ids of yesterday, whatever comes today', () => {
    fc.assert(
      fc.property(fc.subarray(ALL, { minLength: 1 }), (yesterdays) => {
        const yesterday = clusterReasons(yesterdays)
        const today = clusterReasons(ALL, yesterday.clusters)
        for (const { text } of yesterdays) {
          assert.equal(today.clusterOf.get(text), yesterday.clusterOf.get(text), text)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('clusterReasons', () => {
  it('keeps the id of a known cluster while its template widens', () => {
    const before = clusterReasons(asReasons(['could not merge branch feat/login into main']))
    const after = clusterReasons(asReasons(['could not merge branch fix/cart into main']), before.clusters)
    assert.equal(before.clusters[0]?.template, 'could not merge branch feat/login into main')
    assert.deepEqual(after.clusters, [
      {
        id: before.clusters[0].id,
        template: 'could not merge branch <*> into main',
        count: 1,
        examples: ['could not merge branch fix/cart into main'],
      },
    ])
  })

  it('lists a known cluster that did not occur with the count 0', () => {
    const { clusters } = clusterReasons([], [{ id: '0123456789abcdef', template: 'tests failed' }])
    assert.deepEqual(clusters, [{ id: '0123456789abcdef', template: 'tests failed', count: 0, examples: [] }])
  })

  it('drops known clusters that are malformed or repeated', () => {
    const id = '0123456789abcdef'
    const { clusters } = clusterReasons(
      [],
      [
        { id: '../x', template: 'a' },
        { id: OTHER_CLUSTER_ID, template: '<*>' },
        { id, template: '' },
        { id, template: 'tests failed' },
        { id, template: 'timeout' },
      ],
    )
    assert.deepEqual(
      clusters.map(({ template }) => template),
      ['tests failed'],
    )
  })

  it('finds another id when a known cluster holds the natural one under another template', () => {
    const [natural] = clusterReasons(asReasons(['timeout'])).clusters
    assert.ok(natural)
    const { clusters } = clusterReasons(asReasons(['timeout']), [
      { id: natural.id, template: 'tests failed' },
    ])
    assert.deepEqual(
      clusters.map(({ template, count }) => [template, count]),
      [
        ['timeout', 1],
        ['tests failed', 0],
      ],
    )
    assert.equal(new Set(clusters.map(({ id }) => id)).size, 2)
  })

  it('skips reasons that say nothing', () => {
    assert.deepEqual(clusterReasons(asReasons(['', ' ', '\u200B', '—'])), {
      clusterOf: new Map(),
      clusters: [],
    })
  })

  it('shows the three most frequent texts as examples', () => {
    const texts = ['took 1 s', 'took 2 s', 'took 3 s', 'took 3 s', 'took 4 s']
    const { clusters } = clusterReasons(asReasons(texts))
    assert.deepEqual(
      clusters.map(({ count, examples }) => [count, examples]),
      [[5, ['took 3 s', 'took 1 s', 'took 2 s']]],
    )
  })

  it('survives names of object members', () => {
    const { clusterOf } = clusterReasons(asReasons(['__proto__', 'constructor', 'toString failed']))
    assert.equal(new Set(clusterOf.values()).size, 3)
  })

  it('agrees with itself on any texts', () => {
    const words = fc.constantFrom(
      'error',
      'in',
      'a/b',
      'c/d',
      'x.y',
      'getUser',
      'getTeam',
      'w1',
      'w2',
      '<*>',
      '7',
      '@',
    )
    const texts = fc.array(
      fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(texts, (some) => {
        const first = clusterReasons(asReasons(some))
        assert.deepEqual(clusterReasons(asReasons(some.toReversed())), first)
        assert.deepEqual(clusterReasons(asReasons(some), first.clusters), first)
      }),
      { numRuns: 500 },
    )
  })

  const WORD = (index: number) =>
    index.toString(36).replace(/\d/gu, (digit) => 'ghijklmnop'.charAt(Number(digit)))
  const HOSTILE: Record<string, (index: number) => string> = {
    'of one word': (index) => `z${WORD(index)}q`,
    'with one beginning': (index) => `error: the same ${WORD(index)} ${WORD(index * 7)}`,
    'that look like values': (index) => `a/${WORD(index)} b/${WORD(index)} c d`,
    'with numbers only': (index) => `issue ${index} failed after ${index} s`,
  }
  for (const [what, make] of Object.entries(HOSTILE)) {
    it(`ends with at most ${MAX_CLUSTERS} clusters for 100,000 different reasons ${what}`, () => {
      const texts = Array.from({ length: 100_000 }, (_, index) => make(index))
      const { clusterOf, clusters } = clusterReasons(asReasons(texts))
      assert.ok(clusters.length <= MAX_CLUSTERS)
      assert.equal(
        clusters.reduce((sum, { count }) => sum + count, 0),
        100_000,
      )
      assert.equal(clusterOf.size, new Set(texts).size)
    })
  }
})

it('60,000 reasons that differ in their words fit in 80 MB', () => {
  const module = new URL('../../../src/analyse/reasons/cluster.js', import.meta.url)
  const script = `
    const { clusterReasons } = await import(${JSON.stringify(module.href)})
    const letter = (number) => String.fromCharCode(97 + number % 26)
    const word = (number) => letter(number) + letter(number / 26) + 'x'
    const reasons = Array.from({ length: 60_000 }, (_, index) => ({
      text: word(index) + ' ' + word(index / 676) + ' went wrong in the step before the last one of all steps',
    }))
    console.log(clusterReasons(reasons).clusters.reduce((sum, { count }) => sum + count, 0))`
  const args = ['--max-old-space-size=80', '--input-type=module', '-e', script]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  assert.equal(stdout, '60000\n', stderr.slice(0, 500))
})
