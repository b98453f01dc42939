import { estimateTokens } from './tokens.ts'

/** What goes when a page is too long: the highest first, and within a rank the last line. Quotes go before facts. */
export const RANK = {
  always: 0,
  findings: 1,
  judged: 2,
  numbers: 3,
  frequentKinds: 4,
  aliases: 5,
  blockedTasks: 6,
  reasons: 7,
  otherTasks: 8,
  rareKinds: 9,
} as const

/** A line of the prompt context and what it costs. */
export interface Line {
  text: string
  rank: number
  /** Tokens, never too few. */
  cost: number
  /** It ends in how sure it is, and that is not enough to decide anything. */
  isWeak?: boolean
}

export function makeLine(rank: number, text: string): Line {
  return { text, rank, cost: estimateTokens(text) }
}

/** The lines that fit, in their order. Only whole lines go. */
export function fitLines(lines: readonly Line[], maxTokens: number): Set<Line> {
  const kept = new Set(lines)
  let total = lines.reduce((sum, { cost }) => sum + cost, 0)
  const leastFirst = lines
    .map((line, position) => ({ line, position }))
    .filter(({ line }) => line.rank > RANK.always)
    .toSorted((a, b) => b.line.rank - a.line.rank || b.position - a.position)
  for (const { line } of leastFirst) {
    if (total <= maxTokens) break
    kept.delete(line)
    total -= line.cost
  }
  // What was long may have left room for what is short.
  for (const { line } of leastFirst.toReversed()) {
    if (kept.has(line) || total + line.cost > maxTokens) continue
    kept.add(line)
    total += line.cost
  }
  return kept
}
