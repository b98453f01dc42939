import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from '../property.ts'
import { formatInstant, parseInstant } from '../../src/model/time.ts'

const NOON = Date.UTC(2026, 6, 2, 12) * 1000

const READ: [unknown, number][] = [
  ['2026-07-02T12:00:00Z', NOON],
  ['2026-07-02T12:00:00z', NOON],
  ['2026-07-02T12:00:00', NOON],
  ['2026-07-02 12:00:00+00:00', NOON],
  ['2026-07-02T14:00:00+02:00', NOON],
  ['2026-07-02T17:30:00+0530', NOON],
  ['2026-07-02T04:00:00-08', NOON],
  ['2026-07-02T12:00', NOON],
  ['20260702T120000Z', NOON],
  ['2026-07-02T12:00:00.000001Z', NOON + 1],
  ['2026-07-02T12:00:00.1234567Z', NOON + 123_456],
  ['2026-07-02T12:00:00,5Z', NOON + 500_000],
  ['2026-07-02', NOON - 12 * 3600e6],
  ['2024-02-29', Date.UTC(2024, 1, 29) * 1000],
  [NOON / 1e6, NOON],
  [NOON / 1e3, NOON],
  [NOON, NOON],
  [NOON * 1e3, NOON],
  [String(NOON / 1e6), NOON],
  [`${NOON / 1e6}.5`, NOON + 500_000],
  [String(NOON), NOON],
  ['2026-07-02 14:00:00 +0200', NOON],
  ['2026-07-02 12:00:00 UTC', NOON],
  ['Thu Jul  2 12:00:00 UTC 2026', NOON],
  ['Thu, 02 Jul 2026 14:00:00 +0200', NOON],
  ['Jul 2, 2026 12:00 PM', NOON],
  ['2 July 2026 at 12:00', NOON],
  ['02 Jul 2026', NOON - 12 * 3600e6],
]

for (const [value, at] of READ) {
  test(`reads ${JSON.stringify(value)} as a time`, () => assert.equal(parseInstant(value), at))
}

const REFUSED: unknown[] = [
  '2026-02-30',
  '2025-02-29T00:00:00Z',
  '2026-13-01',
  '2026-07-02T24:00:00Z',
  '2026-07-02T12:60:00Z',
  '2026-07-02T12:00:00+25:00',
  '2026-07-02T12:00:00 Europe/Berlin',
  '2026-07-02T12:00:00.',
  '2026-7-2',
  '17908645',
  '20260702120000',
  'Thu Jul  2 12:00:00 CEST 2026',
  'Feb 30, 2026 12:00 PM',
  'Foo 2, 2026 12:00',
  'Jul 2, 2026 13:00 PM',
  'in July 2, 2026 12:00',
  '275760-09-13',
  'yesterday',
  '',
  null,
  undefined,
  true,
  {},
  0,
  -1,
  Infinity,
  NaN,
  1e20,
]

for (const value of REFUSED) {
  test(`fault 25: refuses ${typeof value === 'number' ? value : JSON.stringify(value)} as a time`, () =>
    assert.equal(parseInstant(value), undefined))
}

test('what is formatted is read back to the microsecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Date.UTC(2400, 0) * 1000 }), (at) => {
      assert.equal(parseInstant(formatInstant(at)), at)
    }),
  )
})
