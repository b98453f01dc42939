import { type Group, PrefixTree } from './prefix-tree.ts'
import { normaliseReason } from './template.ts'
import { type Token, tokenise } from './tokens.ts'
import { shortHash } from '../../model/short-hash.ts'

/** Anything that carries a reason; '' and texts that say nothing are skipped. */
export interface ReasonText {
  text: string
}

/** What is kept of a cluster from one run to the next. */
export interface KnownCluster {
  id: string
  template: string
}

export interface ReasonCluster extends KnownCluster {
  /** Reasons given, repeated ones included; 0 for a known cluster that did not occur. */
  count: number
  /** The most frequent raw texts, three at most. Untrusted. */
  examples: string[]
}

export interface ReasonClusters {
  /** Raw text to cluster id; a text that says nothing is absent. */
  clusterOf: Map<string, string>
  /** Most frequent first. */
  clusters: ReasonCluster[]
}

/** Id of the cluster that takes what found no room; its template is `<*>`. */
export const OTHER_CLUSTER_ID = 'other'
/** `other` included. */
export const MAX_CLUSTERS = 1000
/** Leaves room for new ones when many known ones no longer occur. */
const MAX_KNOWN = MAX_CLUSTERS / 2
/** Of a template that an earlier report names; a longer one is none of ours. */
const MAX_TEMPLATE_LENGTH = 500
const MAX_EXAMPLES = 3

/** All raw texts that have one template. */
interface Template {
  /** Its tokens are made where they are needed: a log may have a million templates. */
  template: string
  count: number
  raws: [raw: string, count: number][]
}

/**
 * Puts reasons that are one failure together (see `PrefixTree`).
 *
 * The order of the reasons does not matter: the most frequent templates come first, equal ones by code unit. A
 * known cluster keeps its id while its template widens; a new one's id is the first 16 hex digits of sha256 over
 * its first template, folded. Time is linear in the number of different reasons.
 */
export function clusterReasons(
  reasons: Iterable<ReasonText>,
  previous: readonly KnownCluster[] = [],
): ReasonClusters {
  const templates = collectTemplates(reasons)
  const known = knownGroups(previous)
  const learnt = new Learner(known)
  for (const { template } of templates) learnt.learn(tokenise(template))
  return assign(templates, learnt, new Set(known.map((group) => group.id)))
}

function collectTemplates(reasons: Iterable<ReasonText>): Template[] {
  const rawCounts = new Map<string, number>()
  for (const { text } of reasons) rawCounts.set(text, (rawCounts.get(text) ?? 0) + 1)
  const templates = new Map<string, Template>()
  for (const [raw, count] of rawCounts) {
    const template = normaliseReason(raw)
    if (template === '') continue
    const entry = templates.get(template)
    if (entry === undefined) templates.set(template, { template, count, raws: [[raw, count]] })
    else {
      entry.count += count
      entry.raws.push([raw, count])
    }
  }
  return [...templates.values()].toSorted(
    (a, b) => b.count - a.count || compareCodeUnits(a.template, b.template),
  )
}

/** The first of each id; normalised, because they come from a file that anyone may have edited. */
function knownGroups(previous: readonly KnownCluster[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { id, template } of previous) {
    if (groups.size >= MAX_KNOWN) break
    if (template.length > MAX_TEMPLATE_LENGTH) continue
    const tokens = tokenise(normaliseReason(template))
    if (/^[\da-f]{16}$/u.test(id) && !groups.has(id) && tokens.length > 0) groups.set(id, { id, tokens })
  }
  return [...groups.values()]
}

class Learner {
  readonly #tree = new PrefixTree()
  readonly #groups = new Map<string, Group>()

  constructor(known: readonly Group[]) {
    for (const group of known) this.#add(group)
  }

  learn(tokens: readonly Token[]): void {
    if (this.#tree.find(tokens) ?? this.#tree.widen(tokens)) return
    // One place is kept for `other`.
    if (this.#groups.size < MAX_CLUSTERS - 1) this.#add({ id: this.#freshId(tokens), tokens: [...tokens] })
  }

  find(tokens: readonly Token[]): Group | undefined {
    return this.#tree.find(tokens)
  }

  groups(): Group[] {
    return [...this.#groups.values()]
  }

  #add(group: Group): void {
    if (this.#tree.add(group)) this.#groups.set(group.id, group)
  }

  #freshId(tokens: readonly Token[]): string {
    const folded = tokens.map((token) => token.key).join(' ')
    let id = shortHash(folded)
    // A known cluster can hold this id under a template that no longer covers it.
    for (let next = 2; this.#groups.has(id); next += 1) id = shortHash(`${folded}\n${next}`)
    return id
  }
}

/** A second pass with the finished templates, so that the next run, which begins with them, agrees with this one. */
function assign(templates: readonly Template[], learnt: Learner, known: ReadonlySet<string>): ReasonClusters {
  const clusterOf = new Map<string, string>()
  const members = new Map<string, Template[]>()
  for (const template of templates) {
    const id = learnt.find(tokenise(template.template))?.id ?? OTHER_CLUSTER_ID
    for (const [raw] of template.raws) clusterOf.set(raw, id)
    const own = members.get(id)
    if (own) own.push(template)
    else members.set(id, [template])
  }
  const other: Group = { id: OTHER_CLUSTER_ID, tokens: tokenise('<*>') }
  const clusters = [...learnt.groups(), other]
    .filter(({ id }) => members.has(id) || known.has(id))
    .map((group) => describe(group, members.get(group.id) ?? []))
    .toSorted(
      (a, b) => b.count - a.count || compareCodeUnits(a.template, b.template) || compareCodeUnits(a.id, b.id),
    )
  return { clusterOf, clusters }
}

function describe(group: Group, members: readonly Template[]): ReasonCluster {
  return {
    id: group.id,
    template: group.tokens.map((token) => token.text).join(' '),
    count: members.reduce((sum, member) => sum + member.count, 0),
    examples: mostFrequent(members.flatMap(({ raws }) => raws)),
  }
}

function mostFrequent(raws: [raw: string, count: number][]): string[] {
  const sorted = raws.toSorted((a, b) => b[1] - a[1] || compareCodeUnits(a[0], b[0]))
  return sorted.slice(0, MAX_EXAMPLES).map(([raw]) => raw)
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
