import { dayNumber } from '../../model/time.ts'
import { shortHash } from '../../model/short-hash.ts'
import { type DatedCycle, TIMELINE_DAYS } from '../timeline.ts'
import { type Group, PrefixTree } from './prefix-tree.ts'
import { normaliseReason } from './template.ts'
import { type Token, tokenise } from './tokens.ts'

/** Id of the cluster that takes what found no room; its template is `<*>`. */
export const OTHER_CLUSTER_ID = 'other'
/** `other` included. */
export const MAX_CLUSTERS = 1000

interface Cluster extends Group {
  /** The last day on which one of its templates was learnt. */
  day: number
  templates: string[]
}

/**
 * Which failure reasons are one (see `PrefixTree`), learnt day by day, as the loop met them.
 *
 * A template keeps the cluster that took it on its day, and a cluster's id is the first 16 hex digits of sha256 over its
 * first template, folded: so a longer log changes no earlier day, and the log alone says which reason is which. Within a
 * day the order does not matter. Time is linear in the number of different reasons.
 */
export class ReasonBook {
  #tree = new PrefixTree()
  #forgotOn = -Infinity
  readonly #clusters = new Map<string, Cluster>()
  /** Raw text to its template; '' for one that says nothing. */
  readonly #templates = new Map<string, string>()
  /** Template to the id of its cluster. */
  readonly #ids = new Map<string, string>()

  /** The book of the failures among these cycles, which are in order of time. */
  static of(cycles: readonly DatedCycle[]): ReasonBook {
    const book = new ReasonBook()
    book.learnAll(cycles)
    return book
  }

  /**
   * Learns the failures among cycles that are in order of time and on no earlier day than those before.
   *
   * @param from index of the first one that is meant
   * @param to index after the last one
   */
  learnAll(cycles: readonly DatedCycle[], from = 0, to = cycles.length): void {
    let today: string[] = []
    let day = -Infinity
    for (let index = from; index < to; index++) {
      const cycle = cycles[index]
      if (cycle?.outcome !== 'failure' || cycle.reason === '' || this.#templates.has(cycle.reason)) continue
      const own = dayNumber(cycle.at)
      if (own !== day && today.length > 0) {
        this.learn(today, day)
        today = []
      }
      day = own
      today.push(cycle.reason)
    }
    if (today.length > 0) this.learn(today, day)
  }

  /** @param day whole days since 1970 */
  learn(reasons: readonly string[], day: number): void {
    const fresh = new Map<string, number>()
    for (const raw of reasons) {
      const template = this.#templates.get(raw) ?? normaliseReason(raw)
      this.#templates.set(raw, template)
      if (template !== '' && !this.#ids.has(template)) fresh.set(template, (fresh.get(template) ?? 0) + 1)
    }
    const frequentFirst = [...fresh].toSorted(([a, m], [b, n]) => n - m || compareCodeUnits(a, b))
    // Tokens are made where they are needed: a log may have a million templates.
    for (const [text] of frequentFirst) this.#take(tokenise(text), day)
    // With the finished templates of the day, so that their order does not matter.
    for (const [text] of frequentFirst) {
      const cluster = this.#clusters.get(this.#tree.find(tokenise(text))?.id ?? '')
      this.#ids.set(text, cluster?.id ?? OTHER_CLUSTER_ID)
      if (cluster === undefined) continue
      cluster.templates.push(text)
      cluster.day = day
    }
  }

  /** Id of a reason's cluster; undefined for one that says nothing or was not learnt. */
  idOf(raw: string): string | undefined {
    return this.#ids.get(this.#templates.get(raw) ?? '')
  }

  templateOf(id: string): string {
    return (this.#clusters.get(id)?.tokens ?? tokenise('<*>')).map(({ text }) => text).join(' ')
  }

  #take(tokens: readonly Token[], day: number): void {
    if (this.#tree.find(tokens) ?? this.#tree.widen(tokens)) return
    // One place is kept for `other`.
    if (this.#clusters.size >= MAX_CLUSTERS - 1 && this.#forgotOn < day) this.#forget(day)
    if (this.#clusters.size >= MAX_CLUSTERS - 1) return
    const cluster = { id: this.#freshId(tokens), tokens: [...tokens], day, templates: [] }
    if (this.#tree.add(cluster)) this.#clusters.set(cluster.id, cluster)
  }

  /** Makes room: what was not met for as long as reports look back is learnt anew if it ever comes back. */
  #forget(day: number): void {
    this.#forgotOn = day
    const before = day - TIMELINE_DAYS
    this.#tree = new PrefixTree()
    for (const cluster of this.#clusters.values()) {
      if (cluster.day >= before) this.#tree.add(cluster)
      else {
        this.#clusters.delete(cluster.id)
        for (const template of cluster.templates) this.#ids.delete(template)
      }
    }
  }

  #freshId(tokens: readonly Token[]): string {
    const folded = tokens.map((token) => token.key).join(' ')
    let id = shortHash(folded)
    for (let next = 2; this.#clusters.has(id); next += 1) id = shortHash(`${folded}\n${next}`)
    return id
  }
}

export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
