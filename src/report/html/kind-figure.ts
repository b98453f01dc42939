import { scaleLinear } from 'd3-scale'
import type { Insights } from '../../insights/schema.ts'
import { kindRows } from '../parts/changes.ts'
import { NO_NAME, groupThousands, isBlank, ofText, percent } from '../../model/words.ts'
import { type Drawing, type Figure, label, line, mark, px } from './figure.ts'
import { arrowsToWords, type Html, text } from '../safe/html.ts'
import { fitText, textWidth } from './text-width.ts'
import { isRated } from '../parts/rate.ts'
import { countKinds, moreText } from '../parts/totals.ts'

const MOST_KINDS = 12
/** Of cycles without a kind: fewer stand in the table alone. */
const FEWEST_NAMELESS = 5
const TOP = 12
const BOTTOM = 26

type Kind = Insights['kinds'][number]

interface DrawnKind {
  kind: Kind
  isBad: boolean
}

/** Success of each kind of work, before and now; undefined where fewer than two are to be drawn, or without a rate. */
export function kindFigure(insights: Insights): Figure | undefined {
  const rows = kindRows(insights)
  const drawn = drawnKinds(insights)
  if (drawn.length < 2 || !isRated(insights)) return undefined
  return {
    id: 'kinds',
    title: 'Success by kind of work, before and now',
    description: rows
      .slice(0, MOST_KINDS)
      .map(({ key, text: said }) => `${nameOf(key)}: ${said}.`)
      .join(' '),
    draw: (width) => drawKinds(drawn, width),
    table: {
      head: ['Kind of work', 'Failures', 'Success', 'Sure?'],
      rows: rows.map(({ key, failures, text: said, sure }) => [
        text(nameOf(key), 60),
        groupThousands(failures),
        text(said),
        arrowsToWords(text(sure)),
      ]),
      numeric: [1],
      more: moreText(countKinds(insights), { shown: rows.length, listed: rows.length }),
    },
  }
}

/** The most failures first. */
function drawnKinds(insights: Insights): DrawnKind[] {
  const rows = kindRows(insights)
  return insights.kinds
    .filter(({ now }) => now.cycles > 0)
    .map((kind, index) => ({ kind, isBad: rows[index]?.isBad === true }))
    .filter(({ kind: { key, now } }) => !isBlank(key) || now.cycles >= FEWEST_NAMELESS)
    .slice(0, MOST_KINDS)
}

export function hasBadKind(insights: Insights): boolean {
  return drawnKinds(insights).some(({ isBad }) => isBad)
}

/** `Drawn are the 12 of 40 kinds with the most failures.`; '' where all are. */
export function kindNote(insights: Insights): string {
  const [drawn, all] = [drawnKinds(insights).length, countKinds(insights)]
  return drawn < MOST_KINDS || drawn === all
    ? ''
    : `Drawn are the ${drawn} of ${groupThousands(all)} kinds with the most failures.`
}

function nameOf(key: string): string {
  return isBlank(key) ? NO_NAME : key
}

/** Where things stand: on a phone the name and the numbers of a kind stand above its marks. */
interface Frame {
  left: number
  right: number
  row: number
  /** From the top of a row. */
  words: number
  marks: number
}

const WIDE: Frame = { left: 190, right: 560, row: 34, words: 21, marks: 17 }
const EDGE = 24

function frameOf(width: number): Frame {
  return width < 500 ? { left: EDGE, right: width - EDGE, row: 48, words: 14, marks: 30 } : WIDE
}

function drawKinds(kinds: readonly DrawnKind[], width: number): Drawing {
  const frame = frameOf(width)
  const { left, right } = frame
  const height = TOP + kinds.length * frame.row + BOTTOM
  const x = scaleLinear([0, 1], [left, right])
  const grid = x
    .ticks(width < 500 ? 2 : 4)
    .flatMap((tick) => [
      line(x(tick), TOP, x(tick), height - BOTTOM, 'grid'),
      label(x(tick), height - 8, percent(tick, 1), 'axis', 'middle'),
    ])
  const body = kinds.flatMap(({ kind, isBad }, index) => {
    const top = TOP + index * frame.row
    return [...drawWords(kind, isBad, { top, width, frame }), ...drawMarks(kind, isBad, x, top + frame.marks)]
  })
  return { height, body: [...grid, ...body].join('\n') }
}

/** The name cut to what the numbers leave: `33% (1 of 3)` is never cut. */
function drawWords(
  { key, now }: Kind,
  isBad: boolean,
  { top, width, frame }: { top: number; width: number; frame: Frame },
): Html[] {
  const y = top + frame.words
  const said = `${percent(now.succeeded, now.cycles)} (${ofText(now.succeeded, now.cycles)})`
  const style = isBad ? 'value bad' : 'value'
  if (frame === WIDE)
    return [
      label(frame.left - 10, y, fitText(nameOf(key), frame.left - EDGE, 'name'), 'name', 'end'),
      label(width - 8, y, said, style, 'end'),
    ]
  const room = width - 16 - textWidth(said, 'name') - 10
  return [label(8, y, fitText(nameOf(key), room, 'name'), 'name'), label(width - 8, y, said, style, 'end')]
}

function drawMarks(
  { key, before, now, interval }: Kind,
  isBad: boolean,
  x: (rate: number) => number,
  y: number,
): Html[] {
  const whisker =
    interval === null ? [] : [line(x(interval[0]), y, x(interval[1]), y, isBad ? 'whisker bad' : 'whisker')]
  const open =
    before.cycles === 0
      ? []
      : [
          `<circle class="open" cx="${px(x(before.succeeded / before.cycles))}" cy="${px(y)}" r="5"><title>${text(`${nameOf(key)} before: ${ofText(before.succeeded, before.cycles)}`)}</title></circle>`,
        ]
  const rate = now.succeeded / now.cycles
  return [
    ...whisker,
    ...open,
    mark(x(rate), y, !isBad, `${nameOf(key)} now: ${ofText(now.succeeded, now.cycles)}`, 5),
  ]
}
