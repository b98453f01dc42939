import { scaleLinear } from 'd3-scale'
import type { Insights } from '../../insights/schema.ts'
import { type KindRow, kindRows } from '../parts/changes.ts'
import { NO_NAME, groupThousands, isBlank, ofText, percent } from '../../model/words.ts'
import { type Drawing, type Figure, fitText, label, line, mark, px } from './figure.ts'
import { text } from '../safe/html.ts'
import { isRated } from '../parts/rate.ts'
import { countKinds, moreText } from '../parts/totals.ts'

const MOST_KINDS = 12
const ROW = 34
const TOP = 12
const BOTTOM = 26

type Kind = Insights['kinds'][number]

/** Success of each kind of work, before and now; undefined for fewer than two kinds, or without a rate. */
export function kindFigure(insights: Insights): Figure | undefined {
  const kinds = insights.kinds.filter(({ now }) => now.cycles > 0)
  if (kinds.length < 2 || !isRated(insights)) return undefined
  const rows = kindRows(insights)
  return {
    id: 'kinds',
    title: 'Success by kind of work, before and now',
    description: rows
      .slice(0, MOST_KINDS)
      .map(({ key, text: said }) => `${nameOf(key)}: ${said}.`)
      .join(' '),
    draw: (width) => drawKinds(kinds.slice(0, MOST_KINDS), rows, width),
    table: {
      head: ['Kind of work', 'Failures', 'Success', 'Sure?'],
      rows: rows.map(({ key, failures, text: said, sure }) => [
        text(nameOf(key), 60),
        groupThousands(failures),
        text(said),
        text(sure),
      ]),
      numeric: [1],
      more: moreText(countKinds(insights), { shown: rows.length, listed: rows.length }),
    },
  }
}

function nameOf(key: string): string {
  return isBlank(key) ? NO_NAME : key
}

function drawKinds(kinds: readonly Kind[], rows: readonly KindRow[], width: number): Drawing {
  const isNarrow = width < 500
  const left = isNarrow ? 84 : 150
  const right = isNarrow ? 78 : 120
  const height = TOP + kinds.length * ROW + BOTTOM
  const x = scaleLinear([0, 1], [left, width - right])
  const grid = x
    .ticks(isNarrow ? 2 : 4)
    .flatMap((tick) => [
      line(x(tick), TOP, x(tick), height - BOTTOM, 'grid'),
      label(x(tick), height - 8, percent(tick, 1), 'axis', 'middle'),
    ])
  const body = kinds.flatMap(({ key, before, now, interval }, index) => {
    const y = TOP + index * ROW + ROW / 2
    const isBad = rows[index]?.isBad === true
    const rate = now.succeeded / now.cycles
    const whisker =
      interval === null ? [] : [line(x(interval[0]), y, x(interval[1]), y, isBad ? 'whisker bad' : 'whisker')]
    const open =
      before.cycles === 0
        ? []
        : [
            `<circle class="open" cx="${px(x(before.succeeded / before.cycles))}" cy="${px(y)}" r="5"><title>${text(`${nameOf(key)} before: ${ofText(before.succeeded, before.cycles)}`)}</title></circle>`,
          ]
    return [
      label(left - 10, y + 4, fitText(nameOf(key), left - 12), 'name', 'end'),
      ...whisker,
      ...open,
      mark(x(rate), y, !isBad, `${nameOf(key)} now: ${ofText(now.succeeded, now.cycles)}`, 5),
      label(
        width - right + 10,
        y + 4,
        `${percent(rate, 1)}${isNarrow ? '' : ` (${ofText(now.succeeded, now.cycles)})`}`,
        isBad ? 'value bad' : 'value',
      ),
    ]
  })
  return { height, body: [...grid, ...body].join('\n') }
}
