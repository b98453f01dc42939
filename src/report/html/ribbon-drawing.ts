import { scaleLinear } from 'd3-scale'
import { day } from '../../model/words.ts'
import { type Html, text } from '../safe/html.ts'
import { type Drawing, label, line, px } from './figure.ts'
import { changeText, cyclesText, MS_PER_DAY, type Ribbon, type Scale } from './ribbon.ts'
import { drawSpans, heightOfSpans } from './ribbon-spans.ts'
import { textWidth } from './text-width.ts'
import { VERDICTS } from './verdict-words.ts'

const EDGE = { left: 48, right: 24, top: 8, bottom: 4 }
/** So that a few days do not become wide blocks. */
const WIDEST_DAY = 24
const LABEL_ROW = 16
const STRIP = 56
const AXIS = 24
const WEEK = 7
const ROOM_OF_DAY_NAME = 46

/** Top and height of a day's mark, from the line in the middle of the strip. */
const MARKS: Record<Ribbon['days'][number]['verdict'], readonly [top: number, height: number]> = {
  better: [-24, 22],
  steady: [-4, 8],
  unknown: [-4, 8],
  watch: [2, 11],
  worse: [2, 24],
}
const WHOLE = [-STRIP / 2, STRIP] as const

export function drawRibbon(ribbon: Ribbon, width: number): Drawing {
  const { days, from, to } = ribbon
  const count = (to - from) / MS_PER_DAY
  const right = Math.min(width - EDGE.right, EDGE.left + count * WIDEST_DAY)
  const x = scaleLinear([from, to], [EDGE.left, right])
  const changes = placeLabels(ribbon, x, width)
  const top =
    EDGE.top + (changes.length === 0 ? 0 : Math.max(...changes.map(({ row }) => row + 1))) * LABEL_ROW
  const middle = top + STRIP / 2
  const spansTop = top + STRIP + AXIS
  const height = spansTop + heightOfSpans(ribbon) + EDGE.bottom
  const bottom = ribbon.findings.length === 0 ? top + STRIP : height - EDGE.bottom
  const step = x(from + MS_PER_DAY) - x(from)
  const names = weekNames(
    days.map((each) => Date.parse(each.day)),
    x,
  )
  return {
    height,
    body: [
      ...names.map((at) => line(x(at), top, x(at), bottom, 'grid')),
      ...changes.map(({ at, row }) => line(x(at), EDGE.top + row * LABEL_ROW + 2, x(at), bottom, 'change')),
      line(EDGE.left, middle, right, middle, 'split'),
      label(EDGE.left - 6, middle - 11, 'better', 'axis', 'end'),
      label(EDGE.left - 6, middle + 4, 'steady', 'axis', 'end'),
      label(EDGE.left - 6, middle + 23, 'worse', 'axis', 'end'),
      ...days.map((each) => dayMark(each, x(Date.parse(each.day)), { step, middle, unit: ribbon.unit })),
      ...names.map((at) => label(x(at), top + STRIP + 14, day(new Date(at).toISOString()), 'axis', 'middle')),
      ...drawSpans(ribbon, x, { top: spansTop, width }),
      ...changes.map(({ x: at, row, said, isRight }) =>
        label(
          at + (isRight ? -5 : 5),
          EDGE.top + row * LABEL_ROW + 12,
          said,
          'axis',
          isRight ? 'end' : 'start',
        ),
      ),
    ].join('\n'),
  }
}

function dayMark(
  each: Ribbon['days'][number],
  left: number,
  { step, middle, unit }: { step: number; middle: number } & Pick<Ribbon, 'unit'>,
): Html {
  const isEmpty = each.decided === 0
  const [top, height] = isEmpty ? WHOLE : MARKS[each.verdict]
  const gap = Math.min(2, step / 5)
  const tip = `${day(each.day)}: ${VERDICTS[each.verdict]}, ${cyclesText(each, unit)}`
  return `<rect class="day ${isEmpty ? 'none' : each.verdict}" x="${px(left + gap / 2)}" y="${px(middle + top)}" width="${px(step - gap)}" height="${px(height)}"><title>${text(tip)}</title></rect>`
}

/** The days that are named: every seventh back from the last, as many as have room; of a short strip the first, too. */
function weekNames(starts: readonly number[], x: Scale): number[] {
  const weeks = starts.filter((_, index) => (starts.length - 1 - index) % WEEK === 0).toReversed()
  const named: number[] = []
  for (const at of [...weeks, ...starts.slice(0, 1)]) {
    const last = named.at(-1)
    if (last === undefined || x(last) - x(at) >= ROOM_OF_DAY_NAME) named.push(at)
  }
  return named
}

interface ChangeLabel {
  at: number
  x: number
  said: string
  isRight: boolean
  row: number
}

/** Each label in the first row in which it overlaps no other. */
function placeLabels({ changes }: Ribbon, x: Scale, width: number): ChangeLabel[] {
  const taken: { row: number; from: number; to: number }[] = []
  return changes.map((change) => {
    const at = Date.parse(change.at)
    const said = changeText(change)
    const length = textWidth(said) + 10
    const isRight = x(at) + length > width
    const from = isRight ? x(at) - length : x(at)
    let row = 0
    while (taken.some((each) => each.row === row && each.from < from + length && from < each.to)) row += 1
    taken.push({ row, from, to: from + length })
    return { at, x: x(at), said, isRight, row }
  })
}
