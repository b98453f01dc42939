import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { drawBar, renderColumns } from '../parts/columns.ts'
import { isRated } from '../parts/rate.ts'
import { day, percent } from '../../model/words.ts'

const BAR_WIDTH = 16
const MOST_WEEKS = 8

/** The weeks as a `diff` block: the one picture that also the apps of forges show. '' where no week has a cycle. */
export function renderTrend(insights: Insights): string {
  const { weeks, verdict } = insights
  const first = weeks.findIndex(({ decided }) => decided > 0)
  if (first === -1) return ''
  const hasBar = isRated(insights)
  const rows = weeks
    .slice(Math.max(first, weeks.length - MOST_WEEKS))
    .map(({ from, decided, succeeded }) => [
      day(from),
      ...(hasBar
        ? [drawBar(decided === 0 ? 0 : succeeded / decided, BAR_WIDTH), percent(succeeded, decided)]
        : []),
      String(decided),
    ])
  const lines = renderColumns(
    [['from', ...(hasBar ? ['success', ''] : []), unitWords(insights).short], ...rows],
    ['left', ...(hasBar ? (['left', 'right'] as const) : []), 'right'],
  )
  const last = lines.length - 1
  const marked = lines.map((line, index) => `${index === last && verdict === 'worse' ? '-' : ' '} ${line}`)
  return ['### Trend', '', '```diff', ...marked, ...normalLine(insights), '```'].join('\n')
}

function normalLine(insights: Insights): string[] {
  const normal = insights.baseline.normal_window
  if (normal === null) return []
  const what = insights.window.days === 7 ? 'week' : 'window'
  const [low, high] = [percent(normal.low, normal.cycles), percent(normal.high, normal.cycles)]
  return [`# a normal ${what}: ${low} to ${high}`]
}
