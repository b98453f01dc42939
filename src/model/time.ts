import type { Instant } from './retro.ts'
import { isoOfWritten } from './written-date.ts'
import { UTC, type Zone } from './zone.ts'

export const MICROS_PER_MS = 1000
const MICROS_PER_SECOND = 1_000_000
const MICROS_PER_MINUTE = 60 * MICROS_PER_SECOND

export const MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND

/** Where the UTC day of an instant begins. */
export function startOfDay(at: Instant): Instant {
  return dayNumber(at) * MICROS_PER_DAY
}

/** UTC days from 1970 to that of an instant. */
export function dayNumber(at: Instant): number {
  return Math.floor(at / MICROS_PER_DAY)
}

/** Years that a log can mean; anything else is a typing or unit error. */
const FIRST_YEAR = 1970
const LAST_YEAR = 9999
export const LATEST: Instant = Date.UTC(LAST_YEAR, 11, 31, 23, 59, 59, 999) * MICROS_PER_MS

/**
 * A timestamp field as an instant.
 *
 * Takes ISO 8601 (`2026-07-02T05:00:01.123456+02:00`, `2026-07-02 05:00`, `20260702T050001Z`, `2026-07-02`)
 * with a blank before the zone as git prints it (`2026-07-02 05:00:01 +0200`), with the month as a word, and epoch
 * seconds, milliseconds, microseconds or nanoseconds, also as text. Digits past the microsecond are dropped.
 * A day that does not exist (`2026-02-30`) is `undefined`, never the day after.
 *
 * @param zone of a text that names none
 */
export function parseInstant(value: unknown, zone = UTC): Instant | undefined {
  if (typeof value === 'string') return parseIso(value, zone) ?? parseOther(value, zone)
  if (typeof value === 'number') return parseEpoch(value)
  return undefined
}

const EPOCH = /^\d{10}(?:\.\d{1,9}|\d{3}|\d{6}|\d{9})?$/
const BLANK_BEFORE_ZONE = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*) (?:([+-]\d\d:?\d\d)|UTC|GMT|Z)$/

/** What is rarer than ISO 8601, and so takes longer. */
function parseOther(text: string, zone: Zone): Instant | undefined {
  const given = text.trim()
  if (EPOCH.test(given)) return parseEpoch(Number(given))
  const [, time, offset = 'Z'] = BLANK_BEFORE_ZONE.exec(given) ?? []
  const iso = time === undefined ? isoOfWritten(given) : `${time}${offset}`
  return iso === undefined ? undefined : parseIso(iso, zone)
}

/** In nanoseconds, the year 2286. */
const LAST_EPOCH = 1e19

/** Numbers under 1e11 are seconds (up to the year 5138), larger ones milliseconds (from 1973), then micro- and nanoseconds. */
function parseEpoch(value: number): Instant | undefined {
  if (!(value > 0 && value < LAST_EPOCH)) return undefined
  const micros =
    value < 1e11 ? MICROS_PER_SECOND : value < 1e14 ? MICROS_PER_MS : value < 1e17 ? 1 : 1 / MICROS_PER_MS
  const at = Math.round(value * micros)
  return at <= LATEST ? at : undefined
}

// Written by hand because it runs once per record: a regular expression with groups costs 5 times as much.
function parseIso(text: string, zone: Zone): Instant | undefined {
  const year = digitsAt(text, 0, 4)
  const extended = text.charCodeAt(4) === DASH
  const monthAt = extended ? 5 : 4
  const month = digitsAt(text, monthAt, 2)
  if (extended && text.charCodeAt(7) !== DASH) return undefined
  const dayAt = extended ? 8 : 6
  const day = digitsAt(text, dayAt, 2)
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined
  const date = daysSinceEpoch(year, month, day) * MICROS_PER_DAY

  let at = dayAt + 2
  if (at === text.length) return zone.instantOf(date)
  const separator = text.charCodeAt(at)
  if (separator !== LETTER_T && separator !== LETTER_T_LOWER && separator !== SPACE) return undefined
  at += 1
  const hour = digitsAt(text, at, 2)
  at += 2
  if (hour < 0 || hour > 23) return undefined
  let micros = hour * 60 * MICROS_PER_MINUTE

  const colons = text.charCodeAt(at) === COLON
  if (colons || isDigit(text.charCodeAt(at))) {
    if (colons) at += 1
    const minute = digitsAt(text, at, 2)
    at += 2
    if (minute < 0 || minute > 59) return undefined
    micros += minute * MICROS_PER_MINUTE
    if (colons ? text.charCodeAt(at) === COLON : isDigit(text.charCodeAt(at))) {
      if (colons) at += 1
      const second = digitsAt(text, at, 2)
      at += 2
      if (second < 0 || second > 59) return undefined
      micros += second * MICROS_PER_SECOND
      const point = text.charCodeAt(at)
      if (point === POINT || point === COMMA) {
        at += 1
        const start = at
        for (let unit = MICROS_PER_SECOND / 10; isDigit(text.charCodeAt(at)); unit /= 10) {
          if (unit >= 1) micros += unit * (text.charCodeAt(at) - ZERO)
          at += 1
        }
        if (at === start) return undefined
      }
    }
  }
  if (at === text.length) return zone.instantOf(date + micros)
  const offset = parseOffset(text, at)
  return offset === undefined ? undefined : date + micros - offset
}

/** Microseconds east of UTC; `undefined` for anything that is not a zone. */
function parseOffset(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at)
  if ((sign === LETTER_Z || sign === LETTER_Z_LOWER) && at + 1 === text.length) return 0
  if (sign !== PLUS && sign !== DASH) return undefined
  const hours = digitsAt(text, at + 1, 2)
  const rest = text.slice(at + 3)
  const minutes = rest === '' ? 0 : rest.startsWith(':') ? digitsAt(rest, 1, 2) : digitsAt(rest, 0, 2)
  const length = rest === '' ? 0 : rest.startsWith(':') ? 3 : 2
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || rest.length !== length) return undefined
  const offset = (hours * 60 + minutes) * MICROS_PER_MINUTE
  return sign === DASH ? -offset : offset
}

const ZERO = 48
const DASH = 45
const PLUS = 43
const COLON = 58
const POINT = 46
const COMMA = 44
const SPACE = 32
const LETTER_T = 84
const LETTER_T_LOWER = 116
const LETTER_Z = 90
const LETTER_Z_LOWER = 122

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 57
}

/** The number that `count` digits at `start` spell, or -1. */
function digitsAt(text: string, start: number, count: number): number {
  let value = 0
  for (let at = start; at < start + count; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) return -1
    value = value * 10 + (code - ZERO)
  }
  return value
}

/** Howard Hinnant's days_from_civil for years from 1970; four times as fast as `Date.UTC`. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `2026-11-22T12:00:00+00:00`, with microseconds where there are any: Python's `isoformat()` in UTC. */
export function formatInstant(at: Instant): string {
  const ms = Math.floor(at / MICROS_PER_MS)
  const micros = ((at % MICROS_PER_SECOND) + MICROS_PER_SECOND) % MICROS_PER_SECOND
  const seconds = new Date(ms).toISOString().slice(0, 19)
  return micros === 0 ? `${seconds}+00:00` : `${seconds}.${String(micros).padStart(6, '0')}+00:00`
}

export function instantOf(date: Date): Instant {
  return date.getTime() * MICROS_PER_MS
}

export function dateOf(at: Instant): Date {
  return new Date(at / MICROS_PER_MS)
}

/** `2026-02-14`: the UTC day that an instant is in. */
export function formatDay(at: Instant): string {
  return dateOf(at).toISOString().slice(0, 10)
}

const LONG_MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `14 September`, in UTC. */
export function formatLongDay(date: Date): string {
  return `${date.getUTCDate()} ${LONG_MONTHS[date.getUTCMonth()] ?? ''}`
}

/** Clocks differ: what is dated up to this long after now is not called future. */
const CLOCK_SKEW_MICROS = 5 * 60 * 1_000_000

/** Whether a time cannot have come yet. The one meaning of "the future", for every window, count and warning. */
export function isInFuture(at: Instant, now: Instant): boolean {
  return at > now + CLOCK_SKEW_MICROS
}
