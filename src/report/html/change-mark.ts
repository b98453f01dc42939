import type { Insights } from '../../insights/schema.ts'
import { label, line } from './figure.ts'
import { fitText } from './text-width.ts'
import { type Html } from '../safe/html.ts'

export type Change = Insights['change_points'][number]

export const WHAT_CHANGED: Record<Change['changed'][number]['what'], string> = {
  epoch: 'epoch',
  model: 'model',
  agent: 'agent',
  commit: 'commit',
  'type-mix': 'mix of kinds',
}

/** Height above the drawing that the words of a mark take. */
export const MARK_HEIGHT = 16

interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

/** The changes of one series that a drawing shows, in time order. */
export function changesIn(insights: Insights, series: Change['series'], from: number): Change[] {
  return insights.change_points.filter((change) => change.series === series && Date.parse(change.at) >= from)
}

/** A dotted line where the series changed, and above it what changed there. `x` places an instant (epoch ms). */
export function changeMarks(changes: readonly Change[], x: (at: number) => number, area: Area): Html[] {
  return changes.flatMap(({ at, changed: [first] }) => {
    const place = x(Date.parse(at))
    const isRight = place > (area.left + area.right) / 2
    const room = isRight ? place - area.left : area.right - place
    const said = first === undefined ? 'changed here' : `${WHAT_CHANGED[first.what]} ${first.to}`
    return [
      line(place, area.top - MARK_HEIGHT, place, area.bottom, 'change'),
      label(
        place + (isRight ? -6 : 6),
        area.top - 6,
        fitText(said, Math.min(room, 240)),
        'axis',
        isRight ? 'end' : 'start',
      ),
    ]
  })
}
