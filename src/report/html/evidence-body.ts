import { isMuted } from '../../insights/sound-findings.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { daysText, groupThousands, isBlank, NO_NAME, upperFirst } from '../../model/words.ts'
import { certainty, certaintyWords, WATCHED } from '../parts/certainty.ts'
import { beforeHead, beforePerWindow } from '../parts/changes.ts'
import { unitWords } from '../../model/units.ts'
import { dataLines } from '../parts/data-lines.ts'
import { lifeNote, mutedUntilText } from '../parts/lifetime.ts'
import { makerTables, MAKERS_NOTE } from '../parts/makers.ts'
import { countOmitted, countReasons, countWatched, moreText } from '../parts/totals.ts'
import { moreNote } from './figure.ts'
import { details, type Html, htmlTable, text } from '../safe/html.ts'

const MOST_LISTED = 60

/** Every finding, what is being watched, and what a person does not want to hear of; '' without any. */
export function findingsTable(insights: Insights): Html {
  const { recommendations, watchlist } = insights
  const told = recommendations.filter(({ severity }) => severity !== 'info')
  const found = told.filter((each) => !isMuted(each))
  const open = found
    .slice(0, MOST_LISTED)
    .map((each) => [
      chip(each.severity),
      findingCell(each, lifeNote(each, insights.generated_at)),
      text(certainty(each.evidence) || (each.rule === undefined ? 'not tested' : 'a plain fact')),
    ])
  const watched = watchlist
    .slice(0, MOST_LISTED)
    .map((each) => [
      '<span class="chip">watched</span>',
      findingCell(each, ''),
      text(WATCHED[each.reason_code]),
    ])
  const note = moreText(found.length + countOmitted(insights) + countWatched(insights), {
    shown: open.length + watched.length,
    listed: found.length + watchlist.length,
  })
  const rows = [...open, ...watched]
  const table =
    rows.length === 0
      ? ''
      : htmlTable('Findings and what is being watched', ['Severity', 'Finding', 'How sure'], rows) +
        moreNote(note)
  return table + mutedTable(told.filter(isMuted), insights)
}

/** Agents and models held against each other; '' where there is one. */
export function makersBody(insights: Insights): Html {
  const tables = makerTables(insights).map(({ title, rows, omitted }) => {
    const cells = rows.map(({ key, rate, ahead }) => [text(isBlank(key) ? NO_NAME : key, 80), rate, ahead])
    const note = moreText(rows.length + omitted, { shown: rows.length, listed: rows.length })
    return htmlTable(title, [title.replace('By ', ''), 'Success', 'Ahead'], cells) + moreNote(note)
  })
  return tables.length === 0 ? '' : `${tables.join('')}<p>${MAKERS_NOTE}</p>`
}

function mutedTable(muted: readonly Recommendation[], { generated_at: at }: Insights): Html {
  const rows = muted
    .slice(0, MOST_LISTED)
    .map((each) => [
      chip(each.severity),
      findingCell(each, lifeNote(each, at)),
      `muted until ${mutedUntilText(each.muted_until ?? at, at)}`,
    ])
  const note = moreText(muted.length, { shown: rows.length, listed: muted.length })
  return (
    htmlTable('Findings that a person muted', ['Severity', 'Finding', 'Until when'], rows) + moreNote(note)
  )
}

function chip(severity: Recommendation['severity']): Html {
  return `<span class="chip ${severity}">${severity}</span>`
}

function findingCell({ finding, rule }: Pick<Recommendation, 'finding' | 'rule'>, life: string): Html {
  const below = [
    ...(rule === undefined ? [] : [`<code>${text(rule)}</code>`]),
    ...(life === '' ? [] : [`<span class="note">${text(life)}</span>`]),
  ]
  return `${text(finding, 800)}${below.length === 0 ? '' : `<br>${below.join(' · ')}`}`
}

/** How sure is sure, why they failed and what was read, each to be opened. */
export function methodBody(insights: Insights): Html {
  const unit = unitWords(insights)
  return [
    details(
      'How sure are we?',
      list(certaintyWords(unit).map(({ word, means }) => `<b>${word}:</b> ${text(means)}`)),
    ),
    details(`Why ${unit.many} failed`, reasons(insights)),
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
      beforePerWindow(insights, before),
      groupThousands(now),
    ])
  const more = moreText(countReasons(insights), { shown: rows.length, listed: rows.length })
  return (
    htmlTable(
      'Reasons of failures, before and now',
      ['Reason', upperFirst(beforeHead(insights)), `Last ${daysText(insights.window.days)}`],
      rows,
      [1, 2],
    ) + moreNote(more)
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
