import type { Insights } from '../../insights/schema.ts'
import { lowerFirst, plural, taskName, upperFirst } from '../../model/words.ts'
import { type Advice, adviceOf, fineOf, omittedAdvice, sentence } from '../parts/advice.ts'
import type { PageContext } from '../context.ts'
import { isFirstRun } from '../parts/first-run.ts'
import { livesNote } from '../parts/lifetime.ts'
import { quarantineCommand } from '../parts/quarantine-command.ts'
import { quarantineLines } from '../parts/quarantine-lines.ts'
import { QUARANTINE_TITLE } from '../parts/quarantine-part.ts'
import { taskUrl } from '../parts/task-link.ts'
import { moreText } from '../parts/totals.ts'
import { moreNote } from './figure.ts'
import { anchor, details, type Html, text } from '../safe/html.ts'

/** Things to do beside the first. */
const MOST_LISTED = 40

/** What to do, the first thing set apart. */
export function adviceBody(insights: Insights, context: PageContext): Html {
  const advice = adviceOf(insights)
  const [first, ...rest] = advice
  const fine = fineOf(insights).map((each) => `<p><b>Fine as it is.</b> ${text(each)}</p>`)
  if (first === undefined)
    return [
      `<p>Nothing to do${isFirstRun(insights) ? ': the numbers are counts, not conclusions' : ''}.</p>`,
      quarantineBody(insights),
      ...fine,
    ]
      .filter((part) => part !== '')
      .join('\n')
  const more = moreText(rest.length + omittedAdvice(insights, advice), {
    shown: Math.min(rest.length, MOST_LISTED),
    listed: rest.length,
  })
  const items = rest
    .slice(0, MOST_LISTED)
    .map(
      (each) =>
        `<li><span class="chip ${each.severity}">${each.severity}</span> <b>${text(sentence(each.what))}</b> ${text(each.why, 800)}${small(noteOf(each, insights))}</li>`,
    )
  return [
    firstAdvice(first, insights, context),
    ...(items.length === 0 ? [] : [`<ol>${items.join('\n')}</ol>`]),
    moreNote(more),
    quarantineBody(insights),
    ...fine,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function firstAdvice(first: Advice, insights: Insights, context: PageContext): Html {
  const command = quarantineCommand(first.tasks, insights, context)
  const note = noteOf(first, insights)
  const links = first.tasks
    .flatMap((key) => {
      const url = taskUrl(insights, context, key)
      return url === undefined ? [] : anchor(text(taskName(key, insights.task_links), 60), url)
    })
    .slice(0, 12)
  return [
    `<div class="first ${first.severity}">`,
    `<p><b>First: ${text(sentence(lowerFirst(first.what)))}</b> ${text(first.why, 800)}</p>`,
    ...(command === undefined ? [] : [`<pre tabindex="0">${text(command)}</pre>`]),
    ...(links.length === 0 ? [] : [`<p>Open: ${links.join(', ')}</p>`]),
    ...(note === '' ? [] : [`<p>${note}</p>`]),
    '</div>',
  ].join('\n')
}

/** What to paste into the quarantine list; '' where there is nothing. */
function quarantineBody(insights: Insights): Html {
  const found = quarantineLines(insights, insights.recommendations, insights.generated_at)
  if (found === undefined) return ''
  const { before, path, after, lines, left } = found
  const block = lines.map((line) => text(line, 1000)).join('\n')
  return details(
    QUARANTINE_TITLE,
    [
      `<p>${before}<code>${text(path, 200)}</code>${text(after)}:</p>`,
      `<pre tabindex="0">${block}</pre>`,
      ...(left > 0 ? [`<p>Without ${plural(left, 'more task')}.</p>`] : []),
    ].join('\n'),
  )
}

/** How long it has been so, and what would show that it worked; '' where neither is known. */
function noteOf(advice: Advice, insights: Insights): Html {
  const { workedIf } = advice
  return [lifeSentence(advice, insights), workedIf === undefined ? '' : `It worked if ${workedIf}.`]
    .filter((part) => part !== '')
    .map((part) => text(part, 800))
    .join(' ')
}

/** `For 12 days.`; '' where nothing is known, or not of all that it is about. */
function lifeSentence({ findings, omitted }: Advice, { generated_at: at }: Insights): string {
  const rule = findings[0]?.rule
  const life =
    omitted > 0
      ? ''
      : livesNote(
          findings.filter((each) => each.rule === rule),
          at,
        )
  return life === '' ? '' : `${upperFirst(life)}.`
}

function small(note: Html): Html {
  return note === '' ? '' : ` <span class="note">${note}</span>`
}
