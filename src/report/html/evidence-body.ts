import type { Insights } from '../../insights/schema.ts'
import { groupThousands } from '../../model/words.ts'
import { certainty, CERTAINTY_WORDS, WATCHED } from '../parts/certainty.ts'
import { dataLines } from '../parts/data-lines.ts'
import { countOmitted, countReasons, countWatched, moreText } from '../parts/totals.ts'
import { moreNote } from './figure.ts'
import { details, type Html, htmlTable, text } from '../safe/html.ts'

const MOST_LISTED = 60

/** Every finding, and what is being watched; '' without any. */
export function findingsTable(insights: Insights): Html {
  const { recommendations, watchlist } = insights
  const found = recommendations.filter(({ severity }) => severity !== 'info')
  const open = found
    .slice(0, MOST_LISTED)
    .map(({ severity, finding, rule, evidence }) => [
      `<span class="chip ${severity}">${severity}</span>`,
      `${text(finding, 800)}${rule === undefined ? '' : `<br><code>${text(rule)}</code>`}`,
      text(certainty(evidence) || (rule === undefined ? 'not tested' : 'a plain fact')),
    ])
  const watched = watchlist
    .slice(0, MOST_LISTED)
    .map(({ finding, rule, reason_code: reason }) => [
      '<span class="chip">watched</span>',
      `${text(finding, 800)}<br><code>${text(rule)}</code>`,
      text(WATCHED[reason]),
    ])
  const info = recommendations.length - found.length
  const note = moreText(recommendations.length + countOmitted(insights) + countWatched(insights) - info, {
    shown: open.length + watched.length,
    listed: found.length + watchlist.length,
  })
  const rows = [...open, ...watched]
  return rows.length === 0
    ? ''
    : htmlTable('Findings and what is being watched', ['Severity', 'Finding', 'How sure'], rows) +
        moreNote(note)
}

/** How sure is sure, why cycles failed and what was read, each to be opened. */
export function methodBody(insights: Insights): Html {
  return [
    details(
      'How sure are we?',
      list(CERTAINTY_WORDS.map(({ word, means }) => `<b>${word}:</b> ${text(means)}`)),
    ),
    details('Why cycles failed', reasons(insights)),
    details('Data behind this report', dataList(insights)),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function reasons(insights: Insights): Html {
  const rows = insights.failure_reasons
    .filter(({ before, now }) => before + now > 0)
    .map(({ template, before, now }) => [
      `<code>${text(template, 160)}</code>`,
      groupThousands(before),
      groupThousands(now),
    ])
  const more = moreText(countReasons(insights), { shown: rows.length, listed: rows.length })
  return (
    htmlTable('Reasons of failures, before and now', ['Reason', 'Before', 'Now'], rows, [1, 2]) +
    moreNote(more)
  )
}

/** What was read, and how well. */
export function dataList(insights: Insights): Html {
  return list(dataLines(insights, MOST_LISTED).map((line) => text(line, 600)))
}

function list(items: readonly Html[]): Html {
  return items.length === 0
    ? ''
    : `<ul class="plain">${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`
}
