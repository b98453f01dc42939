import type { Insights } from '../../insights/schema.ts'
import { lowerFirst, plural, taskName, upperFirst } from '../../model/words.ts'
import { type Advice, adviceOf, fineOf, omittedAdvice, sentence } from '../parts/advice.ts'
import type { PageContext } from '../context.ts'
import { noCyclesAdvice } from '../parts/data-lines.ts'
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

/** The first thing to do, for the top of the page: short, and all that it rests on in one fold; '' where there is nothing to do. */
export function firstBody(insights: Insights, context: PageContext): Html {
  if (insights.status === 'no_data') return firstBox('high', noCyclesAdvice(insights), '')
  const [first] = adviceOf(insights)
  if (first === undefined)
    return `<p class="first none"><b>Nothing to do</b>${isFirstRun(insights) ? ': the numbers are counts, not conclusions' : ''}.</p>`
  const command = quarantineCommand(first.tasks, insights, context)
  const links = first.tasks
    .flatMap((key) => {
      const url = taskUrl(insights, context, key)
      return url === undefined ? [] : anchor(text(taskName(key, insights.task_links), 60), url)
    })
    .slice(0, 12)
  const note = noteOf(first, insights)
  const proof = [
    `<p>${text(first.why, 800)}</p>`,
    ...(command === undefined ? [] : [`<pre tabindex="0">${text(command)}</pre>`]),
    ...(links.length === 0 ? [] : [`<p>Open: ${links.join(', ')}</p>`]),
    ...(note === '' ? [] : [`<p>${note}</p>`]),
  ]
  return firstBox(
    first.severity,
    sentence(first.what),
    details('Why, and what would show that it worked', proof.join('\n')),
  )
}

function firstBox(severity: Advice['severity'], what: string, fold: Html): Html {
  return [
    `<div class="first ${severity}">`,
    `<p><b>Do first:</b> ${text(lowerFirst(what), 800)}</p>`,
    fold,
    '</div>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** What to do after the first; '' where nothing is left to say. */
export function adviceBody(insights: Insights): Html {
  const advice = adviceOf(insights)
  const rest = advice.slice(1)
  const fine = fineOf(insights).map((each) => `<p><b>Fine as it is.</b> ${text(each)}</p>`)
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
    ...(items.length === 0 ? [] : [`<ol start="2">${items.join('\n')}</ol>`]),
    moreNote(more),
    quarantineBody(insights),
    ...fine,
  ]
    .filter((part) => part !== '')
    .join('\n')
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
