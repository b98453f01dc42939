import { scaleLinear } from 'd3-scale'
import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { duration, isBlank, NO_NAME, plural, upperFirst } from '../../model/words.ts'
import { type Drawing, type Figure, label, px } from './figure.ts'
import { fitText } from './text-width.ts'
import { text } from '../safe/html.ts'
import { moreText } from '../parts/totals.ts'

const ROW = 40
const FEWEST_SHARES = 2
const EDGE = 8

type Share = Insights['waste']['by_reason'][number]

/** What failed cycles took together, as a sentence; '' where nothing failed or nothing is timed. */
export function wasteSentence(insights: Insights): string {
  const { seconds, cycles } = insights.waste
  return seconds > 0 ? `${duration(seconds)} in ${plural(cycles, `failed ${unitWords(insights).one}`)}.` : ''
}

/** What failed cycles took, by reason; undefined where fewer than two reasons are timed: one bar compares nothing. */
export function wasteFigure(insights: Insights): Figure | undefined {
  const { waste } = insights
  const { many } = unitWords(insights)
  const shares = waste.by_reason.filter(({ seconds }) => seconds > 0)
  const drawn = shares.filter(({ key, cycles }) => cycles > 1 || !isBlank(key))
  if (drawn.length < FEWEST_SHARES) return undefined
  return {
    id: 'waste',
    title: `Time that failed ${many} took, by reason`,
    description: wasteSentence(insights),
    draw: (width) => drawBars(drawn, width),
    table: {
      head: ['Reason', upperFirst(many), 'Time'],
      rows: shares.map(({ key, cycles, seconds }) => [
        text(nameOf(key), 120),
        String(cycles),
        duration(seconds),
      ]),
      numeric: [1, 2],
      more: moreText(shares.length + (waste.by_reason_omitted ?? 0), {
        shown: shares.length,
        listed: shares.length,
      }),
    },
  }
}

function nameOf(key: string): string {
  return isBlank(key) ? NO_NAME : key
}

function drawBars(shares: readonly Share[], width: number): Drawing {
  const right = 96
  const x = scaleLinear([0, Math.max(...shares.map(({ seconds }) => seconds))], [0, width - EDGE - right])
  const body = shares.flatMap(({ key, seconds }, index) => {
    const y = EDGE + index * ROW
    return [
      label(EDGE, y + 13, fitText(nameOf(key), width - EDGE * 2, 'name'), 'name'),
      `<rect class="bar" x="${EDGE}" y="${px(y + 19)}" width="${px(Math.max(2, x(seconds)))}" height="12"/>`,
      label(EDGE + Math.max(2, x(seconds)) + 8, y + 30, duration(seconds), 'value'),
    ]
  })
  return { height: EDGE * 2 + shares.length * ROW, body: body.join('\n') }
}
