import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { numberRows } from '../../src/report/parts/changes.ts'
import { costPerSuccess, priceSentences } from '../../src/report/parts/price.ts'
import { roughly, usd } from '../../src/model/words.ts'
import { readSmall } from './fixtures.ts'

type Spending = NonNullable<NonNullable<Insights['prices']>['cost_usd']>['now']

const ALL: Spending = {
  total: 31.2,
  decided: 57,
  priced: 57,
  succeeded: 37,
  per_cycle: 0.55,
  per_success: 0.84,
  at_least: 0.84,
  interval: [0.7, 1.01],
}
const small = readSmall()

function withPrices(
  now: Partial<Spending>,
  before: Spending | null = null,
  more: Partial<Insights> = {},
): Insights {
  return { ...small, ...more, prices: { cost_usd: { now: { ...ALL, ...now }, before } } }
}

describe('the price of a success', () => {
  test('names the failed tries, the interval and what it was before', () => {
    const before = { ...ALL, per_success: 0.62, at_least: 0.62, interval: null }
    assert.deepEqual(priceSentences(withPrices({}, before)), [
      'Cost: 31.20 USD in the last 7 days, 0.55 USD a cycle, 0.84 USD for each success, with the failed tries in it (95% interval 0.70 USD to 1.01 USD), 0.62 USD in the 27 days before.',
    ])
  })
  test('is a range where less than 80 of 100 cycles say what they cost', () => {
    const insights = withPrices({ priced: 40, at_least: 0.6, interval: null })
    assert.match(priceSentences(insights)[0] ?? '', /0\.60 USD to 0\.84 USD for each success/)
    assert.match(
      priceSentences(insights)[0] ?? '',
      /40 of 57 cycles with a result say what they cost; the others are taken to have cost nothing, or as much\.$/,
    )
    assert.match(priceSentences(insights)[0] ?? '', /^Cost: at least 31\.20 USD in /)
    assert.equal(costPerSuccess(insights), undefined)
    const sure = withPrices({ priced: 40, at_least: 0.6, interval: [0.7, 1.01] })
    assert.doesNotMatch(priceSentences(sure)[0] ?? '', /interval/)
    assert.match(priceSentences(withPrices({ priced: 56 }))[0] ?? '', /taken to have cost as much\.$/)
  })
  test('says how many told before, where that were few', () => {
    const before = { ...ALL, priced: 10, per_success: 0.62, at_least: 0.2, interval: null }
    assert.match(
      priceSentences(withPrices({}, before))[0] ?? '',
      /, 0\.20 USD to 0\.62 USD in the 27 days before, where 10 of 57 say it\.$/,
    )
  })
  test('does not claim a success where none was, and says kept of a search', () => {
    const none = withPrices({ succeeded: 0, per_success: null, at_least: null, interval: null })
    assert.match(priceSentences(none)[0] ?? '', /a cycle, and nothing succeeded\.$/)
    assert.equal(costPerSuccess(none), undefined)
    assert.match(
      priceSentences(withPrices({}, null, { search: true }))[0] ?? '',
      /for each try that was kept/,
    )
  })
  test('is a row before and now, as a ratio', () => {
    const before = { ...ALL, per_success: 0.42, at_least: 0.42 }
    assert.deepEqual(numberRows(withPrices({}, before)).at(-1), {
      name: 'Cost of a success',
      before: '0.42 USD',
      now: '0.84 USD',
      change: '▲ 2.0 times',
      sure: '',
    })
  })
  test('says nothing where nothing is recorded', () => {
    const { prices: _, ...without } = small
    assert.deepEqual(priceSentences(without), [])
    assert.equal(costPerSuccess(without), undefined)
  })
})

describe('amounts', () => {
  for (const [amount, said] of [
    [0, '0.00 USD'],
    [0.00421, '0.0042 USD'],
    [0.55, '0.55 USD'],
    [1204.5, '1,204.50 USD'],
  ] as const)
    test(`${amount} dollars`, () => assert.equal(usd(amount), said))
  for (const [count, said] of [
    [812, '812'],
    [33_049, '33,000'],
    [999_999, '1 million'],
    [1_234_567, '1.23 million'],
    [2_500_000_000, '2.5 billion'],
  ] as const)
    test(`${count} tokens`, () => assert.equal(roughly(count), said))
})
