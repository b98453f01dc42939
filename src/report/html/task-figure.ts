import { scaleUtc } from 'd3-scale'
import type { Insights } from '../../insights/schema.ts'
import { type TaskLinks, taskNoun } from '../../model/task-links.ts'
import { day, duration, ofText, taskName, upperFirst } from '../../model/words.ts'
import { type Drawing, type Figure, label, line, mark } from './figure.ts'
import { text } from '../safe/html.ts'
import { countFailingTasks, moreText } from '../parts/totals.ts'
import { shortenMiddle } from '../../model/cut-text.ts'

const MOST_TASKS = 8
const ROW = 44
const TOP = 8
const BOTTOM = 26
const EDGE = 16

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

function drawTasks(tasks: readonly Task[], links: TaskLinks, width: number): Drawing {
  const right = 86
  const height = TOP + tasks.length * ROW + BOTTOM
  const times = tasks.flatMap(({ attempts }) => attempts.map(({ at }) => Date.parse(at)))
  const x = scaleUtc([Math.min(...times), Math.max(...times)], [EDGE, width - right - EDGE])
  const ticks = x.ticks(width < 500 ? 3 : 7).filter((tick) => tick.getUTCHours() === 0)
  const grid = ticks.flatMap((tick) => [
    line(x(tick), TOP, x(tick), height - BOTTOM, 'grid'),
    label(x(tick), height - 8, day(tick.toISOString()), 'axis', 'middle'),
  ])
  const body = tasks.flatMap(
    ({ issue, tries, succeeded: good, attempts, failed_seconds: seconds }, index) => {
      const y = TOP + index * ROW
      return [
        label(
          EDGE - 8,
          y + 14,
          `${shortenMiddle(taskName(issue, links), width < 500 ? 22 : 40)}: ${ofText(tries - good, tries)} failed`,
          'name',
        ),
        ...attempts.map(({ at, succeeded, quoted_reason: reason }) =>
          mark(
            x(new Date(at)),
            y + 29,
            succeeded,
            `${day(at)}: ${succeeded ? 'succeeded' : `failed${reason === '' ? '' : `, ${reason}`}`}`,
            6,
          ),
        ),
        label(width - 6, y + 33, seconds === 0 ? '' : duration(seconds), 'value', 'end'),
      ]
    },
  )
  return { height, body: [...grid, ...body].join('\n') }
}
