import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Recommendation } from '../../src/insights/schema.ts'
import { lifeNote, livesNote, mutedUntilText } from '../../src/report/parts/lifetime.ts'

const AT = '2026-09-21T12:00:00+00:00'

function finding(life: Partial<Recommendation>): Recommendation {
  return { category: 'x', severity: 'high', finding: '', recommendation: '', ...life }
}

const NEW = finding({ status: 'new', days_open: 0, first_seen: '2026-09-21', last_seen: '2026-09-21' })
const open = (days: number, seen = '2026-09-21'): Recommendation =>
  finding({ status: 'persisting', days_open: days, last_seen: seen })
const BACK = finding({
  status: 'regressed',
  first_seen: '2026-09-20',
  ended_before: '2026-09-11',
  days_open: 1,
  last_seen: '2026-09-21',
})

test('the life of one finding', () => {
  assert.equal(lifeNote(NEW, AT), 'new')
  assert.equal(lifeNote(BACK, AT), 'back after 9 days')
  assert.equal(lifeNote(open(1), AT), 'for 1 day')
  assert.equal(lifeNote(open(12, '2026-09-20'), AT), 'for 12 days, last seen on 20 September')
  assert.equal(lifeNote(finding({}), AT), '')
})

test('the lives of several findings that are told as one', () => {
  assert.equal(livesNote([], AT), '')
  assert.equal(livesNote([finding({}), finding({})], AT), '')
  assert.equal(livesNote([open(3), open(3)], AT), 'for 3 days')
  assert.equal(livesNote([open(3, '2026-09-20'), open(3)], AT), 'for 3 days')
  assert.equal(livesNote([open(9), open(1), open(4)], AT), 'for 1 to 9 days')
  assert.equal(livesNote([NEW, open(4), BACK, NEW], AT), '2 new, 1 back, 1 for 4 days')
})

test('the year of a mute is told where it is not the report’s', () => {
  assert.equal(mutedUntilText('2026-10-01T00:00:00+00:00', AT), '1 October')
  assert.equal(mutedUntilText('2027-01-03T00:00:00+00:00', AT), '3 January 2027')
})
