import { scaleLog, scaleUtc } from 'd3-scale'
import type { Insights } from '../../insights/schema.ts'
import { type TaskLinks, taskNoun } from '../../model/task-links.ts'
import { day, duration, groupThousands, taskName, upperFirst } from '../../model/words.ts'
import { unitWords } from '../../model/units.ts'
import { changeMarks, changesIn, MARK_HEIGHT } from './change-mark.ts'
import { type Drawing, type Figure, label, line, mark } from './figure.ts'
import { fitText } from './text-width.ts'
import { tickLabel, timeTicks } from './time-axis.ts'
import { text } from '../safe/html.ts'

const FEWEST = 5
const MOST_NAMED = 3
const NAME_WIDTH = 100
const HEIGHT = 260
const EDGE = { left: 52, right: 16, top: 16, bottom: 30 }
/** Where people expect a line: seconds. */
const TICKS = [1, 5, 15, 60, 300, 600, 1200, 3600, 7200, 21_600, 86_400]

type TimedBlock = Insights['recent_cycles'][number] & { seconds: number }

/** How long cycles took, each a mark; undefined for fewer than five that the log has the time of. */
export function durationFigure(insights: Insights): Figure | undefined {
  const timed = insights.recent_cycles.filter((cycle): cycle is TimedBlock => cycle.seconds !== null)
  if (timed.length < FEWEST) return undefined
  const { baseline, window, recent_cycles_omitted: omitted = 0 } = insights
  const { many } = unitWords(insights)
  const longest = timed.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)
  const medians = [
    ...(baseline.median_seconds === null ? [] : [`typical before: ${duration(baseline.median_seconds)}`]),
    ...(window.median_seconds === null ? [] : [`typical now: ${duration(window.median_seconds)}`]),
  ]
  return {
    id: 'durations',
    title: `How long ${many} take`,
    description:
      `${timed.length} ${many} on a logarithmic scale; ${medians.join(', ')}. ${drawnNote(insights)}`.trim(),
    draw: (width) => drawDurations(timed, insights, width),
    table: {
      head: [
        omitted === 0 ? `Longest ${many}` : `Longest of the newest ${timed.length}`,
        upperFirst(taskNoun(insights.task_links)),
        'Day',
        'Took',
        'Result',
      ],
      rows: longest.map(({ cycle, issue, at, seconds, succeeded }) => [
        text(cycle ?? '-', 40),
        issue === null ? '-' : text(taskName(issue, insights.task_links), 40),
        day(at),
        duration(seconds),
        succeeded ? 'succeeded' : 'failed',
      ]),
      numeric: [3],
    },
  }
}

/** `Only the newest 400 of 1,750 cycles are drawn.`; '' where all are. */
export function drawnNote(insights: Insights): string {
  const { recent_cycles: drawn, recent_cycles_omitted: omitted = 0 } = insights
  return omitted === 0
    ? ''
    : `Only the newest ${groupThousands(drawn.length)} of ${groupThousands(drawn.length + omitted)} ${unitWords(insights).many} are drawn.`
}

function drawDurations(timed: readonly TimedBlock[], insights: Insights, width: number): Drawing {
  const { window, baseline } = insights
  const end = Date.parse(window.to)
  const split = Date.parse(window.from)
  // From the first mark on: days before it would look as if nothing had been done.
  const start = Math.min(...timed.map(({ at }) => Date.parse(at)))
  const x = scaleUtc([start, end], [EDGE.left, width - EDGE.right])
  const seconds = timed.map((cycle) => cycle.seconds)
  const changes = changesIn(insights, 'duration', start)
  const top = EDGE.top + (changes.length > 0 ? MARK_HEIGHT : 0)
  const y = scaleLog([Math.min(...seconds) / 1.3, Math.max(...seconds) * 1.3], [HEIGHT - EDGE.bottom, top])
  const [low = 0, high = 0] = y.domain()
  const inside = TICKS.filter((tick) => tick >= low && tick <= high)
  const apart = inside.filter((tick, index) => index === 0 || y(inside[index - 1] ?? tick) - y(tick) > 16)
  const grid = apart.flatMap((tick) => [
    line(EDGE.left, y(tick), width - EDGE.right, y(tick), 'grid'),
    label(EDGE.left - 6, y(tick) + 4, tickText(tick), 'axis', 'end'),
  ])
  const names = timeTicks(x, width < 500 ? 3 : 7).map(({ at, name }) =>
    tickLabel(x(at), HEIGHT - 10, name, width),
  )
  const border = split > start ? [line(x(split), top, x(split), HEIGHT - EDGE.bottom, 'split')] : []
  const median = (value: number | null, from: number, to: number): string[] =>
    value === null || value < low || value > high || to <= from
      ? []
      : [line(x(from), y(value), x(to), y(value), 'median')]
  const marks = timed.map((cycle) =>
    mark(
      x(new Date(cycle.at)),
      y(cycle.seconds),
      cycle.succeeded,
      `${day(cycle.at)}: ${duration(cycle.seconds)}, ${cycle.succeeded ? 'succeeded' : 'failed'}`,
      3,
    ),
  )
  return {
    height: HEIGHT,
    body: [
      ...grid,
      ...border,
      ...marks,
      ...median(baseline.median_seconds, start, split),
      ...median(window.median_seconds, Math.max(split, start), end),
      ...names,
      ...changeMarks(changes, x, {
        left: EDGE.left,
        right: width - EDGE.right,
        top,
        bottom: HEIGHT - EDGE.bottom,
      }),
      ...longestNames(timed, insights.task_links, x, y, width),
    ].join('\n'),
  }
}

/** Names of the longest cycles, each beside its mark, as far as there is room: no name covers a mark or another name. */
function longestNames(
  timed: readonly TimedBlock[],
  links: TaskLinks,
  x: (at: Date) => number,
  y: (seconds: number) => number,
  width: number,
): string[] {
  const taken = timed.map((cycle) => ({ x: x(new Date(cycle.at)), y: y(cycle.seconds) }))
  const isFree = (from: number, to: number, row: number): boolean =>
    from >= EDGE.left &&
    to <= width - EDGE.right &&
    !taken.some((other) => Math.abs(other.y - row) < 12 && other.x > from - 4 && other.x < to + 4)
  return timed
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, MOST_NAMED)
    .flatMap((cycle) => {
      const at = { x: x(new Date(cycle.at)), y: y(cycle.seconds) }
      const name = fitText(
        cycle.issue === null ? duration(cycle.seconds) : taskName(cycle.issue, links),
        NAME_WIDTH,
      )
      const side = isFree(at.x + 7, at.x + NAME_WIDTH, at.y)
        ? 'start'
        : isFree(at.x - NAME_WIDTH, at.x - 7, at.y)
          ? 'end'
          : undefined
      if (side === undefined) return []
      const step = side === 'start' ? 1 : -1
      // Enough points of it that no other name is laid over it.
      for (let along = 0; along <= NAME_WIDTH; along += 6) taken.push({ x: at.x + step * along, y: at.y })
      return [label(at.x + step * 7, at.y + 4, name, 'axis', side)]
    })
}

function tickText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${seconds / 60} min`
  return seconds < 86_400 ? `${seconds / 3600} h` : '1 day'
}
