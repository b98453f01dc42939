import type { LabelOf } from '../../fleet/labels.ts'
import type { Fleet, JudgedLoop } from '../../fleet/schema.ts'
import { groupThousands, list, plural } from '../../model/words.ts'
import { folded, table } from '../parts/markdown-parts.ts'
import { inlineText, link } from '../safe/markdown.ts'
import {
  byName,
  fleetLead,
  fleetTitle,
  labelsOfFleet,
  loopsIn,
  namesText,
  needALook,
  NOTHING_YET,
  sharedText,
  shortLabelText,
  STATE_MARKS,
  STATE_WORDS,
  successText,
  sumTexts,
  todoText,
  wasteTable,
  whyText,
} from './fleet-words.ts'
import { type LoopForge, type LoopLink, loopUrl } from './loop-url.ts'

/** What each part shows at most, so that nine and nine hundred loops are read in the same time. */
const MOST = { first: 3, look: 6, watch: 3, names: 5, shared: 3, waste: 5, leftOut: 3 }
const MOST_ORDER = 120
const MOST_REASON = 80

/** The page of many loops for a run's summary. @param forge for links to the loops */
export function fleetMarkdown(fleet: Fleet, forge?: LoopForge): string {
  const labelOf = labelsOfFleet(fleet)
  const named = (loop: JudgedLoop): string => {
    const label = shortLabelText(labelOf(loop))
    const url = loopUrl(loop, forge)
    return url === undefined ? inlineText(label) : link(label, url)
  }
  const parts = [
    `## ${fleetTitle(fleet)}`,
    fleetLead(fleet).join(' '),
    alertPart(fleet, named),
    tablePart(fleet, named, labelOf),
    sharedPart(fleet),
    wastePart(fleet, labelOf),
    leftOutPart(fleet),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function alertPart(fleet: Fleet, named: LoopLink): string {
  const need = needALook(fleet, MOST.first)
  if (need.length === 0) return ''
  const first = need.map((loop) => `${named(loop)} (${inlineText(whyText(loop), MOST_REASON)})`)
  return `> [!WARNING]\n> **Look at ${need.length === 1 ? 'this' : 'these'} first:** ${list(first)}.`
}

function tablePart(fleet: Fleet, named: LoopLink, labelOf: LabelOf): string {
  const all = fleet.summary.loops
  const rowOf = (loop: JudgedLoop): string[] => [
    `${STATE_MARKS[loop.state]} **${named(loop)}**`,
    inlineText(successText(loop)),
    inlineText(todoText(loop, all), MOST_ORDER),
  ]
  const rowsOf = (loops: readonly JudgedLoop[], count: number, mark: string): string[][] => [
    ...loops.map(rowOf),
    ...(count > loops.length
      ? [[`${mark} ${groupThousands(count - loops.length)} more`, '', 'In fleet.json']]
      : []),
  ]
  const together = (state: 'steady' | 'too-few', todo: string): string[][] => {
    const loops = byName(loopsIn(fleet, state), labelOf)
    if (loops.length === 0) return []
    const names = namesText(loops.slice(0, MOST.names).map(labelOf), loops.length, MOST.names)
    return [[`${STATE_MARKS[state]} ${inlineText(names, 400)}`, STATE_WORDS[state], todo]]
  }
  return table(
    ['Loop', 'Success', 'First thing to do'],
    ['left', 'left', 'left'],
    [
      ...rowsOf(needALook(fleet, MOST.look), fleet.summary.need_a_look, STATE_MARKS.look),
      ...rowsOf(loopsIn(fleet, 'watch').slice(0, MOST.watch), fleet.summary.watch, STATE_MARKS.watch),
      ...together('steady', 'Nothing'),
      ...together('too-few', NOTHING_YET),
    ],
  )
}

function sharedPart({ shared, shared_omitted: omitted = 0, summary }: Fleet): string {
  const count = shared.length + omitted
  const lines = shared
    .slice(0, MOST.shared)
    .map((each) => `- ${inlineText(sharedText(each, summary.loops), 400)}`)
  const more = count - lines.length
  return folded({ bold: 'Same thing in several loops:', more: groupThousands(count) }, [
    ...lines,
    ...(more > 0 ? [`- ${groupThousands(more)} more in fleet.json`] : []),
  ])
}

function wastePart(fleet: Fleet, labelOf: LabelOf): string {
  const { head, rows } = wasteTable(fleet, labelOf)
  const cells = rows.slice(0, MOST.waste).map((row) => row.map((cell) => inlineText(cell)))
  const more = rows.length - cells.length
  const parts = [
    ...sumTexts(fleet).map((sentence) => inlineText(sentence, 300)),
    table(head, ['left', 'right', 'right', 'right'], cells),
    more > 0 ? `${plural(more, 'more loop')} in fleet.json` : '',
  ].filter((part) => part !== '')
  return folded(
    { bold: 'Rates, waste and price' },
    parts.flatMap((part, index) => (index === 0 ? [part] : ['', part])),
  )
}

function leftOutPart({ left_out: leftOut }: Fleet): string {
  const lines = leftOut
    .slice(0, MOST.leftOut)
    .map(({ source, problem }) => `- ${inlineText(source, 100)}: ${inlineText(problem, 150)}`)
  const more = leftOut.length - lines.length
  return folded({ bold: 'Left out:', more: plural(leftOut.length, 'file') }, [
    ...lines,
    ...(more > 0 ? [`- ${groupThousands(more)} more in fleet.json`] : []),
  ])
}
