import { scaleUtc } from 'd3-scale'
import type { Insights } from '../../insights/schema.ts'
import { type TaskLinks, taskNoun } from '../../model/task-links.ts'
import { day, duration, groupThousands, ofText, taskName, upperFirst } from '../../model/words.ts'
import { type Drawing, type Figure, label, line, mark } from './figure.ts'
import { spread, tickLabel, timeTicks } from './time-axis.ts'
import { text } from '../safe/html.ts'
import { countFailingTasks, moreText } from '../parts/totals.ts'
import { shortenMiddle } from '../../model/cut-text.ts'

const MOST_TASKS = 8
const ROW = 44
const TOP = 8
const BOTTOM = 26
const EDGE = 16
const MARK_SIZE = 6
/** So that no try covers another; all that insights.json lists have room on a phone. */
const MARK_STEP = 14

type Task = Insights['failing_tasks'][number]

/** Tries of the failing tasks over days; undefined without any. */
export function taskFigure(insights: Insights): Figure | undefined {
  const { failing_tasks: tasks, task_links: links } = insights
  const noun = taskNoun(links)
  if (tasks.length === 0) return undefined
  return {
    id: 'tasks',
    title: `Tries of ${noun}s that keep failing`,
    description: tasks
      .slice(0, MOST_TASKS)
      .map(
        ({ issue, tries, succeeded }) =>
          `${taskName(issue, links)}: ${ofText(tries - succeeded, tries)} tries failed.`,
      )
      .join(' '),
    draw: (width) => drawTasks(tasks.slice(0, MOST_TASKS), links, width),
    table: {
      head: [upperFirst(noun), 'Failed', 'Time', 'Last reason'],
      rows: tasks.map(({ issue, tries, succeeded, failed_seconds: seconds, attempts }) => [
        text(taskName(issue, links), 60),
        ofText(tries - succeeded, tries),
        seconds === 0 ? '-' : duration(seconds),
        text(attempts.at(-1)?.quoted_reason ?? '', 120),
      ]),
      numeric: [1, 2],
      more: moreText(countFailingTasks(insights), { shown: tasks.length, listed: tasks.length }),
    },
  }
}

/** `Drawn are the first 8 of 40.`; '' where all are. */
export function taskNote(insights: Insights): string {
  const all = countFailingTasks(insights)
  return all <= MOST_TASKS ? '' : `Drawn are the first ${MOST_TASKS} of ${groupThousands(all)}.`
}

function drawTasks(tasks: readonly Task[], links: TaskLinks, width: number): Drawing {
  const right = 86
  const height = TOP + tasks.length * ROW + BOTTOM
  const times = tasks.flatMap(({ attempts }) => attempts.map(({ at }) => Date.parse(at)))
  const x = scaleUtc([Math.min(...times), Math.max(...times)], [EDGE, width - right - EDGE])
  const grid = timeTicks(x, width < 500 ? 3 : 7).flatMap(({ at, name }) => [
    line(x(at), TOP, x(at), height - BOTTOM, 'grid'),
    tickLabel(x(at), height - 8, name, width),
  ])
  const body = tasks.flatMap(
    ({ issue, tries, succeeded: good, attempts, failed_seconds: seconds }, index) => {
      const y = TOP + index * ROW
      const places = spread(
        attempts.map(({ at }) => x(new Date(at))),
        MARK_STEP,
        [EDGE, width - right - EDGE],
      )
      return [
        label(
          EDGE - 8,
          y + 14,
          `${shortenMiddle(taskName(issue, links), width < 500 ? 22 : 40)}: ${ofText(tries - good, tries)} failed`,
          'name',
        ),
        ...attempts.map(({ at, succeeded, quoted_reason: reason }, tried) =>
          mark(
            places[tried] ?? x(new Date(at)),
            y + 29,
            succeeded,
            `${day(at)}: ${succeeded ? 'succeeded' : `failed${reason === '' ? '' : `, ${reason}`}`}`,
            MARK_SIZE,
          ),
        ),
        label(width - 6, y + 33, seconds === 0 ? '' : duration(seconds), 'value', 'end'),
      ]
    },
  )
  return { height, body: [...grid, ...body].join('\n') }
}
