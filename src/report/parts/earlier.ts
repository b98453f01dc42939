import type { Insights } from '../../insights/schema.ts'
import { bySeverity, type Severity } from '../../model/finding.ts'
import { EFFECTS_BY_WEIGHT } from '../../model/memory.ts'
import {
  type EffectBlock,
  effectText,
  type EndedBlock,
  endedLately,
  endedOnText,
  endedText,
  saidText,
} from './lifetime.ts'
import { moreText } from './totals.ts'

/** What came of what earlier reports said, as a page tells it before anything new. Texts may quote the log. */
export interface Earlier {
  advice: readonly EarlierAdvice[]
  /** `Over since 3 March: #12 failed 4 times in a row (a try succeeded)` */
  over: readonly string[]
  /** `2 more in insights.json`; '' where the page tells all. */
  more: string
}

export interface EarlierAdvice {
  /** As an order, cut to what tells it from others. */
  what: string
  /** `said 12 days ago: helped: it was still off after this was said, and then came back`; no text of the log. */
  became: string
}

/** Readers have ten seconds, and most of these are for what is to be done now. */
const MOST_ADVICE = 3
const MOST_OVER = 3

/**
 * Each finding once: by what became of its advice where that can be told, else by its end where that is of the last
 * days. What cannot be told is counted beside what can.
 */
export function earlierOf(insights: Insights): Earlier {
  const ended = sorted(insights.ended, (block) => TOLD_ENDINGS.indexOf(block.ending))
  const effects = weightiestEffects(insights)
  const endOf = (effect: EffectBlock): EndedBlock | undefined => ended.find((block) => isSame(block, effect))
  const advice = effects.filter(({ outcome }) => outcome !== 'inconclusive').slice(0, MOST_ADVICE)
  const lately = ended.filter((block) => endedLately(block, insights.generated_at))
  const over = lately.filter((block) => !advice.some((effect) => isSame(block, effect))).slice(0, MOST_OVER)
  const others = effects.filter((effect) => !lately.some((block) => isSame(block, effect)))
  const listed = lately.length + others.length
  const shown = advice.length + over.length
  return {
    advice: advice.map((effect) => earlierAdvice(effect, endOf(effect), insights)),
    over: over.map(endedText),
    more: shown === 0 ? '' : moreText(listed, { shown, listed }),
  }
}

/** What became of earlier advice, the weightiest first. */
export function weightiestEffects({ effectiveness }: Pick<Insights, 'effectiveness'>): EffectBlock[] {
  return sorted(effectiveness, ({ outcome }) => EFFECTS_BY_WEIGHT.indexOf(outcome))
}

const TOLD_ENDINGS: readonly EndedBlock['ending'][] = ['retracted', 'resolved', 'accepted', 'stale']

function sorted<Block extends { severity: Severity }>(
  blocks: readonly Block[],
  placeOf: (block: Block) => number,
): Block[] {
  return blocks
    .filter(({ severity }) => severity !== 'info')
    .toSorted((a, b) => placeOf(a) - placeOf(b) || bySeverity(a, b))
}

function isSame(one: EndedBlock, other: EffectBlock): boolean {
  return one.id === other.id && one.first_seen === other.first_seen
}

function earlierAdvice(effect: EffectBlock, end: EndedBlock | undefined, insights: Insights): EarlierAdvice {
  const over = end === undefined ? '' : `; ${endedOnText(end)}`
  return {
    what: shortOrder(effect.recommendation),
    became: `${saidText(effect, insights.generated_at)}: ${effectText(effect)}${over}`,
  }
}

/** Up to the first comma or colon outside of quotation marks, unless that leaves nearly nothing: what follows says how. */
function shortOrder(recommendation: string): string {
  const pieces = recommendation.match(/(?:[^":,]|"[^"]*"|"|[:,](?!\s))+|[:,]/g) ?? []
  let start = ''
  for (const piece of pieces) {
    if (start.length >= SHORTEST_ORDER && /^[:,]$/.test(piece)) break
    start += piece
  }
  return start
}

const SHORTEST_ORDER = 10
