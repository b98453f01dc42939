import { formatLongDay } from './time.ts'
import { shortenMiddle } from './cut-text.ts'
import { areIssues, type TaskLinks } from './task-links.ts'

/** The one place that words numbers, dates and names, so that rules and pages say the same thing the same way. */

export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${groupThousands(count)} ${count === 1 ? noun : nouns}`
}

/** `day`, `7 days`: after "the last", "in the". */
export function daysText(days: number): string {
  const whole = Math.max(1, Math.round(days))
  return whole === 1 ? 'day' : `${whole} days`
}

/** Whole points of 100, for a difference of shares. */
export function points(share: number): number {
  return Math.round(share * 100)
}

/** `29 points`, whatever its sign. */
export function pointsText(share: number): string {
  return plural(Math.abs(points(share)), 'point')
}

export function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** 54 of 100; never 0 or 100 for a share that is neither. `whole` > 0. */
export function wholePercent(part: number, whole: number): number {
  const rounded = Math.round((part / whole) * 100)
  if (rounded === 100 && part < whole) return 99
  return rounded === 0 && part > 0 ? 1 : rounded
}

/** `54%`, as `wholePercent` rounds; `-` of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${wholePercent(part, whole)}%`
}

/** `34 of 41`, `1,502 of 3,001`: the one way in which a count of a whole is written. */
export function ofText(k: number, n: number): string {
  return `${groupThousands(k)} of ${groupThousands(n)}`
}

/** `12 bytes`, `900 kB`, `1.3 GB`: decimal, as disks and downloads are told. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'byte')
  const power = Math.min(SIZE_UNITS.length, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** power
  return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} ${SIZE_UNITS[power - 1] ?? ''}`
}

const SIZE_UNITS = ['kB', 'MB', 'GB', 'TB']

/** `34 ms`, `42 s`, `11.6 min`, `1 h 52 min`, `3 d 4 h`. */
export function duration(seconds: number): string {
  if (seconds > 0 && seconds < 0.9995) return `${Math.max(1, Math.round(seconds * 1000))} ms`
  if (seconds < 100) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds) / 60
  if (minutes < 99.95) return `${minutesText(seconds)} min`
  const whole = Math.round(minutes)
  if (whole < 48 * 60) return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`
  const hours = Math.round(minutes / 60)
  return `${Math.floor(hours / 24)} d ${hours % 24} h`
}

/** `11.6`. Of whole seconds, so that a time reads the same from a log and from insights.json. */
export function minutesText(seconds: number): string {
  return (Math.round(seconds) / 60).toFixed(1)
}

/** `1,204.50 USD`, `0.55 USD`, `0.0042 USD`: a sign in front would begin a formula on some pages. */
export function usd(amount: number): string {
  const [whole = '', cents] = (
    amount > 0 && amount < 0.1 ? String(Number(amount.toPrecision(2))) : amount.toFixed(2)
  ).split('.')
  return `${groupThousands(Number(whole))}${cents === undefined ? '' : `.${cents}`} USD`
}

/** `1.2 million`, `33,000`, `812`: three digits of a count that is no more exact. */
export function roughly(count: number): string {
  const rounded = Number(count.toPrecision(3))
  if (rounded < 1e6) return groupThousands(Math.round(rounded))
  return rounded < 1e9 ? `${rounded / 1e6} million` : `${groupThousands(rounded / 1e9)} billion`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `14 Sep`, in UTC. */
export function day(iso: string): string {
  const date = new Date(iso)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`
}

/** `14 Sep to 20 Sep`; one day is `14 Sep`. */
export function dayRange(from: string, to: string): string {
  return day(from) === day(to) ? day(from) : `${day(from)} to ${day(to)}`
}

/** `14 September`, in UTC. */
export function longDay(iso: string): string {
  return formatLongDay(new Date(iso))
}

/** What stands for a name that shows nothing. */
export const NO_NAME = '(no name)'

export function isBlank(name: string | number): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(String(name))
}

/** `#412` for an issue, `task 412` for a number of the loop's own, a text id as it is. The caller makes it fit for its surface. */
export function taskName(task: string | number, links: TaskLinks): string {
  if (isBlank(task)) return NO_NAME
  return typeof task === 'number' || /^\d+$/.test(task) ? `${numberMark(links)}${task}` : task
}

/** The same in a sentence, where a text id is quoted. The text is from outside: pages make it inert. */
export function taskText(key: string, links: TaskLinks): string {
  return /^\d+$/.test(key) ? `${numberMark(links)}${shortName(key)}` : quoted(key)
}

function numberMark(links: TaskLinks): string {
  return areIssues(links) ? '#' : 'task '
}

/** A name in quotation marks within a sentence; a kind, an epoch, a model. */
export function quoted(name: string): string {
  return `"${shortName(name)}"`
}

const MAX_NAME_IN_SENTENCE = 60

/** A name within a sentence, which has to stay one; the whole name stands where the finding says what it is about. */
export function shortName(name: string): string {
  return shortenMiddle(name, MAX_NAME_IN_SENTENCE)
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** The beginning of a sentence within another, unless it begins with more than a word. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Words of ours as a sentence of their own. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
