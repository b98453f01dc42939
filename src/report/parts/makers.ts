import type { Insights } from '../../insights/schema.ts'
import { groupThousands, ofText, percent, points, pointsText } from '../../model/words.ts'

/** Agents and models held against each other. */

type MakerBlock = NonNullable<Insights['makers']>['agents'][number]

/** A line of a table; only `key` is from outside. */
export interface MakerRow {
  key: string
  /** `68% (34 of 50)` */
  rate: string
  /** `20 points better (3 to 36)`, within the same kinds of work; `no difference beyond luck`. */
  ahead: string
}

export interface MakerTable {
  title: 'By agent' | 'By model'
  rows: MakerRow[]
  /** How many there is no room for. */
  omitted: number
}

/** What the tables say of themselves. */
export const MAKERS_NOTE =
  'Last 84 days. Ahead: against the others within the same kinds of work, an association and no cause.'

export function makerTables({ makers }: Insights): MakerTable[] {
  if (makers === undefined) return []
  const { agents, agents_omitted: moreAgents = 0, models, models_omitted: moreModels = 0 } = makers
  return [
    { title: 'By agent' as const, rows: agents.map(rowOf), omitted: moreAgents },
    { title: 'By model' as const, rows: models.map(rowOf), omitted: moreModels },
  ].filter(({ rows }) => rows.length > 0)
}

function rowOf({ key, succeeded, cycles, ahead }: MakerBlock): MakerRow {
  return {
    key,
    rate: `${percent(succeeded, cycles)} (${ofText(succeeded, cycles)})`,
    ahead: aheadText(ahead),
  }
}

function aheadText(ahead: MakerBlock['ahead']): string {
  if (ahead === null) return 'no work in common'
  const { difference, interval } = ahead
  const [low, high] = interval
  if (low <= 0 && high >= 0) return 'no difference beyond luck'
  const [from, to] = [low, high].map((share) => Math.abs(points(share))).toSorted((a, b) => a - b)
  return `${pointsText(difference)} ${difference > 0 ? 'better' : 'worse'} (${groupThousands(from ?? 0)} to ${groupThousands(to ?? 0)})`
}
