import { unitWords } from '../../model/units.ts'
import type { Insights } from '../../insights/schema.ts'
import { drawBar, fitColumns, renderColumns, widthOf } from '../parts/columns.ts'
import { inertText } from '../safe/inert.ts'
import { countsText, isRated } from '../parts/rate.ts'
import { normalText } from '../parts/comparison.ts'
import { beforeHead, beforePerWindow, kindRows, numberRows } from '../parts/changes.ts'
import { countFailingTasks, countKinds, countReasons } from '../parts/totals.ts'
import { makerTables, MAKERS_NOTE } from '../parts/makers.ts'
import { quarantineLines } from '../parts/quarantine-lines.ts'
import { QUARANTINE_TITLE } from '../parts/quarantine-part.ts'
import { wrapSentence } from '../parts/wrap.ts'
import {
  day,
  daysText,
  duration,
  groupThousands,
  isBlank,
  NO_NAME,
  ofText,
  percent,
  plural,
  taskName,
  upperFirst,
} from '../../model/words.ts'
import { taskNoun } from '../../model/task-links.ts'
import { type LogSection, more, MOST_LISTED, type Sheet } from './sheet.ts'

/** The parts of the log that are tables. */

export function numbers(insights: Insights, { width }: Sheet): LogSection {
  const { days } = insights.window
  const rows = numberRows(insights).map(({ name, before, now, change, sure }) => [
    name.toLowerCase(),
    before,
    now,
    change,
    sure,
  ])
  return {
    title: days === 7 ? 'The week in numbers' : `The last ${daysText(days)} in numbers`,
    lines:
      rows.length === 0
        ? []
        : fitColumns(
            [['', 'before', 'now', 'change', ''], ...rows],
            ['left', 'right', 'right', 'left', 'left'],
            width,
          ),
  }
}

export function trend(insights: Insights, { style, width }: Sheet): LogSection {
  const rows = (bar: number): string[][] => [
    [
      'from',
      ...(bar > 0 ? ['success'] : []),
      ...(isRated(insights) ? [''] : []),
      unitWords(insights).short,
      'typical',
    ],
    ...insights.weeks.map((week) => weekRow(week, bar, insights)),
  ]
  const columns = (bar: number): string[] =>
    renderColumns(rows(bar), [
      'left',
      ...(bar > 0 ? (['left'] as const) : []),
      ...(isRated(insights) ? (['right'] as const) : []),
      'right',
      'right',
    ])
  const most = width - NOW.length
  const room = isRated(insights) ? most - Math.max(...columns(0).map(widthOf)) - GAP : 0
  const [head, ...lines] = columns(room < LEAST_BAR ? 0 : Math.min(BAR_WIDTH, room))
  const last = lines.pop()
  if (head === undefined || last === undefined) return { title: 'Trend', lines: [] }
  const { normal_window: normal } = insights.baseline
  const range = normal === null ? [] : wrapSentence(normalText(normal, unitWords(insights)), width)
  const now = widthOf(last) <= most ? NOW : ''
  return {
    title: `Trend, ${plural(insights.weeks.length, 'week')}`,
    lines: [head, ...lines, style.bold(`${last}${now}`), ...range],
  }
}

const NOW = '  <- now'
const GAP = 2
const BAR_WIDTH = 20
/** A shorter bar tells nothing. */
const LEAST_BAR = 5

/** @param bar its width; 0 for none */
function weekRow(week: Insights['weeks'][number], bar: number, insights: Insights): string[] {
  const { decided, succeeded, median_seconds: median } = week
  return [
    day(week.from),
    ...(bar > 0 ? [drawBar(decided === 0 ? 0 : succeeded / decided, bar)] : []),
    ...(isRated(insights) ? [percent(succeeded, decided)] : []),
    countsText(insights, succeeded, decided),
    median === null ? '-' : duration(median),
  ]
}

export function whereItBroke(insights: Insights, { width }: Sheet): LogSection {
  const all = kindRows(insights)
  const failures = insights.window.decided - insights.window.succeeded
  const rows = all
    .slice(0, MOST_LISTED)
    .map((kind) => [
      inertText(isBlank(kind.key) ? NO_NAME : kind.key, 30),
      groupThousands(kind.failures),
      kind.text,
      kind.sure,
    ])
  return {
    title: `Where it broke (${plural(failures, 'failure')})`,
    lines:
      rows.length < 2 || failures === 0
        ? []
        : [
            ...fitColumns(
              [['kind', 'failed', 'success', ''], ...rows],
              ['left', 'right', 'left', 'left'],
              width,
            ),
            ...more(countKinds(insights), { shown: rows.length, listed: all.length }),
          ],
  }
}

export function makers(insights: Insights, { width }: Sheet): LogSection[] {
  return makerTables(insights).map(({ title, rows: all, omitted }) => {
    const rows = all.slice(0, MOST_LISTED)
    return {
      title,
      lines: [
        ...fitColumns(
          [
            ['', 'success', 'ahead'],
            ...rows.map(({ key, rate, ahead }) => [inertText(isBlank(key) ? NO_NAME : key, 40), rate, ahead]),
          ],
          ['left', 'left', 'left'],
          width,
        ),
        ...more(all.length + omitted, { shown: rows.length, listed: all.length }),
        ...wrapSentence(MAKERS_NOTE, width),
      ],
    }
  })
}

export function failingTasks(insights: Insights, { width }: Sheet): LogSection {
  const tasks = insights.failing_tasks
  const rows = tasks
    .slice(0, MOST_LISTED)
    .map(({ issue, tries, succeeded, failed_seconds: seconds, attempts }) => [
      inertText(taskName(issue, insights.task_links), 40),
      ofText(tries - succeeded, tries),
      seconds === 0 ? '-' : duration(seconds),
      inertText(attempts.at(-1)?.quoted_reason ?? '', 60),
    ])
  const noun = taskNoun(insights.task_links)
  const total = countFailingTasks(insights)
  return {
    title: `${upperFirst(noun)}s that keep failing (${groupThousands(total)})`,
    lines:
      rows.length === 0
        ? []
        : [
            ...fitColumns(
              [[noun, 'failed', 'time', 'last'], ...rows],
              ['left', 'right', 'right', 'left'],
              width,
            ),
            ...more(total, { shown: rows.length, listed: tasks.length }),
          ],
  }
}

export function toQuarantine(insights: Insights, { width }: Sheet): LogSection {
  const found = quarantineLines(insights, insights.recommendations, insights.generated_at)
  if (found === undefined) return { title: QUARANTINE_TITLE, lines: [] }
  const { before, path, after, lines, left } = found
  return {
    title: QUARANTINE_TITLE,
    lines: [
      ...wrapSentence(`${before}${inertText(path, 200)}${after}:`, width),
      // To be copied as they are.
      ...lines,
      ...(left > 0 ? [`Without ${plural(left, 'more task')}.`] : []),
    ],
  }
}

export function reasons(insights: Insights, { width }: Sheet): LogSection {
  const listed = insights.failure_reasons.filter(({ before, now }) => before + now > 0)
  const rows = listed
    .slice(0, MOST_LISTED)
    .map(({ template, before, now }) => [
      beforePerWindow(insights, before),
      groupThousands(now),
      inertText(template, 80),
    ])
  return {
    title: `Why ${unitWords(insights).many} failed`,
    lines:
      rows.length === 0
        ? []
        : [
            ...fitColumns(
              [[beforeHead(insights), `last ${daysText(insights.window.days)}`, 'reason'], ...rows],
              ['right', 'right', 'left'],
              width,
            ),
            ...more(countReasons(insights), { shown: rows.length, listed: listed.length }),
          ],
  }
}

export function outliers(insights: Insights, { width }: Sheet): LogSection {
  const { one, many } = unitWords(insights)
  const all = insights.duration_outliers
  const rows = all
    .slice(0, MOST_LISTED)
    .map((outlier) => [
      inertText(String(outlier.cycle ?? '-'), 20),
      outlier.at === undefined ? '-' : day(outlier.at),
      outlier.issue === null ? '-' : inertText(taskName(outlier.issue, insights.task_links), 40),
      duration(outlier.duration),
      `${outlier.multiple}x`,
      inertText(outlier.reason, 60),
    ])
  const total = all.length + (insights.duration_outliers_omitted ?? 0)
  return {
    title: `Unusually long ${many} (${groupThousands(total)})`,
    lines:
      rows.length === 0
        ? []
        : [
            ...fitColumns(
              [[one, 'on', taskNoun(insights.task_links), 'took', 'average', 'ended with'], ...rows],
              ['left', 'left', 'left', 'right', 'right', 'left'],
              width,
            ),
            ...more(total, { shown: rows.length, listed: all.length }),
          ],
  }
}
