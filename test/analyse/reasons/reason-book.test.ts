import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import * as fc from '../../property.ts'
import { MAX_CLUSTERS, OTHER_CLUSTER_ID, ReasonBook } from '../../../src/analyse/reasons/reason-book.ts'

interface Row {
  failure: string
  reasons: string[]
  /** The reasons of this row are one failure that the method cannot see as one. */
  apart?: boolean
}

const ROWS = JSON.parse(readFileSync('test/analyse/reasons/templates.json', 'utf8')) as Row[]
const ALL = ROWS.flatMap((row) => row.reasons)

/** The reasons of each day, learnt one day after the other. */
function bookOf(...days: (readonly string[])[]): ReasonBook {
  const book = new ReasonBook()
  for (const [day, reasons] of days.entries()) book.learn(reasons, day)
  return book
}

/** Text to the id of its cluster. */
function idsOf(book: ReasonBook, texts: readonly string[]): Map<string, string | undefined> {
  return new Map(texts.map((text) => [text, book.idOf(text)]))
}

const WORD = (index: number) =>
  index.toString(36).replace(/\d/gu, (digit) => 'ghijklmnop'.charAt(Number(digit)))

describe('a book of reasons from real tools', () => {
  const book = bookOf(ALL)
  const failureOf = new Map<string | undefined, string>()

  for (const { failure, reasons, apart } of ROWS) {
    const ids = new Set(reasons.map((text) => book.idOf(text)))
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

  it('does not depend on the order of the reasons of a day', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        assert.deepEqual(idsOf(bookOf(shuffled), ALL), idsOf(book, ALL))
      }),
      { numRuns: 50 },
    )
  })

  it('keeps what it said of yesterday, whatever comes today', () => {
    fc.assert(
      fc.property(fc.subarray(ALL, { minLength: 1 }), (yesterdays) => {
        const yesterday = idsOf(bookOf(yesterdays), yesterdays)
        assert.deepEqual(idsOf(bookOf(yesterdays, ALL), yesterdays), yesterday)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a book of reasons', () => {
  it('keeps the id of a cluster while its template widens', () => {
    const [before, after] = [
      'could not merge branch feat/login into main',
      'could not merge branch fix/cart into main',
    ]
    const book = bookOf([before])
    const id = book.idOf(before) ?? ''
    assert.equal(book.templateOf(id), before)
    book.learn([after], 1)
    assert.deepEqual([book.idOf(before), book.idOf(after)], [id, id])
    assert.equal(book.templateOf(id), 'could not merge branch <*> into main')
  })

  it('knows nothing of reasons that say nothing, or that it never met', () => {
    const texts = ['', ' ', '\u200B', '—']
    const book = bookOf(texts)
    for (const text of [...texts, 'timeout']) assert.equal(book.idOf(text), undefined)
  })

  it('makes room for new reasons where old ones have not been met for 84 days', () => {
    const many = Array.from(
      { length: 2 * MAX_CLUSTERS },
      (_, index) => `${WORD(index)} ${WORD(index * 7)} broke`,
    )
    const book = bookOf(many)
    assert.equal(many.filter((text) => book.idOf(text) === OTHER_CLUSTER_ID).length, MAX_CLUSTERS + 1)
    book.learn(['the disk is full'], 50)
    assert.equal(book.idOf('the disk is full'), OTHER_CLUSTER_ID)
    book.learn(['the queue is empty'], 100)
    assert.notEqual(book.idOf('the queue is empty'), OTHER_CLUSTER_ID)
  })

  it('survives names of object members', () => {
    const texts = ['__proto__', 'constructor', 'toString failed']
    assert.equal(new Set(idsOf(bookOf(texts), texts).values()).size, 3)
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
        const first = idsOf(bookOf(some), some)
        assert.deepEqual(idsOf(bookOf(some.toReversed()), some), first)
        assert.deepEqual(idsOf(bookOf(some, some), some), first)
      }),
      { numRuns: 500 },
    )
  })

  const HOSTILE: Record<string, (index: number) => string> = {
    'of one word': (index) => `z${WORD(index)}q`,
    'with one beginning': (index) => `error: the same ${WORD(index)} ${WORD(index * 7)}`,
    'that look like values': (index) => `a/${WORD(index)} b/${WORD(index)} c d`,
    'with numbers only': (index) => `issue ${index} failed after ${index} s`,
  }
  for (const [what, make] of Object.entries(HOSTILE)) {
    it(`ends with at most ${MAX_CLUSTERS} clusters for 100,000 different reasons ${what}`, () => {
      const texts = Array.from({ length: 100_000 }, (_, index) => make(index))
      const ids = [...idsOf(bookOf(texts), texts).values()]
      assert.ok(new Set(ids).size <= MAX_CLUSTERS)
      assert.ok(ids.every((id) => id !== undefined))
    })
  }
})

it('60,000 reasons that differ in their words fit in 80 MB', () => {
  const module = new URL('../../../src/analyse/reasons/reason-book.js', import.meta.url)
  const script = `
    const { ReasonBook } = await import(${JSON.stringify(module.href)})
    const letter = (number) => String.fromCharCode(97 + number % 26)
    const word = (number) => letter(number) + letter(number / 26) + 'x'
    const reasons = Array.from({ length: 60_000 }, (_, index) =>
      word(index) + ' ' + word(index / 676) + ' went wrong in the step before the last one of all steps')
    const book = new ReasonBook()
    book.learn(reasons, 0)
    console.log(reasons.filter((text) => book.idOf(text) !== undefined).length)`
  const args = ['--max-old-space-size=80', '--input-type=module', '-e', script]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  assert.equal(stdout, '60000\n', stderr.slice(0, 500))
})
