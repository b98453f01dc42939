import type { Insights } from '../../insights/schema.ts'
import type { Subject } from '../../model/finding.ts'
import { effectsToLearnFrom } from './effects.ts'

type SubjectKind = Subject['kind']

/** How kinds and tasks are called among our own lines. */
export interface Names {
  kindName(key: string): string
  taskName(key: string): string
  /** What the names of ours stand for; untrusted text. */
  aliases: readonly { name: string; sort: 'kind' | 'task'; key: string }[]
}

const PLAIN = /^[A-Za-z\d]+(?:[-_./][A-Za-z\d]+){0,2}$/
const MAX_PLAIN_LENGTH = 24
const LIKE_OURS = /^(?:kind|type|task|R)-?\d+$/i

/**
 * Only a plain word of the log may stand among rules and facts. Anything else gets a name of ours there, by its place
 * among the sorted others, and is spelt out in the data alone.
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
  const kinds = aliasesOf('kind', [...insights.kinds.map(({ key }) => key), ...keysOf('type')])
  const tasks = aliasesOf('task', [
    ...keysOf('task'),
    ...insights.repeat_failures.map(({ issue }) => String(issue)),
    ...insights.quarantine.map(({ issue }) => issue),
  ])
  return {
    kindName: (key) => kinds.get(key) ?? key,
    taskName: (key) => tasks.get(key) ?? key,
    aliases: [
      ...[...kinds].map(([key, name]) => ({ name, sort: 'kind' as const, key })),
      ...[...tasks].map(([key, name]) => ({ name, sort: 'task' as const, key })),
    ],
  }
}

function aliasesOf(sort: 'kind' | 'task', keys: readonly string[]): Map<string, string> {
  const odd = [...new Set(keys)].filter((key) => !isPlain(key)).toSorted(compareKeys)
  return new Map(odd.map((key, index) => [key, `${sort}-${index + 1}`]))
}

function isPlain(key: string): boolean {
  return key.length <= MAX_PLAIN_LENGTH && PLAIN.test(key) && !LIKE_OURS.test(key)
}

/** Numbers by size, then text; the same on every machine. */
export function compareKeys(a: string, b: string): number {
  const [first, second] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (first !== second) return first ? -1 : 1
  if (first && a.length !== b.length) return a.length - b.length
  return a < b ? -1 : a > b ? 1 : 0
}
