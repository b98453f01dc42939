import { type Token, WILDCARD } from './tokens.ts'

/** One group of like reasons while it is being learnt. */
export interface Group {
  id: string
  tokens: Token[]
}

/** Words looked at on the way down: the paper's depth of 4, root and length included. */
const PREFIX_WORDS = 2
/** The share of equal words from which two reasons are one; the paper finds .3 to .5 good, the stricter end is taken. */
const MIN_SIMILARITY = 0.5
/** Bounds the work for one reason. */
const MAX_GROUPS_PER_LEAF = 100

/**
 * A fixed-depth prefix tree over the words of log lines: number of words, then the first two, then a short list of
 * groups. He, Zhu, Zheng and Lyu, "Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017.
 *
 * Stricter than the paper in one point: only words that look like a value of many may become `<*>`. In a log the
 * rest of a line tells what happened; in a reason of four words each word does, and the paper's rule would put
 * "npm test failed" and "npm lint failed" together.
 */
export class PrefixTree {
  readonly #leaves = new Map<string, Group[]>()

  /** The group whose template covers every word, the one with the fewest wildcards; the lowest id of equal ones. */
  find(tokens: readonly Token[]): Group | undefined {
    return best(this.#leaves.get(leafOf(tokens)) ?? [], (group) => coverage(group.tokens, tokens))
  }

  /** Widens the most similar group so that it covers these words; `undefined` when none is similar enough. */
  widen(tokens: readonly Token[]): Group | undefined {
    const leaf = this.#leaves.get(leafOf(tokens)) ?? []
    const group = best(leaf, (candidate) => similarity(candidate.tokens, tokens))
    if (group) group.tokens = group.tokens.map((own, at) => (own.key === tokens[at]?.key ? own : WILD))
    return group
  }

  /** Adds a group; `false` when its leaf is full. */
  add(group: Group): boolean {
    const key = leafOf(group.tokens)
    const leaf = this.#leaves.get(key) ?? []
    if (leaf.length >= MAX_GROUPS_PER_LEAF) return false
    leaf.push(group)
    this.#leaves.set(key, leaf)
    return true
  }
}

const WILD: Token = { text: WILDCARD, key: WILDCARD, isVariable: true }

/** One string instead of nested maps: the same tree, written as paths. Words hold no space. */
function leafOf(tokens: readonly Token[]): string {
  const prefix = tokens.slice(0, PREFIX_WORDS).map((token) => (token.isVariable ? WILDCARD : token.key))
  return [tokens.length, ...prefix].join(' ')
}

/** Words equal outright, or `undefined` when some word is neither equal nor under a wildcard. */
function coverage(own: readonly Token[], tokens: readonly Token[]): number | undefined {
  let equal = 0
  for (let at = 0; at < tokens.length; at += 1) {
    if (own[at]?.key === tokens[at]?.key) equal += 1
    else if (own[at]?.key !== WILDCARD || !tokens[at]?.isVariable) return undefined
  }
  return equal
}

/** The paper's simSeq, or `undefined` when the two must not be merged. */
function similarity(own: readonly Token[], tokens: readonly Token[]): number | undefined {
  let equal = 0
  let equalWords = 0
  for (let at = 0; at < tokens.length; at += 1) {
    if (own[at]?.key === tokens[at]?.key) {
      equal += 1
      if (!tokens[at]?.isVariable) equalWords += 1
    } else if (!own[at]?.isVariable || !tokens[at]?.isVariable) return undefined
  }
  // "python3 failed" and "pip3 failed" share a word that says little; "KeyError: userId" and "KeyError: teamId" more.
  const enough = equalWords >= 2 || (equalWords === 1 && tokens[0]?.isVariable === false)
  const share = equal / tokens.length
  return enough && share >= MIN_SIMILARITY ? share : undefined
}

/** The highest score, and of equal ones the lowest id, so that the order of the groups does not matter. */
function best(groups: readonly Group[], score: (group: Group) => number | undefined): Group | undefined {
  let winner: Group | undefined
  let highest = -1
  for (const group of groups) {
    const own = score(group)
    if (own === undefined || own < highest) continue
    if (own > highest || winner === undefined || group.id < winner.id) winner = group
    highest = own
  }
  return winner
}
