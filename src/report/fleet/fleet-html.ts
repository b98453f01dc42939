import type { Fleet, JudgedLoop } from '../../fleet/schema.ts'
import { groupThousands, plural, upperFirst } from '../../model/words.ts'
import { plainTable, renderPlainPage } from '../history/plain-page.ts'
import { anchor, details, type Html, htmlTable, text } from '../safe/html.ts'
import {
  fleetLead,
  fleetTitle,
  labelsOfFleet,
  loopsIn,
  needALook,
  sharedText,
  shortLabelText,
  STATE_WORDS,
  successText,
  sumTexts,
  todoText,
  wasteTable,
  whyText,
} from './fleet-words.ts'
import { type LoopForge, type LoopLink, loopUrl } from './loop-url.ts'

/** Rows of each table, so that the page of ten thousand loops stays one to read. */
const MOST_ROWS = 150
const MOST_WATCHED = 50
const MOST_WASTE = 25
const MOST_NAMES = 300
const MOST_FIRST = 3

const CHIPS: Record<JudgedLoop['state'], string> = {
  stopped: 'high',
  look: 'high',
  watch: 'medium',
  steady: 'low',
  'too-few': '',
}

/** The page of many loops, without scripts and without requests. @param forge as for the Markdown page */
export function fleetHtml(fleet: Fleet, forge?: LoopForge): string {
  const labelOf = labelsOfFleet(fleet)
  const named = (loop: JudgedLoop): Html => anchor(text(shortLabelText(labelOf(loop))), loopUrl(loop, forge))
  const waste = wasteTable(fleet, labelOf)
  return renderPlainPage({ title: fleetTitle(fleet), lead: fleetLead(fleet) }, [
    firstPart(fleet, named),
    loopTable(fleet, named),
    sharedPart(fleet),
    namesPart(fleet, 'steady', named),
    namesPart(fleet, 'too-few', named),
    plainTable('Waste and price by loop', waste.head, waste.rows.slice(0, MOST_WASTE), {
      numeric: [1, 2, 3],
      note: [...sumTexts(fleet), ...moreOf(waste.rows.length, MOST_WASTE)].join(' '),
    }),
    plainTable(
      'Left out',
      ['File', 'Why'],
      fleet.left_out.slice(0, MOST_ROWS).map(({ source, problem }) => [source, problem]),
      { note: moreOf(fleet.left_out.length, MOST_ROWS).join('') },
    ),
  ])
}

function firstPart(fleet: Fleet, named: LoopLink): Html {
  const need = needALook(fleet, MOST_FIRST)
  if (need.length === 0) return ''
  const items = need.map(
    (loop) =>
      `<li><b>${named(loop)}</b>: ${text(whyText(loop))}. ${text(todoText(loop, fleet.summary.loops))}.</li>`,
  )
  return `<div class="first high"><p><b>Look at ${need.length === 1 ? 'this' : 'these'} first</b></p><ul class="plain">${items.join('')}</ul></div>`
}

function loopTable(fleet: Fleet, named: LoopLink): Html {
  const { loops, need_a_look: need, watch } = fleet.summary
  const shown = [...needALook(fleet, MOST_ROWS), ...loopsIn(fleet, 'watch').slice(0, MOST_WATCHED)]
  const rows = shown.map((loop) => {
    return [
      `<b>${named(loop)}</b>`,
      `<span class="chip ${CHIPS[loop.state]}">${STATE_WORDS[loop.state]}</span>`,
      text(successText(loop)),
      text(todoText(loop, loops)),
    ]
  })
  const title = 'Loops by what to do first'
  const table = htmlTable(title, ['Loop', 'State', 'Success', 'First thing to do'], rows)
  if (table === '') return ''
  const more = moreOf(need + watch, shown.length)
    .map((say) => `<p class="note">${say}</p>`)
    .join('')
  return `<section>\n<h2>${title}</h2>\n${table}${more}\n</section>`
}

function sharedPart({ shared, shared_omitted: omitted = 0, summary }: Fleet): Html {
  if (shared.length === 0) return ''
  const items = shared.map((each) => `<li>${text(sharedText(each, summary.loops), 600)}</li>`)
  const more = omitted > 0 ? `<li>${groupThousands(omitted)} more in fleet.json</li>` : ''
  return `<section>\n<h2>Same thing in several loops</h2>\n<ul class="plain">${items.join('')}${more}</ul>\n</section>`
}

function namesPart(fleet: Fleet, state: JudgedLoop['state'], named: LoopLink): Html {
  const loops = loopsIn(fleet, state)
  if (loops.length === 0) return ''
  const items = loops
    .slice(0, MOST_NAMES)
    .map((loop) => `${named(loop)} <span class="note">${text(successText(loop))}</span>`)
  const more = moreOf(loops.length, MOST_NAMES)
  return details(
    `${upperFirst(STATE_WORDS[state])}: ${plural(loops.length, 'loop')}`,
    `<p>${[...items, ...more].join(' · ')}</p>`,
  )
}

function moreOf(count: number, most: number): string[] {
  return count > most ? [`${groupThousands(count - most)} more in fleet.json.`] : []
}
