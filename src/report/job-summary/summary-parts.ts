/** The parts of the job summary that hold numbers, each in Markdown; '' where there is nothing to tell. */
import { FEWEST_CYCLES } from '../../judge/verdict.ts'
import type { Insights } from '../../insights/schema.ts'
import { type UnitWords, unitWords } from '../../model/units.ts'
import {
  NO_NAME,
  day,
  daysText,
  duration,
  groupThousands,
  isBlank,
  ofText,
  plural,
  upperFirst,
} from '../../model/words.ts'
import { taskNoun } from '../../model/task-links.ts'
import { certainty, SURE, WATCHED } from '../parts/certainty.ts'
import { placeUrl, type PageContext } from '../context.ts'
import { code, inlineText, link } from '../safe/markdown.ts'
import { folded, table } from '../parts/markdown-parts.ts'
import { beforePerWindow, everyText, isJudged, kindRows, numberRows } from '../parts/changes.ts'
import { makerTables, MAKERS_NOTE } from '../parts/makers.ts'
import { taskLink } from '../parts/task-link.ts'
import { countKinds, countReasons, countTriedTasks, isOmitted, moreText } from '../parts/totals.ts'

const MOST_KINDS = 6
const MOST_TASKS = 6
const MOST_REASONS = 5

/** Before and now, with how sure each change is. */
export function numbersPart(insights: Insights): string {
  const { days } = insights.window
  const rows = numberRows(insights).map(({ name, before, now, change, sure }) => [
    `**${name}**`,
    `${before} → **${now}**`,
    [change, sure === 'clear' || sure === 'likely' ? `**${sure}**` : sure]
      .filter((part) => part !== '')
      .join(', '),
  ])
  const body = table(['', 'Before → now', 'Change'], ['left', 'left', 'left'], rows)
  return body === '' ? '' : `### The ${days === 7 ? 'week' : `last ${daysText(days)}`} in numbers\n\n${body}`
}

/** Failures by kind of work; '' where there is one kind, or no failure. */
export function kindsPart(insights: Insights): string {
  const all = kindRows(insights)
  if (all.length < 2 || all.every(({ failures }) => failures === 0)) return ''
  const rows = all
    .slice(0, MOST_KINDS)
    .map(({ key, failures, text, sure }) => [
      `${groupThousands(failures)} ${marksOf(failures, all[0]?.failures ?? 0)}`.trim(),
      `**${inlineText(isBlank(key) ? NO_NAME : key, 40)}:** ${text}`,
      sure,
    ])
  const note = noteOf(countKinds(insights), { shown: rows.length, listed: all.length })
  return `### Where it broke\n\n${table(['Failures', 'Kind of work', 'Sure?'], ['left', 'left', 'left'], rows)}${note}`
}

/** One for each failure, or as many as the longest row has room for in proportion. */
function marksOf(failures: number, most: number): string {
  const marks = most <= MOST_MARKS ? failures : Math.round((failures / most) * MOST_MARKS)
  return '▪'.repeat(failures === 0 ? 0 : Math.max(1, marks))
}

const MOST_MARKS = 10

/** Agents and models held against each other, a line for each list. */
export function makersPart(insights: Insights): string {
  const lines = makerTables(insights).map(({ title, rows, omitted }) => {
    const told = rows
      .slice(0, MOST_MAKERS)
      .map(({ key, rate, ahead }) => `${inlineText(isBlank(key) ? NO_NAME : key, 40)} ${rate}, ${ahead}`)
    const more = moreText(rows.length + omitted, { shown: told.length, listed: rows.length })
    return `**${title}:** ${[...told, ...(more === '' ? [] : [more])].join('; ')}.`
  })
  return lines.length === 0 ? '' : [...lines, MAKERS_NOTE].join(' ')
}

const MOST_MAKERS = 4

/** The tasks that keep failing, each with its last try. */
export function tasksPart(insights: Insights, context: PageContext): string {
  const unit = unitWords(insights)
  const tasks = insights.failing_tasks.filter(({ window }) => window.cycles > 0)
  const isTimed = tasks.some(({ failed_seconds: seconds }) => seconds > 0)
  const rows = tasks.slice(0, MOST_TASKS).map((task) => {
    const last = task.attempts.at(-1)
    const reason =
      last === undefined || last.quoted_reason === '' ? '' : `<br>last: ${inlineText(last.quoted_reason, 80)}`
    const where = last === undefined ? '' : sourceLink(last, unit, context)
    return [
      `${taskLink(insights, context, task.issue)}${titleOf(task.issue, context)}${reason}${where === '' ? '' : `${reason === '' ? '<br>last: ' : ', '}${where}`}`,
      ofText(task.tries - task.succeeded, task.tries),
      task.failed_seconds > 0 ? duration(task.failed_seconds) : isTimed ? '-' : '',
    ]
  })
  if (rows.length === 0) return ''
  const noun = taskNoun(insights.task_links)
  return `### ${upperFirst(noun)}s that keep failing\n\n${table([upperFirst(noun), 'Failed', 'Time'], ['left', 'left', 'right'], rows)}${noteOf(countTriedTasks(insights), { shown: rows.length, listed: tasks.length })}`
}

/** ` Flaky WebSocket reconnect test`; '' where nobody knows it. */
function titleOf(issue: string, { titles }: PageContext): string {
  const title = titles?.get(issue)
  return title === undefined ? '' : ` ${inlineText(title, 50)}`
}

/** What a table says under it of what it does not show. */
function noteOf(total: number, places: { shown: number; listed: number }): string {
  const more = moreText(total, places)
  return more === '' ? '' : `\n\n${more}.`
}

/** `cycle 1301`, `pull request 412`, as a link to its line where there is one to link to; '' without a name. */
function sourceLink(
  { cycle, source }: Insights['failing_tasks'][number]['attempts'][number],
  { one }: UnitWords,
  context: PageContext,
): string {
  if (cycle === null) return ''
  const url = placeUrl(context, source)
  const label = `${one} ${cycle}`
  return url === undefined ? inlineText(label, 60) : link(label, url)
}

/** Why they failed, folded. */
export function reasonsPart(insights: Insights): string {
  const listed = insights.failure_reasons.filter(({ before, now }) => before + now > 0)
  const rows = listed
    .slice(0, MOST_REASONS)
    .map(({ id, template, before, now }) => [
      code(template, 100),
      `${beforePerWindow(insights, before)} → **${groupThousands(now)}**`,
      reasonSure(insights, id, before + now),
    ])
  return folded(
    { bold: `Why ${unitWords(insights).many} failed:`, more: plural(countReasons(insights), 'reason') },
    rows.length === 0
      ? []
      : [
          `${table(['Reason', 'Before → now', 'Sure?'], ['left', 'left', 'left'], rows)}${noteOf(countReasons(insights), { shown: rows.length, listed: listed.length })}`,
          ...(insights.baseline.decided === 0
            ? []
            : [
                '',
                `Counts ${everyText(insights.window.days)}: of the ${daysText(insights.baseline.days)} before, and of the window.`,
              ]),
        ],
  )
}

function reasonSure(insights: Insights, id: string, count: number): string {
  const isMeant = (finding: { subject?: { kind: string; key: string } | undefined }): boolean =>
    finding.subject?.kind === 'reason' && finding.subject.key === id
  const found = insights.recommendations.find(isMeant)
  if (found !== undefined) return `▲ ${certainty(found.evidence)}`
  const seen = insights.watchlist.find(isMeant)
  if (seen !== undefined) return WATCHED[seen.reason_code]
  if (!isJudged(insights)) return ''
  if (isOmitted(insights, 'reason', id)) return SURE.omitted
  // With nothing before, no swing is known to be usual.
  return count < FEWEST_CYCLES || insights.baseline.decided === 0 ? WATCHED['too-few'] : SURE.usual
}

/** The longest cycles, folded. */
export function longestPart(insights: Insights, context: PageContext): string {
  const { one, many } = unitWords(insights)
  const rows = insights.duration_outliers.map(({ cycle, at, issue, duration: seconds, multiple, reason }) => [
    `${cycle === null ? `a ${one}` : inlineText(`${one} ${cycle}`, 60)}${issue === null ? '' : ` on ${taskLink(insights, context, String(issue))}`}${at === undefined ? '' : `, ${day(at)}`}`,
    `${duration(seconds)}, ${multiple}× the average`,
    reason === '' ? '-' : inlineText(reason, 80),
  ])
  return folded(
    { bold: `Longest ${many}:`, more: `against the average of all ${many} of the log` },
    rows.length === 0 ? [] : [table([upperFirst(one), 'Took', 'Ended with'], ['left', 'left', 'left'], rows)],
  )
}
