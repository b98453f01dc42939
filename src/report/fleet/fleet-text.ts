import { createColors } from 'picocolors'
import type { Fleet, JudgedLoop } from '../../fleet/schema.ts'
import { groupThousands, plural, upperFirst } from '../../model/words.ts'
import { renderColumns } from '../parts/columns.ts'
import { inertText } from '../safe/inert.ts'
import {
  byName,
  fleetLead,
  fleetTitle,
  labelsOfFleet,
  loopsIn,
  namesText,
  needALook,
  sharedText,
  shortLabelText,
  STATE_WORDS,
  successText,
  sumTexts,
  todoText,
} from './fleet-words.ts'

const MOST_ROWS = 16
const MOST_WATCHED = 8
const MOST_NAMES = 8
const MOST_LINES = 10

/** What many loops say together as a terminal shows it, in lines. */
export function fleetText(fleet: Fleet, hasColour = false): string[] {
  const { bold, red, yellow } = createColors(hasColour)
  const labelOf = labelsOfFleet(fleet)
  const { loops: all } = fleet.summary
  const colourOf = (state: JudgedLoop['state']): ((line: string) => string) =>
    state === 'watch' ? yellow : red
  const need = needALook(fleet, MOST_ROWS)
  const watch = loopsIn(fleet, 'watch')
  const shown = [...need, ...watch.slice(0, MOST_WATCHED)]
  const lines = renderColumns(
    shown.map((loop) => [
      STATE_WORDS[loop.state],
      inertText(shortLabelText(labelOf(loop))),
      inertText(successText(loop)),
      inertText(todoText(loop, all), 160),
    ]),
    ['left', 'left', 'left', 'left'],
  ).map((line, index) => colourOf(shown[index]?.state ?? 'watch')(line))
  const together = (state: 'steady' | 'too-few'): string[] => {
    const loops = byName(loopsIn(fleet, state), labelOf)
    if (loops.length === 0) return []
    return [
      `${upperFirst(STATE_WORDS[state])}: ${inertText(namesText(loops.slice(0, MOST_NAMES).map(labelOf), loops.length, MOST_NAMES))}`,
    ]
  }
  return [
    bold(fleetTitle(fleet)),
    ...fleetLead(fleet),
    ...titled('', lines, fleet.summary.need_a_look + watch.length),
    ...spaced([...together('steady'), ...together('too-few')]),
    ...titled(
      bold('Same thing in several loops'),
      fleet.shared.slice(0, MOST_LINES).map((each) => inertText(sharedText(each, all))),
      fleet.shared.length + (fleet.shared_omitted ?? 0),
    ),
    ...spaced(sumTexts(fleet)),
    ...titled(
      bold(`Left out: ${plural(fleet.left_out.length, 'file')}`),
      fleet.left_out.slice(0, MOST_LINES).map(({ source, problem }) => inertText(`${source} ${problem}`)),
      fleet.left_out.length,
    ),
  ]
}

function spaced(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

function titled(title: string, lines: readonly string[], count: number): string[] {
  if (lines.length === 0) return []
  const more = count - lines.length
  return spaced([
    ...(title === '' ? [] : [title]),
    ...lines.map((line) => `  ${line}`),
    ...(more > 0 ? [`  ${groupThousands(more)} more in fleet.json`] : []),
  ])
}
