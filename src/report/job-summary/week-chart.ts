import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { day } from '../../model/words.ts'
import { isRated } from '../parts/rate.ts'

const MOST_WEEKS = 8
const FEWEST_WEEKS = 3
/** Below the axis: such a bar is not drawn, as of a week without cycles. */
const NOTHING = -5

/**
 * Success by week as Mermaid's chart, in the grammar of 11.3.0: '' with fewer than three weeks that have cycles, and
 * where there is no rate.
 * A bar of another colour is a series of its own over the others.
 */
export function weekChart(insights: Insights): string {
  const { weeks, verdict } = insights
  if (!isRated(insights)) return ''
  const shown = weeks.slice(-MOST_WEEKS)
  const before = shown.slice(0, -1).filter(({ decided }) => decided > 0)
  const last = shown.at(-1)
  if (last === undefined || last.decided === 0 || before.length + 1 < FEWEST_WEEKS) return ''
  const rates = shown.map(({ decided, succeeded }) =>
    decided === 0 ? NOTHING : Math.round((succeeded / decided) * 100),
  )
  const usual = Math.round(
    (before.reduce((total, { succeeded }) => total + succeeded, 0) /
      before.reduce((total, { decided }) => total + decided, 0)) *
      100,
  )
  const now = rates.at(-1) ?? 0
  const isBad = verdict === 'worse'
  const bars = isBad
    ? [
        `  bar [${rates.map((_, index) => (index === rates.length - 1 ? now : 0)).join(', ')}]`,
        `  bar [${[...rates.slice(0, -1), NOTHING].join(', ')}]`,
      ]
    : [`  bar [${rates.join(', ')}]`]
  const colours = isBad ? ['#d1242f', '#4c8dd6', '#bf8700'] : ['#4c8dd6', '#bf8700']
  return [
    '```mermaid',
    '---',
    'config:',
    '  xyChart:',
    '    width: 640',
    '    height: 240',
    '    titleFontSize: 15',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: "transparent"',
    `      plotColorPalette: "${colours.join(', ')}"`,
    '---',
    'xychart-beta',
    `  title "${unitWords(insights).rateName} by week (%). Line: average of the weeks before${isBad ? '; red: got worse' : ''}"`,
    `  x-axis [${shown.map(({ from }) => `"${day(from)}"`).join(', ')}]`,
    '  y-axis 0 --> 100',
    ...bars,
    `  line [${rates.map(() => usual).join(', ')}]`,
    '```',
  ].join('\n')
}
