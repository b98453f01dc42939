import type { Insights, Recommendation } from '../../insights/schema.ts'
import { HELD, type Level } from '../../model/finding.ts'
import type { UnitWords } from '../../model/units.ts'

/** The one place that words how sure a finding is. */
export const LEVELS: Record<Level, string> = {
  confirmed: 'clear',
  likely: 'likely',
  suggestive: 'weak sign',
  insufficient: 'too few',
}

/** How sure a change is: what a rule says of it, or what there is to say where none does. */
export type Sure = Level | 'usual' | 'unusual' | 'omitted' | 'held'

export const SURE: Record<Sure, string> = {
  ...LEVELS,
  usual: 'usual',
  unusual: 'more than usual, too little to act on',
  omitted: 'at least likely',
  held: 'not back yet',
}

/** In the place of a change. */
export const NO_CHANGE = 'no change'

/** What the words mean, for a page's reader. */
export function certaintyWords({ many }: UnitWords): readonly { word: string; means: string }[] {
  return [
    {
      word: LEVELS.confirmed,
      means:
        'luck hardly explains it, also where much is tested every day, and it is large enough to matter.',
    },
    {
      word: LEVELS.likely,
      means: 'luck explains it less than 1 time in 20; daily reports see such a thing sooner or later.',
    },
    {
      word: LEVELS.suggestive,
      means: 'luck explains it more often: no reason to act on its own.',
    },
    {
      word: LEVELS.insufficient,
      means: `too few ${many} on one side: counts only, and no conclusion.`,
    },
  ]
}

/** The same in one line, for a page of few words. */
export const CERTAINTY_LEGEND = `${LEVELS.confirmed}: luck hardly explains it; ${LEVELS.likely}: less than 1 time in 20; ${LEVELS.suggestive}: more often, never a reason to act`

/** Why something is only watched. */
export const WATCHED: Record<Insights['watchlist'][number]['reason_code'], string> = {
  'too-few': LEVELS.insufficient,
  'luck-explains-it': LEVELS.suggestive,
  'many-were-tested': 'one of many that were tested',
}

/**
 * `clear`, `clear when it was found`; nothing for a check that needs no probability. No odds: those of one look at one
 * question are not those of daily reports that ask twenty.
 */
export function certainty(evidence: Recommendation['evidence']): string {
  if (evidence?.method === HELD) return `${LEVELS[evidence.level]} when it was found`
  if (evidence === undefined || evidence.p === undefined) return ''
  return LEVELS[evidence.level]
}

/** A finding with how sure it is. */
export function sureFinding({ finding, evidence }: Pick<Recommendation, 'finding' | 'evidence'>): string {
  const sure = certainty(evidence)
  return sure === '' ? finding : `${finding}, ${sure}`
}
