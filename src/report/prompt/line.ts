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
  /** Tokens, rather too many than too few. */
  cost: number
  /** It ends in how sure it is, and that is not enough to decide anything. */
  isWeak?: boolean
}

/** @param foreign what of the line comes from the log and is no number: it may be text that tokenizers do not know */
export function makeLine(rank: number, text: string, foreign: readonly string[] = []): Line {
  const words = foreign.filter((word) => !/^\d*$/.test(word))
  const own = words.reduce((rest, word) => rest.replace(word, () => ''), text)
  const bytes = words.reduce((total, word) => total + Buffer.byteLength(word), 0)
  return { text, rank, cost: estimateTokens(own) + bytes + 1 }
}

/**
 * Tokens of our own English, numbers and signs, as cl100k and o200k count them or more. Of unknown text only its
 * bytes are a bound: no tokenizer makes more tokens than that.
 */
function estimateTokens(text: string): number {
  const pieces = text.match(/[A-Za-z]+|\d+|[^A-Za-z\d\s]| (?=\d)/g) ?? []
  return pieces.reduce((total, piece) => total + Math.ceil(piece.length / (/\d/.test(piece) ? 3 : 5)), 0)
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
  return kept
}
