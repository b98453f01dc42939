import type { Insights } from '../model/insights.ts'
import { VERSION } from '../model/version.ts'
import { windowsOf } from '../model/windows.ts'
import { type Advice, adviceOf, fineOf, sentence } from './advice.ts'
import { renderAlert, tellText } from './alert.ts'
import { certainty, CERTAINTY_WORDS, WATCHED } from './certainty.ts'
import { comparisonSentences, withoutFailing } from './comparison.ts'
import { lineUrl, type PageContext } from './context.ts'
import { dataLines } from './data-lines.ts'
import { fitSections, type Section } from './fit.ts'
import { firstVerdictSentence, isFirstRun, soFarRows } from './first-run.ts'
import { code, inlineText, link } from './markdown.ts'
import { folded, MARKS, table } from './markdown-parts.ts'
import { isJudged, kindRows, numberRows } from './numbers.ts'
import { taskLink } from './task-link.ts'
import { weekChart } from './week-chart.ts'
import { daysText, duration, groupThousands, isBlank, NO_NAME, plural } from '../model/words.ts'

/** GitHub drops a whole summary of more than 1 MiB; the limit is shared by all steps of a job elsewhere. */
const MAX_BYTES = 400 * 1024
const MOST_THEN = 5
const MOST_KINDS = 10
const MOST_TASKS = 10
const MOST_LISTED = 20

/** The page of a workflow run, in Markdown. */
export function renderJobSummary(insights: Insights, context: PageContext): string {
  const sections =
    insights.status === 'no_data'
      ? [...noData(insights), { text: footer(context), rank: 0 }]
      : [
          { text: `## ${insights.headline}`, rank: 0 },
          ...(isFirstRun(insights) ? firstRun(insights) : judged(insights, context)),
          { text: data(insights), rank: 1 },
          { text: footer(context), rank: 0 },
        ]
  const limit = {
    most: MAX_BYTES,
    lengthOf: (text: string) => Buffer.byteLength(text),
    note: 'Some sections are left out here; insights.json holds everything.',
  }
  return `${fitSections(sections, limit) ?? insights.headline}\n`
}

function judged(insights: Insights, context: PageContext): Section[] {
  const [first, ...rest] = adviceOf(insights)
  return [
    { text: [...comparisonSentences(insights), ...explanation(insights, first)].join(' '), rank: 0 },
    { text: renderAlert(first, context), rank: 0 },
    { text: then(rest), rank: 2 },
    {
      text: fineOf(insights)
        .map((fine) => `🔵 **Fine as it is.** ${fine}`)
        .join('\n\n'),
      rank: 2,
    },
    { text: numbers(insights), rank: 1 },
    { text: weekChart(insights), rank: 3 },
    { text: whereItBroke(insights), rank: 4 },
    { text: failingTasks(insights, context), rank: 4 },
    { text: moreFindings(rest), rank: 9 },
    { text: reasons(insights), rank: 8 },
    { text: slowCycles(insights, context), rank: 8 },
    { text: watched(insights), rank: 9 },
    { text: howSure(insights), rank: 7 },
  ]
}

/** Said where there is nothing to do, and where a few tasks make up half of all failures or more. */
function explanation(insights: Insights, first: Advice | undefined): string[] {
  if (first === undefined) return ['**Nothing to do.**']
  if (first.tasks.length === 0) return []
  const rest = withoutFailing(insights, new Set(first.tasks))
  if (rest === undefined || rest.failures < 3 || rest.failures * 2 < rest.allFailures) return []
  const who = plural(rest.tasks.length, 'issue')
  return [`**${who} ${rest.tasks.length === 1 ? 'explains' : 'explain'} most of the failures.**`]
}

function then(rest: readonly Advice[]): string {
  if (rest.length === 0) return ''
  return ['### Then', rest.slice(0, MOST_THEN).map(item).join('\n')].join('\n\n')
}

function item({ severity, what, why, workedIf }: Advice): string {
  const check = workedIf === undefined ? '' : ` *It worked if* ${tellText(workedIf, 300)}.`
  return `1. ${MARKS[severity]}: **${tellText(what, 400)}.** ${tellText(why, 600)}${check}`
}

function moreFindings(rest: readonly Advice[]): string {
  const more = rest.slice(MOST_THEN)
  const lines = more.slice(0, MOST_LISTED).map(item)
  const left = more.length - lines.length
  return folded({ bold: 'More findings:', more: groupThousands(more.length) }, [
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(left > 0 ? ['', `${left} more in insights.json.`] : []),
  ])
}

function numbers(insights: Insights): string {
  const { days } = windowsOf(insights)
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

function whereItBroke(insights: Insights): string {
  const all = kindRows(insights)
  if (all.length < 2 || all.every(({ failures }) => failures === 0)) return ''
  const rows = all
    .slice(0, MOST_KINDS)
    .map(({ key, failures, text, sure }) => [
      `${failures} ${'▪'.repeat(Math.min(failures, 12))}`.trim(),
      `**${inlineText(isBlank(key) ? NO_NAME : key, 40)}:** ${text}`,
      sure,
    ])
  const more = all.length - rows.length
  const note = more > 0 ? `\n\n${plural(more, 'more kind')} in insights.json.` : ''
  return `### Where it broke\n\n${table(['Failures', 'Kind of work', 'Sure?'], ['left', 'left', 'left'], rows)}${note}`
}

function failingTasks(insights: Insights, context: PageContext): string {
  const tasks = insights.failing_tasks.filter(({ window }) => window.cycles > 0)
  const rows = tasks.slice(0, MOST_TASKS).map((task) => {
    const last = task.attempts.at(-1)
    const reason =
      last === undefined || last.quoted_reason === '' ? '' : `<br>last: ${inlineText(last.quoted_reason, 80)}`
    const where = last === undefined ? '' : sourceLink(last.cycle, last.source, context)
    return [
      `${taskLink(context, task.issue)}${reason}${where === '' ? '' : `${reason === '' ? '<br>last: ' : ', '}${where}`}`,
      `${task.tries - task.succeeded} of ${task.tries}`,
      task.failed_seconds === 0 ? '-' : duration(task.failed_seconds),
    ]
  })
  if (rows.length === 0) return ''
  return `### Issues that keep failing\n\n${table(['Issue', 'Failed', 'Time'], ['left', 'left', 'right'], rows)}`
}

/** `cycle 1301`, as a link to its line where there is one to link to; '' without a name. */
function sourceLink(cycle: string | number | null, source: string, context: PageContext): string {
  if (cycle === null) return ''
  const [, path = '', line = ''] = /^(.*):(\d+)$/s.exec(source) ?? []
  const url = lineUrl(context, path, Number(line))
  const label = `cycle ${cycle}`
  return url === undefined || path === '' ? inlineText(label, 60) : link(label, url)
}

function reasons(insights: Insights): string {
  const shown = insights.failure_reasons.filter(({ before, now }) => before + now > 0).slice(0, MOST_LISTED)
  const rows = shown.map(({ id, template, before, now }) => [
    code(template, 100),
    `${before} → **${now}**`,
    reasonSure(insights, id, before + now),
  ])
  return folded(
    { bold: 'Why cycles failed:', more: plural(shown.length, 'reason') },
    rows.length === 0
      ? []
      : [
          table(['Reason', 'Before → now', 'Sure?'], ['left', 'left', 'left'], rows),
          '',
          `Counts of the ${daysText(insights.baseline.days)} before and of the window.`,
        ],
  )
}

function reasonSure(insights: Insights, id: string, count: number): string {
  const isMeant = (finding: { subject?: { kind: string; key: string } | undefined }): boolean =>
    finding.subject?.kind === 'reason' && finding.subject.key === id
  const found = insights.recommendations.find(isMeant)
  if (found !== undefined) return `▲${certainty(found.evidence).replace(/^,/, '')}`
  const seen = insights.watchlist.find(isMeant)
  if (seen !== undefined) return WATCHED[seen.reason_code]
  if (!isJudged(insights)) return ''
  return count < 10 ? WATCHED['too-few'] : 'usual swing'
}

function slowCycles(insights: Insights, context: PageContext): string {
  const rows = insights.duration_outliers.map(({ cycle, issue, duration: seconds, multiple, reason }) => [
    `${cycle === null ? 'a cycle' : inlineText(`cycle ${cycle}`, 60)}${issue === null ? '' : ` on ${taskLink(context, String(issue))}`}`,
    `${duration(seconds)}, ${multiple}× the average`,
    reason === '' ? '-' : inlineText(reason, 80),
  ])
  return folded(
    { bold: 'Longest cycles:', more: 'against the average of their kind, over the whole log' },
    rows.length === 0 ? [] : [table(['Cycle', 'Took', 'Ended with'], ['left', 'left', 'left'], rows)],
  )
}

function watched(insights: Insights): string {
  const lines = insights.watchlist
    .slice(0, MOST_LISTED)
    .map(({ finding, reason_code: reason }) => `- ${tellText(finding, 300)} (${WATCHED[reason]})`)
  const more = insights.watchlist.length - lines.length
  return folded({ bold: 'Being watched:', more: groupThousands(insights.watchlist.length) }, [
    ...lines,
    ...(more > 0 ? [`- ${more} more in insights.json`] : []),
  ])
}

function howSure(insights: Insights): string {
  if (insights.recommendations.every(({ evidence }) => evidence === undefined)) return ''
  const { baseline } = insights
  return folded({ bold: 'How sure are we?', more: 'What clear, likely, hint and too few to tell mean' }, [
    ...CERTAINTY_WORDS.map(({ word, means }) => `- **${word}:** ${means}`),
    ...(baseline.normal_window === null
      ? []
      : [
          `- **normal window:** where 19 of 20 windows with this many cycles would land if nothing had changed in the ${daysText(baseline.days)} before (${baseline.succeeded} of ${baseline.decided} cycles succeeded then).`,
        ]),
    '- Leaving out the worst issues after the fact always flatters the result: read it as where to look, not as proof.',
  ])
}

function firstRun(insights: Insights): Section[] {
  const alerts = adviceOf(insights).map(
    ({ what, why }) => `- **${tellText(what, 400)}.** ${tellText(why, 600)}`,
  )
  return [
    {
      text: [...comparisonSentences(insights), firstVerdictSentence(insights)]
        .filter((part) => part !== '')
        .join(' '),
      rank: 0,
    },
    {
      text:
        alerts.length === 0
          ? '> [!NOTE]\n> **Nothing to do.** The numbers below are counts, not conclusions.'
          : ['### What can be said already', alerts.slice(0, MOST_LISTED).join('\n')].join('\n\n'),
      rank: 0,
    },
    { text: table(['', 'So far'], ['left', 'left'], soFarRows(insights)), rank: 1 },
  ]
}

function noData(insights: Insights): Section[] {
  const sources = insights.data_quality.sources.filter(({ role }) => role === 'cycles')
  const looked = sources.slice(0, MOST_LISTED).map(({ path }) => code(path))
  const problems = sources
    .filter(({ problem }) => problem !== null)
    .map(({ path, problem }) => `- ${code(path)} ${inlineText(problem ?? '', 200)}`)
  return [
    { text: `## ${insights.headline}`, rank: 0 },
    { text: `Looked in ${looked.join(', ')} in the checked-out files.`, rank: 0 },
    { text: problems.slice(0, MOST_LISTED).join('\n'), rank: 1 },
    {
      text: [
        '> [!WARNING]',
        '> **Do this:** check the path, and that the job runs `actions/checkout` before this step.',
        '>',
        '> ```yaml',
        '> - uses: actions/checkout@v6',
        '> - uses: loop-introspection/loop-introspection@v1',
        '>   with:',
        '>     cycles: path/to/cycles.jsonl',
        '> ```',
      ].join('\n'),
      rank: 0,
    },
  ]
}

function data(insights: Insights): string {
  const { cycles, sources } = insights.data_quality
  const bad = sources.flatMap(({ skipped }) => skipped).reduce((total, { count }) => total + count, 0)
  const more = `${plural(cycles, 'cycle')}${bad === 0 ? '' : `, ${plural(bad, 'unreadable line')}`}`
  const lines = dataLines(insights)
  const shown = lines.slice(0, MOST_LISTED * 2).map((line) => `- ${sentence(inlineText(line, 600))}`)
  const left = lines.length - shown.length
  return folded({ bold: 'Data behind this report:', more }, [
    ...shown,
    ...(left > 0 ? [`- ${left} more in insights.json`] : []),
  ])
}

function footer({ reportUrl, insightsUrl, issue }: PageContext): string {
  const links = [
    ...(reportUrl === undefined ? [] : [link('full report', reportUrl)]),
    ...(insightsUrl === undefined ? [] : [link('insights.json', insightsUrl)]),
    ...(issue === undefined ? [] : [link(`issue #${issue.number}`, issue.url)]),
  ]
  const open = links.length === 0 ? '' : `**Open:** ${links.join(' · ')}\n\n`
  return `${open}<sub>Loop Introspection v${VERSION} · schema 1</sub>`
}
