import type { Insights } from '../../insights/schema.ts'
import { weightiestEffects } from '../parts/earlier.ts'

const MOST_EFFECTS = 3

/** What became of earlier advice, as far as a planner can learn from it: what cannot be told teaches nothing. */
export function effectsToLearnFrom(insights: Insights): Insights['effectiveness'] {
  return weightiestEffects(insights)
    .filter(({ outcome }) => outcome !== 'inconclusive')
    .slice(0, MOST_EFFECTS)
}
