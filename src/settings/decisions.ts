import * as z from 'zod/mini'
import type { Instant } from '../model/retro.ts'
import { formatDay, formatInstant, MICROS_PER_DAY } from '../model/time.ts'
import { instant } from './instant.ts'
import { showValue } from './show-value.ts'

/**
 * `accept` and `mute` in the config file: what a person decided about a finding. They stand in the repository, so
 * that a decision has an author and a day, and comes and goes as code does.
 */

const MOST_DECISIONS = 100
/** A mute is for now; what is to stay is accepted. */
export const MOST_MUTE_DAYS = 90

const ID = /^[0-9a-f]{16}$/
const MAX_REASON_LENGTH = 200

const id = z.string().check(z.trim(), z.regex(ID))
const reason = z.exactOptional(z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_REASON_LENGTH)))

const REPEATED = 'has an entry above; allowed: one entry for each id'

/** Runs also where an entry is bad, so that all problems are told at once. */
const onePerId = z.check<unknown[]>(
  ({ value, issues }) => {
    for (const index of findRepeated(value))
      issues.push({ code: 'custom', input: value, path: [index, 'id'], message: REPEATED })
  },
  { when: ({ value }) => Array.isArray(value) },
)

export const acceptSchema = z
  .array(z.strictObject({ id, from: instant, reason }))
  .check(z.maxLength(MOST_DECISIONS), onePerId)
export const muteSchema = z
  .array(z.strictObject({ id, until: instant, reason }))
  .check(z.maxLength(MOST_DECISIONS), onePerId)

/** A person took the level of a finding as normal from a time on. */
export type Accepted = z.output<typeof acceptSchema>[number]
/** A person does not want to hear of a finding until a time. */
export type Muted = z.output<typeof muteSchema>[number]

/** What each of the two may hold: error messages and the documentation say it. */
export const DECISION_LISTS = {
  accept: 'a list such as `- { id: 0123456789abcdef, from: 2026-03-01 }`',
  mute: 'a list such as `- { id: 0123456789abcdef, until: 2026-03-01 }`',
}
const KEYS = { accept: ['id', 'from', 'reason'], mute: ['id', 'until', 'reason'] }

const TIME = 'a day such as `2026-03-01` or a time such as `2026-03-01T06:00:00Z`'
const ALLOWED: Record<string, string> = {
  id: 'the id of a finding, 16 of the digits 0-9 and a-f',
  from: TIME,
  until: TIME,
  reason: `a text of at most ${MAX_REASON_LENGTH} characters`,
}

/** Where entries stand whose id has one before them. */
function findRepeated(entries: readonly unknown[]): number[] {
  const seen = new Set<string>()
  return [...entries.keys()].filter((index) => {
    const own = valueAt(entries[index], 'id')
    if (typeof own !== 'string' || !ID.test(own)) return false
    const isRepeated = seen.has(own)
    seen.add(own)
    return isRepeated
  })
}

/** What is wrong in `accept` or `mute`: where, what about it, and what is allowed there. */
export function describeDecisionIssues(
  name: keyof typeof DECISION_LISTS,
  value: unknown,
  error: z.core.$ZodError,
): { path: string[]; say: string }[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    const [index, key] = path
    if (index === undefined) return describeList(name, issue)
    const entry = valueAt(value, index)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((each) => ({
        path: [index, each],
        say: `${name}: ${showValue(each)} is not known; known: ${KEYS[name].join(', ')}`,
      }))
    const say =
      key === undefined
        ? `${name} holds ${showValue(entry)}; allowed: ${DECISION_LISTS[name]}`
        : `${name}.${key} ${describeKey(entry, key, issue)}`
    return [{ path, say }]
  })
}

/** Nothing where it is no list: that is said as of any setting. */
function describeList(name: string, { code }: z.core.$ZodIssue): { path: string[]; say: string }[] {
  return code === 'too_big'
    ? [{ path: [], say: `${name} has too many entries; allowed: at most ${MOST_DECISIONS}` }]
    : []
}

function describeKey(entry: unknown, key: string, { message }: z.core.$ZodIssue): string {
  const value = valueAt(entry, key)
  if (message === REPEATED) return `${showValue(value)} ${REPEATED}`
  const allowed = `allowed: ${ALLOWED[key] ?? ''}`
  if (value === undefined) return `is missing; ${allowed}`
  // Ids of digits alone, or with one e, are numbers to YAML, and what was written is lost.
  const advice = typeof value === 'number' && ALLOWED[key] !== TIME ? ', in quotes' : ''
  return `is ${showValue(value)}; ${allowed}${advice}`
}

function valueAt(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined
  return (holder as Record<string, unknown>)[key]
}

/** One sentence for each mute that lasts too long; the settings alone cannot tell, since only a run has a now. */
export function muteProblems(mutes: readonly Muted[], now: Instant): string[] {
  const latest = now + MOST_MUTE_DAYS * MICROS_PER_DAY
  return mutes
    .filter(({ until }) => until > latest)
    .map(({ id: muted, until }) => {
      // Two times of one day differ in their hours only.
      const show = until % MICROS_PER_DAY === 0 ? formatDay : formatInstant
      return `mute: ${muted} is muted until ${show(until)}, more than ${MOST_MUTE_DAYS} days from now; allowed: until ${show(latest)} at the latest`
    })
}
