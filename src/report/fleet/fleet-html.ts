import type { LabelOf } from '../../fleet/labels.ts'
import type { Fleet, JudgedLoop } from '../../fleet/schema.ts'
import { groupThousands, plural, upperFirst } from '../../model/words.ts'
import { plainTable, renderPlainPage } from '../history/plain-page.ts'
import { anchor, details, type Html, htmlTable, text } from '../safe/html.ts'
import {
  byName,
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

/** What each part shows at most, so that the page of ten thousand loops stays one to read. */
const MOST = { first: 3, rows: 20, watched: 10, names: 300, waste: 10, leftOut: 20 }

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
  return renderPlainPage({ title: fleetTitle(fleet), lead: fleetLead(fleet) }, [
    firstPart(fleet, named),
    loopsPart(fleet, named),
    sharedPart(fleet),
    ...(['steady', 'too-few'] as const).map((state) =>
      namesPart(upperFirst(STATE_WORDS[state]), byName(loopsIn(fleet, state), labelOf), named),
    ),
    sumsPart(fleet),
    wastePart(fleet, labelOf),
    plainTable(
      'Left out',
      ['File', 'Why'],
      fleet.left_out.slice(0, MOST.leftOut).map(({ source, problem }) => [source, problem]),
      { note: moreOf(fleet.left_out.length, MOST.leftOut).join('') },
    ),
  ])
}

function firstPart(fleet: Fleet, named: LoopLink): Html {
  const need = needALook(fleet, MOST.first)
  if (need.length === 0) return ''
  const items = need.map(
    (loop) =>
      `<li><b>${named(loop)}</b>: ${text(whyText(loop))}. ${text(todoText(loop, fleet.summary.loops))}.</li>`,
  )
  return `<div class="first high"><p><b>Look at ${need.length === 1 ? 'this' : 'these'} first</b></p><ul class="plain">${items.join('')}</ul></div>`
}

/** Two columns, so that a phone has room for what to do; loops beyond the table by their names. */
function loopsPart(fleet: Fleet, named: LoopLink): Html {
  const [need, watch] = [needALook(fleet, MOST.rows), loopsIn(fleet, 'watch').slice(0, MOST.watched)]
  const rows = [...need, ...watch].map((loop) => [
    `<b>${named(loop)}</b><br><span class="chip ${CHIPS[loop.state]}">${STATE_WORDS[loop.state]}</span>`,
    `${text(successText(loop))}<br>${text(todoText(loop, fleet.summary.loops))}`,
  ])
  const title = 'Loops by what to do first'
  const table = htmlTable(title, ['Loop', 'Success, and the first thing to do'], rows, [], true)
  if (table === '') return ''
  const shown = new Set([...need, ...watch])
  const others = (...states: readonly JudgedLoop['state'][]): JudgedLoop[] =>
    loopsIn(fleet, ...states).filter((loop) => !shown.has(loop))
  const more =
    namesPart('More that need a look', others('stopped', 'look'), named) +
    namesPart('More to watch', others('watch'), named)
  return `<section>\n<h2>${title}</h2>\n${table}${more}\n</section>`
}

function sharedPart({ shared, shared_omitted: omitted = 0, summary }: Fleet): Html {
  if (shared.length === 0) return ''
  const items = shared.map((each) => `<li>${text(sharedText(each, summary.loops), 600)}</li>`)
  const more = omitted > 0 ? `<li>${groupThousands(omitted)} more in fleet.json</li>` : ''
  return `<section>\n<h2>Same thing in several loops</h2>\n<ul class="plain">${items.join('')}${more}</ul>\n</section>`
}

function namesPart(title: string, loops: readonly JudgedLoop[], named: LoopLink): Html {
  if (loops.length === 0) return ''
  const items = loops
    .slice(0, MOST.names)
    .map((loop) => `${named(loop)} <span class="note">${text(successText(loop))}</span>`)
  const more = moreOf(loops.length, MOST.names)
  return details(`${title}: ${plural(loops.length, 'loop')}`, `<p>${[...items, ...more].join(' · ')}</p>`)
}

function sumsPart(fleet: Fleet): Html {
  const items = sumTexts(fleet).map((sentence) => `<li>${text(sentence)}</li>`)
  if (items.length === 0) return ''
  return `<section>\n<h2>All loops together</h2>\n<ul class="plain">${items.join('')}</ul>\n</section>`
}

function wastePart(fleet: Fleet, labelOf: LabelOf): Html {
  const { head, rows } = wasteTable(fleet, labelOf)
  const note = moreOf(rows.length, MOST.waste).join('')
  return plainTable('Waste and price by loop', head, rows.slice(0, MOST.waste), { numeric: [1, 2, 3], note })
}

function moreOf(count: number, most: number): string[] {
  return count > most ? [`${groupThousands(count - most)} more in fleet.json.`] : []
}
