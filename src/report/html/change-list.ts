import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { day, duration, list, longDay, ofText, percent } from '../../model/words.ts'
import { type Change, WHAT_CHANGED } from './change-mark.ts'
import { type Html, htmlTable, text } from '../safe/html.ts'

/** When success or duration changed, and what else changed there; '' without any. */
export function changeList(insights: Insights): Html {
  const { change_points: changes } = insights
  const { one } = unitWords(insights)
  return htmlTable(
    'When success or duration changed',
    ['What', 'When', 'Before → after', 'What else changed there'],
    changes.map((change) => [
      change.series === 'success' ? 'Success' : `Typical ${one}`,
      whenText(change),
      `${sideText(change.before)} → ${sideText(change.after)}`,
      besidesOf(change).join('<br>') || 'nothing that the log tells',
    ]),
  )
}

/** Between two days, where these are two. */
function whenText({ at, from, to }: Change): Html {
  const [first, last] = [day(from), day(to)]
  return first === last ? day(at) : `${day(at)}<br><span class="note">between ${first} and ${last}</span>`
}

function besidesOf({ changed, named = [], edited = [] }: Change): Html[] {
  return [
    ...changed
      .slice(0, 6)
      .map(({ what, from, to }) => `${WHAT_CHANGED[what]}: ${text(from, 80)} → ${text(to, 80)}`),
    ...named.map(
      ({ what, name, since }) =>
        `${WHAT_CHANGED[what]}: ${text(name, 80)} from ${longDay(since)} on, none named before`,
    ),
    ...edited.map(
      ({ commit, at, files }) =>
        `instructions: ${text(list(files), 200)} changed on ${longDay(at)} (${text(commit.slice(0, 7))})`,
    ),
  ]
}

function sideText({ cycles, succeeded, median_seconds: median }: Change['before']): string {
  if (succeeded !== undefined) return `${percent(succeeded, cycles)} (${ofText(succeeded, cycles)})`
  return median === undefined ? '-' : duration(median)
}
