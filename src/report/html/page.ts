import type { Insights } from '../../model/insights.ts'
import { VERSION } from '../../model/version.ts'
import { windowsOf } from '../../model/windows.ts'
import { type Advice, adviceOf, fineOf, sentence } from '../advice.ts'
import { certainty, WATCHED } from '../certainty.ts'
import { comparisonSentences } from '../comparison.ts'
import { issueUrl, type PageContext } from '../context.ts'
import { dataLines } from '../data-lines.ts'
import { firstVerdictSentence, isFirstRun } from '../first-run.ts'
import { numberRows } from '../numbers.ts'
import { quarantineCommand } from '../quarantine-command.ts'
import { isIssueNumber } from '../task-link.ts'
import { daysText, longDay, taskName } from '../../model/words.ts'
import { changeList } from './change-list.ts'
import { durationFigure } from './duration-figure.ts'
import { type Figure, renderFigure } from './figure.ts'
import { kindFigure } from './kind-figure.ts'
import { anchor, details, type Html, htmlTable, text } from './markup.ts'
import { STYLESHEET } from './stylesheet.ts'
import { taskFigure } from './task-figure.ts'
import { wasteFigure } from './waste-figure.ts'
import { weekFigure } from './week-figure.ts'

const MOST_FINDINGS = 60

interface Part {
  id: string
  title: string
  note?: string
  body: Html
}

/**
 * report.html: one file without scripts and without requests, for a browser, a phone, paper and a screen reader.
 *
 * Equal insights and context give equal bytes.
 */
export function renderReport(insights: Insights, context: PageContext): string {
  const parts = partsOf(insights, context).filter(({ body }) => body !== '')
  const nav = parts.map(({ id, title }) => `<li><a href="#${id}">${text(title)}</a></li>`).join('')
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(insights.headline)}</title>`,
    `<style>${STYLESHEET}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#main">To the report</a>',
    '<header>',
    kicker(insights, context),
    `<h1>${text(insights.headline)}</h1>`,
    lead(insights),
    parts.length < 3 ? '' : `<nav aria-label="Parts of the report"><ul>${nav}</ul></nav>`,
    '</header>',
    '<main id="main">',
    tiles(insights),
    ...parts.map(renderPart),
    '</main>',
    footer(context),
    '</body>',
    '</html>',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n')
}

function renderPart({ id, title, note, body }: Part): Html {
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${text(title)}</h2>`,
    ...(note === undefined ? [] : [`<p class="note">${text(note, 600)}</p>`]),
    body,
    '</section>',
  ].join('\n')
}

function partsOf(insights: Insights, context: PageContext): Part[] {
  if (insights.status === 'no_data')
    return [
      {
        id: 'data',
        title: 'What was looked for',
        body: list(dataLines(insights).map((line) => text(line, 600))),
      },
    ]
  const { days } = windowsOf(insights)
  return [
    { id: 'do', title: 'What to do', body: advice(insights, context) },
    figurePart(
      'trend',
      'Trend: success by week',
      `The share of cycles that succeeded. Thin lines are 95% intervals: short where there are many cycles, long where there are few. The shaded band is where 19 of 20 windows like this one would land if nothing had changed.${dotted(insights, 'success')}`,
      weekFigure(insights),
    ),
    figurePart(
      'kind',
      'Where it broke',
      `The last ${daysText(days)}: filled marks, with their 95% interval; a square where it clearly got worse. Open dots: the ${daysText(insights.baseline.days)} before.`,
      kindFigure(insights),
    ),
    figurePart(
      'issues',
      'Issues that keep failing',
      'Every try by day, the newest twelve of each issue. Squares failed, circles succeeded. Right: time of the failed tries.',
      taskFigure(insights),
    ),
    figurePart(
      'time',
      'How long cycles take',
      `One mark per cycle on a logarithmic scale: squares failed, circles succeeded. Dashed: the typical cycle before and now. The upright line is where the window begins.${dotted(insights, 'duration')}`,
      durationFigure(insights),
    ),
    figurePart('waste', 'What failed cycles cost', undefined, wasteFigure(insights)),
    { id: 'changes', title: 'When it changed', body: changeList(insights) },
    { id: 'findings', title: 'All findings', body: findings(insights) },
    { id: 'method', title: 'Data and method', body: method(insights) },
  ]
}

function dotted({ change_points: changes }: Insights, of: 'success' | 'duration'): string {
  return changes.some(({ series }) => series === of)
    ? ' Dotted: where it changed, and what changed there.'
    : ''
}

function figurePart(id: string, title: string, note: string | undefined, figure: Figure | undefined): Part {
  return {
    id,
    title,
    ...(note !== undefined && { note }),
    body: figure === undefined ? '' : renderFigure(figure),
  }
}

const VERDICTS: Record<Insights['verdict'], string> = {
  worse: 'Worse',
  watch: 'Needs a look',
  steady: 'Steady',
  better: 'Better',
  unknown: 'No verdict',
}

function kicker(
  { verdict, window, status }: Insights,
  { repository, repositoryUrl, commit }: PageContext,
): Html {
  const parts = [
    `<b class="${verdict}">${VERDICTS[verdict]}</b>`,
    ...(repository === undefined ? [] : [anchor(text(repository), repositoryUrl)]),
    ...(status === 'no_data'
      ? []
      : [`${longDay(window.from)} to ${longDay(window.to)} ${new Date(window.to).getUTCFullYear()}`]),
    ...(commit === undefined ? [] : [`<code>${text(commit.slice(0, 7))}</code>`]),
  ]
  return `<p class="kicker">${parts.join(' · ')}</p>`
}

function lead(insights: Insights): Html {
  const first = isFirstRun(insights)
    ? [firstVerdictSentence(insights).replaceAll('**', '').replaceAll('`', '')]
    : []
  const sentences = [...comparisonSentences(insights), ...first]
  if (insights.status === 'no_data')
    sentences.push('Check the path, and that the logs are checked out before the report is made.')
  return `<p>${text(sentences.join(' '), 1500)}</p>`
}

function tiles(insights: Insights): Html {
  const rows = insights.status === 'no_data' ? [] : numberRows(insights)
  if (rows.length === 0) return ''
  const each = rows.map(({ name, now, change, sure }) => {
    const more = [change, sure].filter((part) => part !== '').join(', ')
    return `<li><small>${text(name)}</small><b>${text(now)}</b>${more === '' ? '' : `<em>${text(more)}</em>`}</li>`
  })
  return `<ul class="tiles">${each.join('')}</ul>`
}

function advice(insights: Insights, context: PageContext): Html {
  const [first, ...rest] = adviceOf(insights)
  const fine = fineOf(insights).map((each) => `<p><b>Fine as it is.</b> ${text(each)}</p>`)
  if (first === undefined)
    return [
      `<p>Nothing to do${isFirstRun(insights) ? ': the numbers are counts, not conclusions' : ''}.</p>`,
      ...fine,
    ].join('\n')
  const items = rest.map(
    (each) =>
      `<li><span class="chip ${each.severity}">${each.severity}</span> <b>${text(sentence(each.what))}</b> ${tell(each.why)}${workedIf(each)}</li>`,
  )
  return [
    firstAdvice(first, context),
    ...(items.length === 0 ? [] : [`<ol>${items.join('\n')}</ol>`]),
    ...fine,
  ].join('\n')
}

function firstAdvice(first: Advice, context: PageContext): Html {
  const command = quarantineCommand(first.tasks, context)
  const links = first.tasks
    .filter(isIssueNumber)
    .slice(0, 12)
    .map((key) => anchor(text(taskName(key)), issueUrl(context, Number(key))))
  return [
    `<div class="first ${first.severity}">`,
    `<p><b>First: ${text(sentence(first.what.charAt(0).toLowerCase() + first.what.slice(1)))}</b> ${tell(first.why)}</p>`,
    ...(command === undefined ? [] : [`<pre tabindex="0">${text(command)}</pre>`]),
    ...(links.length === 0 || context.repositoryUrl === undefined
      ? []
      : [`<p>Open: ${links.join(', ')}</p>`]),
    ...(first.workedIf === undefined ? [] : [`<p>It worked if ${tell(first.workedIf)}.</p>`]),
    '</div>',
  ].join('\n')
}

function workedIf({ workedIf: check }: Advice): Html {
  return check === undefined ? '' : ` <span class="note">It worked if ${tell(check)}.</span>`
}

/** A sentence that may quote the log. */
function tell(value: string): Html {
  return text(value.replaceAll(' -> ', ' → '), 800)
}

function findings({ recommendations, watchlist }: Insights): Html {
  const open = recommendations
    .filter(({ severity }) => severity !== 'info')
    .slice(0, MOST_FINDINGS)
    .map(({ severity, finding, rule, evidence }) => [
      `<span class="chip ${severity}">${severity}</span>`,
      `${tell(finding)}${rule === undefined ? '' : `<br><code>${text(rule)}</code>`}`,
      text(certainty(evidence).replace(/^, /, '') || (rule === undefined ? 'not tested' : 'a plain fact')),
    ])
  const watched = watchlist
    .slice(0, MOST_FINDINGS)
    .map(({ finding, rule, reason_code: reason }) => [
      '<span class="chip">watched</span>',
      `${tell(finding)}<br><code>${text(rule)}</code>`,
      text(WATCHED[reason]),
    ])
  const more = recommendations.length + watchlist.length - open.length - watched.length
  const note = more > 1 ? `<p class="note">${more} more in insights.json.</p>` : ''
  const rows = [...open, ...watched]
  return rows.length === 0
    ? ''
    : htmlTable('Findings and what is being watched', ['Severity', 'Finding', 'How sure'], rows) + note
}

function method(insights: Insights): Html {
  return [
    details('How sure are we?', SURE),
    details('Why cycles failed', reasons(insights)),
    details(
      'Data behind this report',
      list(
        dataLines(insights)
          .slice(0, MOST_FINDINGS)
          .map((line) => text(line, 600)),
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const SURE = [
  '<ul class="plain">',
  '<li><b>clear:</b> chance alone explains it less than 1 time in 100, or less than 1 time in 20 where a second test agrees; corrected for the number of things that were tested, and large enough to matter.</li>',
  '<li><b>likely:</b> less than 1 time in 20.</li>',
  '<li><b>hint:</b> it points one way, but luck explains it more often. Never a reason to act on its own.</li>',
  '<li><b>too few to tell:</b> too few cycles on one side. You see the counts; nothing is concluded.</li>',
  '</ul>',
].join('\n')

function reasons({ failure_reasons: clusters }: Insights): Html {
  const rows = clusters
    .filter(({ before, now }) => before + now > 0)
    .map(({ template, before, now }) => [`<code>${text(template, 160)}</code>`, String(before), String(now)])
  return htmlTable('Reasons of failures, before and now', ['Reason', 'Before', 'Now'], rows, [1, 2])
}

function list(items: readonly Html[]): Html {
  return items.length === 0
    ? ''
    : `<ul class="plain">${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`
}

function footer({ runUrl, issue }: PageContext): Html {
  const links = [
    ...(runUrl === undefined ? [] : [anchor('the run', runUrl)]),
    ...(issue === undefined ? [] : [anchor(`issue #${issue.number}`, issue.url)]),
  ]
  return `<footer><p>${[...links, `Loop Introspection v${VERSION} · schema 1`].join(' · ')}</p></footer>`
}
