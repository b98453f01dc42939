import type { Insights } from '../../insights/schema.ts'

export const VERDICTS: Record<Insights['verdict'], string> = {
  worse: 'Worse',
  watch: 'Needs a look',
  steady: 'Steady',
  better: 'Better',
  unknown: 'No verdict',
}
