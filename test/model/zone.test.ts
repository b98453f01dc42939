import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from '../property.ts'
import { formatInstant, parseInstant } from '../../src/model/time.ts'
import { isZoneName, makeZone } from '../../src/model/zone.ts'

/** As Python's zoneinfo has them, with `fold=0`, which is Temporal's "compatible". */
const READ: [zone: string, wall: string, at: string][] = [
  ['UTC', '2026-07-02T12:00:00', '2026-07-02T12:00:00+00:00'],
  ['Europe/Berlin', '2026-07-02T12:00:00', '2026-07-02T10:00:00+00:00'],
  ['Europe/Berlin', '2026-01-02T12:00:00.000001', '2026-01-02T11:00:00.000001+00:00'],
  ['Europe/Berlin', '2026-07-02', '2026-07-01T22:00:00+00:00'],
  // Clocks skip from 02:00 to 03:00.
  ['Europe/Berlin', '2026-03-29T01:59:59', '2026-03-29T00:59:59+00:00'],
  ['Europe/Berlin', '2026-03-29T02:30:00', '2026-03-29T01:30:00+00:00'],
  ['Europe/Berlin', '2026-03-29T03:00:00', '2026-03-29T01:00:00+00:00'],
  ['America/New_York', '2026-03-08T02:30:00', '2026-03-08T07:30:00+00:00'],
  ['Australia/Lord_Howe', '2026-10-04T02:15:00', '2026-10-03T15:45:00+00:00'],
  // They go from 03:00 back to 02:00.
  ['Europe/Berlin', '2026-10-25T01:59:59', '2026-10-24T23:59:59+00:00'],
  ['Europe/Berlin', '2026-10-25T02:30:00', '2026-10-25T00:30:00+00:00'],
  ['Europe/Berlin', '2026-10-25T03:00:00', '2026-10-25T02:00:00+00:00'],
  ['America/New_York', '2026-11-01T01:30:00', '2026-11-01T05:30:00+00:00'],
  ['Australia/Lord_Howe', '2026-04-05T01:45:00', '2026-04-04T14:45:00+00:00'],
  ['America/St_Johns', '2006-10-29T00:00:30', '2006-10-29T02:30:30+00:00'],
  // A whole day was skipped.
  ['Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00+00:00'],
  ['Asia/Kathmandu', '2026-07-02T12:00:00', '2026-07-02T06:15:00+00:00'],
  ['Pacific/Kiritimati', '2026-07-02T00:00:00', '2026-07-01T10:00:00+00:00'],
  ['Europe/Berlin', '1970-01-01T00:30:00', '1969-12-31T23:30:00+00:00'],
]

for (const [zone, wall, at] of READ)
  test(`fault 25: ${wall} in ${zone} is ${at}`, () =>
    assert.equal(formatInstant(parseInstant(wall, makeZone(zone)) ?? NaN), at))

test('a time that names its zone, and a number, are what they are in any zone', () => {
  const zone = makeZone('Asia/Kathmandu')
  for (const value of [
    '2026-07-02T12:00:00Z',
    '2026-07-02T12:00:00+02:00',
    '20260702T120000-08',
    1_790_000_000,
  ])
    assert.equal(parseInstant(value, zone), parseInstant(value))
})

test('the clock on the wall shows what was read, but for a time that it skips', () => {
  const zones = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca']
  const minutes = fc.integer({
    min: Date.UTC(1971, 0, 1) / 60_000,
    max: Date.UTC(2100, 0, 1) / 60_000,
  })
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, (timeZone, minute) => {
      const wall = minute * 60e6
      const at = makeZone(timeZone).instantOf(wall)
      const shown = new Date(at / 1000).toLocaleString('sv-SE', { timeZone })
      const meant = new Date(wall / 1000).toISOString().slice(0, 19).replace('T', ' ')
      const late = Date.parse(`${shown.replace(' ', 'T')}Z`) - Date.parse(`${meant.replace(' ', 'T')}Z`)
      assert.ok(late === 0 || late === 3_600_000 || late === 1_800_000, `${meant} was read as ${shown}`)
    }),
  )
})

test('names of zones are those of IANA: no offset, no name that Node does not know', () => {
  for (const name of ['Europe/Berlin', 'europe/berlin', 'UTC', 'Etc/GMT+3', 'Asia/Kolkata'])
    assert.ok(isZoneName(name), name)
  for (const name of ['', 'Berlin', '+02:00', '02:00', 'local', 'Europe/Berlin ', '__proto__'])
    assert.ok(!isZoneName(name), name)
})
