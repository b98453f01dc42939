import type { Insights } from '../../insights/schema.ts'
import type { Subject } from '../../model/finding.ts'
import { shortHash } from '../../model/short-hash.ts'
import { effectsToLearnFrom } from './effects.ts'

type SubjectKind = Subject['kind']

/** Whose names: kinds of work, tasks, and what the loop runs as (models, epochs, agents). */
const SORTS = ['kind', 'task', 'maker'] as const
type Sort = (typeof SORTS)[number]

/** How the log's own names are called among our own lines. */
export interface Names {
  kindName(key: string): string
  taskName(key: string): string
  makerName(key: string): string
  /** What the names of ours stand for; untrusted text. */
  aliases: readonly { name: string; sort: Sort; key: string }[]
}

/**
 * The law of names. Only numbers, and names in which nothing can be said, stand among rules and facts:
 *
 * - letters, digits and `. _ # / -` alone, 32 at most, beginning and ending in a letter or digit;
 * - one word at most beside well-known ones (`bug`, `gpt`), three at most in all, none of them one that orders anything;
 *   a task's name holds a digit as well.
 *
 * In rules they stand in backticks. Anything else is called `task-` and the first 12 hex digits of the sha256 of the name, which
 * a caller can compute, and is spelt out in the data alone.
 */
export function nameSubjects(insights: Insights): Names {
  const judged = [
    ...insights.recommendations,
    ...insights.watchlist,
    ...effectsToLearnFrom(insights),
  ].flatMap(({ subject }) => subject ?? [])
  const { recommendations_omitted_by_rule: omitted = [] } = insights
  const keysOf = (kind: SubjectKind): string[] => [
    ...judged.flatMap(({ kind: of, key }) => (of === kind ? [key] : [])),
    ...omitted.flatMap(({ subject_kind: of, keys }) => (of === kind ? keys : [])),
  ]
  const keys: Record<Sort, string[]> = {
    kind: [...insights.kinds.map(({ key }) => key), ...keysOf('type')],
    task: [
      ...keysOf('task'),
      ...insights.repeat_failures.map(({ issue }) => String(issue)),
      ...insights.quarantine.map(({ issue }) => issue),
    ],
    maker: [
      ...insights.change_points.flatMap(({ changed }) => changed.flatMap(({ from, to }) => [from, to])),
      ...(insights.makers?.models ?? []).map(({ key }) => key),
    ],
  }
  return {
    kindName: (key) => nameOf('kind', key),
    taskName: (key) => nameOf('task', key),
    makerName: (key) => nameOf('maker', key),
    aliases: SORTS.flatMap((sort) =>
      [...new Set(keys[sort])]
        .filter((key) => !isSpeechless(sort, key))
        .toSorted(compareKeys)
        .map((key) => ({ name: aliasOf(sort, key), sort, key })),
    ),
  }
}

function nameOf(sort: Sort, key: string): string {
  return isSpeechless(sort, key) ? key : aliasOf(sort, key)
}

/** As a rule names it: a word of the log is marked as one. */
export function markName(name: string): string {
  return isNumber(name) || ALIAS.test(name) ? name : `\`${name}\``
}

/** What a caller can compute: `task-` and `printf %s "$name" | sha256sum | cut -c1-12`. */
function aliasOf(sort: Sort, key: string): string {
  return `${sort}-${shortHash(key, 12)}`
}

/** The key that a planner means, who may have taken the name, the alias or `#12` from the page. */
export function keyMeant(sort: Sort, said: string, keys: Iterable<string>): string {
  const name = said.trim().replace(/^`(.*)`$/s, '$1')
  const [bare] = /^#?(\d{1,15})$/.exec(name)?.slice(1) ?? []
  if (bare !== undefined) return bare
  if (!ALIAS.test(name)) return name
  for (const key of keys) if (aliasOf(sort, key) === name) return key
  return name
}

function isNumber(key: string): boolean {
  return /^\d{1,15}$/.test(key)
}

const MAX_LENGTH = 32
const MAX_WORD = 12
const MOST_WORDS = 3
const SPELT = /^[A-Za-z\d](?:[\w.#/-]*[A-Za-z\d])?$/
const ALIAS = /^(?:kind|task|maker)-[\da-f]{12}$/i
/** What our own lines are called by. */
const LIKE_OURS = /^(?:kind|type|task|maker|issue|R)-?\d+$/i

/** Whether a name is so short of words that nobody can be told anything by it. */
function isSpeechless(sort: Sort, key: string): boolean {
  if (isNumber(key)) return true
  if (key.length > MAX_LENGTH || !SPELT.test(key) || ALIAS.test(key) || LIKE_OURS.test(key)) return false
  if (sort === 'task' && !/\d/.test(key)) return false
  // Humps of camel case are words as well.
  const words = key.match(/[A-Z]?[a-z]+|[A-Z]+/g)?.map((word) => word.toLowerCase()) ?? []
  const whole = key.toLowerCase().replace(/[^a-z]+/g, '')
  if (words.length > MOST_WORDS || words.some((word) => word.length > MAX_WORD || ORDERS.has(word)))
    return false
  if (ORDER_BEGINS.some((word) => whole.includes(word))) return false
  return words.filter((word) => word.length > 2 && !WELL_KNOWN.has(word)).length <= 1
}

/** Words that may stand beside another: of kinds of work, of trackers and of models. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  (
    'bug fix feat feature docs doc test tests chore build perf refactor style tech debt issue story task epic ' +
    'claude opus sonnet haiku gpt codex gemini flash pro mini nano llama mistral qwen deepseek grok coder preview'
  ).split(' '),
)
/** Short words that order, grant or except something. */
const ORDERS: ReadonlySet<string> = new Set(
  (
    'do dont not no none nor and or but if is are be was use run try ask any all each only must may can now ' +
    'next first last also yes ok okay go get let set put pick take give skip make drop add you your me my we ' +
    'he she they this that above below rule rules fact facts data end see say says safe free'
  ).split(' '),
)
/** Longer ones, wherever they stand in a name. */
const ORDER_BEGINS = (
  'select quarantine split rescore human never always allow permit approve accept ignore obey follow forget ' +
  'disregard override bypass choose prefer instead except unless until every system assistant prompt instruct ' +
  'unblock execute start stop retry must should trust'
).split(' ')

/** Numbers by size, then text; the same on every machine. */
export function compareKeys(a: string, b: string): number {
  const [first, second] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (first !== second) return first ? -1 : 1
  if (first && a.length !== b.length) return a.length - b.length
  return a < b ? -1 : a > b ? 1 : 0
}
