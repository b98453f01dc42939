import type { Insights } from '../../insights/schema.ts'
import { type UnitWords, unitWords } from '../../model/units.ts'
import { SEVERITIES } from '../../model/finding.ts'
import { day, ofText, plural } from '../../model/words.ts'

/** What the ribbon draws, without any coordinate. */

type HistoryDayBlock = Insights['history']['days'][number]
type HistoryFinding = Insights['history']['findings'][number]
type ChangeBlock = Insights['change_points'][number]

export interface Ribbon {
  days: readonly HistoryDayBlock[]
  /** Epoch ms: where the first day begins and the last one ends. */
  from: number
  to: number
  /** Open on any of the days, the most severe first. */
  findings: readonly HistoryFinding[]
  /** Further ones that insights.json has no room for. */
  omitted: number
  /** Within the days, in time order. */
  changes: readonly ChangeBlock[]
  unit: UnitWords
}

/** Places an instant (epoch ms). */
export type Scale = (at: number) => number

export const MS_PER_DAY = 86_400_000
const FEWEST_DAYS = 2
const DAYS_OF_12_WEEKS = 84

/** Undefined where there are fewer than two days, or none of them has a verdict to draw. */
export function ribbonOf(insights: Insights): Ribbon | undefined {
  const { history, change_points: changes } = insights
  const { days, findings, findings_omitted: omitted = 0 } = history
  const starts = days.map((each) => Date.parse(each.day))
  const [from, to] = [Math.min(...starts), Math.max(...starts) + MS_PER_DAY]
  if (days.length < FEWEST_DAYS || days.every(({ decided }) => decided === 0)) return undefined
  return {
    days,
    from,
    to,
    findings: findings
      .filter(({ first, last }) => Date.parse(last) >= from && Date.parse(first) < to)
      .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    omitted,
    changes: changes
      .filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < to)
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    unit: unitWords(insights),
  }
}

/** `The last 12 weeks`, `The last 35 days`: no more than there are. */
export function ribbonTitle({ history: { days } }: Insights): string {
  return `The last ${days.length >= DAYS_OF_12_WEEKS ? '12 weeks' : plural(days.length, 'day')}`
}

/** `14 Sep, success` */
export function changeText({ at, series }: ChangeBlock): string {
  return `${day(at)}, ${series}`
}

export function cyclesText({ decided, succeeded }: HistoryDayBlock, { one }: UnitWords): string {
  return decided === 0 ? `no ${one} with a result` : ofText(succeeded, decided)
}
