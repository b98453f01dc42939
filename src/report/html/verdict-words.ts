import type { Insights } from '../../insights/schema.ts'

export const VERDICTS: Record<Insights['verdict'], string> = {
  worse: 'Worse',
  watch: 'Needs a look',
  steady: 'Steady',
  better: 'Better',
  unknown: 'No verdict',
}

/** The verdict of today: where nothing could be told for sure, no word says more. */
export function verdictWord({ verdict, verdict_reason: reason }: Insights): string {
  return reason === 'outside' ? 'No clear change' : reason === 'even' ? 'No change so far' : VERDICTS[verdict]
}
