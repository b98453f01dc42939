import { scaleLinear, scalePoint } from 'd3-scale'
import { line as path } from 'd3-shape'
import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { wilsonInterval } from '../../stats/proportion.ts'
import { day, ofText, percent } from '../../model/words.ts'
import { isRated } from '../parts/rate.ts'
import { changeMarks, changesIn, MARK_HEIGHT } from './change-mark.ts'
import { type Drawing, type Figure, label, line, mark, px } from './figure.ts'

const FEWEST_WEEKS = 2
const WEEKS_ON_A_PHONE = 8
const HEIGHT = 230
const MS_PER_WEEK = 7 * 24 * 3_600_000
const EDGE = { left: 40, right: 46, top: 14, bottom: 30 }

interface Point {
  from: number
  name: string
  /** Without a decided cycle: a gap in the line. */
  isEmpty: boolean
  rate: number
  interval: readonly [number, number]
  said: string
}

/** Success by week with its intervals; undefined where fewer than two weeks have cycles, or there is no rate. */
export function weekFigure(insights: Insights): Figure | undefined {
  const first = insights.weeks.findIndex(({ decided }) => decided > 0)
  const weeks = insights.weeks.slice(Math.max(0, first))
  if (!isRated(insights) || weeks.filter(({ decided }) => decided > 0).length < FEWEST_WEEKS) return undefined
  const points = weeks.map(({ from, decided, succeeded }): Point => ({
    from: Date.parse(from),
    name: day(from),
    isEmpty: decided === 0,
    rate: decided === 0 ? 0 : succeeded / decided,
    interval: decided === 0 ? [0, 0] : wilsonInterval(succeeded, decided),
    said:
      decided === 0
        ? `no ${unitWords(insights).one} with a result`
        : `${ofText(succeeded, decided)} (${percent(succeeded, decided)})`,
  }))
  const last = points.at(-1)
  return {
    id: 'weeks',
    title: 'Success by week',
    description: `From the week of ${points[0]?.name} (${points[0]?.said}) to the week of ${last?.name} (${last?.said}).`,
    draw: (width) => drawWeeks(points, insights, width),
    table: {
      head: ['Week from', 'Succeeded', '95% interval'],
      rows: points.map(({ name, said, isEmpty, interval: [low, high] }) => [
        name,
        said,
        isEmpty ? '-' : `${percent(low, 1)} to ${percent(high, 1)}`,
      ]),
      numeric: [1, 2],
    },
  }
}

/** Whether the last week is drawn as one that got worse. */
export function hasBadWeek({ verdict, weeks }: Insights): boolean {
  return verdict === 'worse' && (weeks.at(-1)?.decided ?? 0) > 0
}

/** What a phone has room for: the newest weeks, and where these have nothing to join, the newest that do. */
function newestOf(points: readonly Point[]): readonly Point[] {
  const newest = points.slice(-WEEKS_ON_A_PHONE)
  if (newest.filter(({ isEmpty }) => !isEmpty).length >= FEWEST_WEEKS) return newest
  const end = points.findLastIndex(({ isEmpty }) => !isEmpty) + 1
  return points.slice(Math.max(0, end - WEEKS_ON_A_PHONE), end)
}

function drawWeeks(points: readonly Point[], insights: Insights, width: number): Drawing {
  const { baseline } = insights
  const shown = width < 500 ? newestOf(points) : points
  const x = scalePoint(
    shown.map(({ name }) => name),
    [EDGE.left, width - EDGE.right],
  ).padding(0.4)
  const changes = changesIn(insights, 'success', shown[0]?.from ?? 0)
  const area = {
    left: EDGE.left,
    right: width - EDGE.right,
    top: EDGE.top + (changes.length > 0 ? MARK_HEIGHT : 0),
    bottom: HEIGHT - EDGE.bottom,
  }
  const y = scaleLinear([0, 1], [area.bottom, area.top])
  const at = ({ name }: Point): number => x(name) ?? 0
  // A week's mark stands for all of it, so the week reaches half a step to both sides.
  const within = (time: number): number => {
    const week = shown.findLast(({ from }) => from <= time)
    return week === undefined ? area.left : at(week) + ((time - week.from) / MS_PER_WEEK - 0.5) * x.step()
  }
  const { normal_window: normal } = baseline
  const band =
    normal === null
      ? []
      : [
          `<rect class="band" x="${EDGE.left}" y="${px(y(normal.high / normal.cycles))}" width="${px(width - EDGE.left - EDGE.right)}" height="${px(y(normal.low / normal.cycles) - y(normal.high / normal.cycles))}"/>`,
        ]
  const grid = y
    .ticks(4)
    .flatMap((tick) => [
      line(EDGE.left, y(tick), width - EDGE.right, y(tick), 'grid'),
      label(EDGE.left - 6, y(tick) + 4, percent(tick, 1), 'axis', 'end'),
    ])
  const every = shown.length * 46 > width - EDGE.left - EDGE.right ? 2 : 1
  const names = shown.flatMap((point, index) =>
    (shown.length - 1 - index) % every === 0
      ? [label(at(point), HEIGHT - 10, point.name, 'axis', 'middle')]
      : [],
  )
  const course = path<Point>(at, ({ rate }) => y(rate)).defined(({ isEmpty }) => !isEmpty)(shown) ?? ''
  const isBad = (point: Point): boolean => point === points.at(-1) && hasBadWeek(insights)
  const dots = shown
    .filter(({ isEmpty }) => !isEmpty)
    .flatMap((point) => [
      line(
        at(point),
        y(point.interval[0]),
        at(point),
        y(point.interval[1]),
        isBad(point) ? 'whisker bad' : 'whisker',
      ),
      mark(at(point), y(point.rate), !isBad(point), `Week from ${point.name}: ${point.said}`, 5),
    ])
  const last = shown.at(-1)
  const value =
    last === undefined || last.isEmpty
      ? []
      : [label(at(last) + 9, y(last.rate) + 5, percent(last.rate, 1), isBad(last) ? 'value bad' : 'value')]
  return {
    height: HEIGHT,
    body: [
      ...band,
      ...grid,
      `<path class="course" d="${course}"/>`,
      ...dots,
      ...names,
      ...value,
      ...changeMarks(changes, within, area),
    ].join('\n'),
  }
}
