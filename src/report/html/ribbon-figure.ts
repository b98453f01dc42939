import type { Insights } from '../../insights/schema.ts'
import { day, dayRange, longDay, lowerFirst, plural } from '../../model/words.ts'
import { spanText } from '../parts/lifetime.ts'
import { moreText } from '../parts/totals.ts'
import { text } from '../safe/html.ts'
import type { Figure } from './figure.ts'
import { cyclesText, type Ribbon, ribbonOf } from './ribbon.ts'
import { drawRibbon } from './ribbon-drawing.ts'
import { VERDICTS } from './verdict-words.ts'

/** The verdict of each day and how long each finding was open; undefined where fewer than two days are known. */
export function ribbonFigure(insights: Insights): Figure | undefined {
  const ribbon = ribbonOf(insights)
  if (ribbon === undefined) return undefined
  const { days, findings, omitted, changes, unit } = ribbon
  return {
    id: 'ribbon',
    title: `The verdict of each day${findings.length === 0 ? '' : ', and how long each finding was open'}`,
    description: describe(ribbon),
    draw: (width) => drawRibbon(ribbon, width),
    table: {
      head: ['Day', 'Verdict', 'Succeeded'],
      rows: days.map((each) => [day(each.day), VERDICTS[each.verdict], cyclesText(each, unit)]),
      numeric: [2],
    },
    moreTables: [
      {
        caption: 'Findings of these days',
        head: ['Finding', 'Severity', 'Open', 'Now'],
        rows: findings.map((each) => [
          text(each.finding),
          each.severity,
          dayRange(each.first, each.last),
          spanText(each),
        ]),
        more: moreText(findings.length + omitted, { shown: findings.length, listed: findings.length }),
      },
      {
        caption: 'Changes in these days',
        head: ['Day', 'What changed'],
        rows: changes.map(({ at, series }) => [day(at), series]),
      },
    ],
  }
}

/** What the marks mean; of those only that stand there. */
export function ribbonNote(insights: Insights): string | undefined {
  const ribbon = ribbonOf(insights)
  if (ribbon === undefined) return undefined
  const { days, findings, changes, unit } = ribbon
  return [
    'A mark a day, by its log as it stood then: above the line better, on it steady, below it needs a look, far below worse.',
    days.some(({ verdict, decided }) => verdict === 'unknown' && decided > 0) ? 'Hollow: no verdict.' : '',
    days.some(({ decided }) => decided === 0) ? `Empty: no ${unit.one} with a result.` : '',
    findings.length === 0 ? '' : 'Bars: the days on which a finding was open, the thicker the more severe.',
    findings.some(({ ending }) => ending === null) ? 'An arrow: still open.' : '',
    changes.length === 0 ? '' : 'Dotted: where success or duration changed.',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** `35 days to 21 September: 5 worse, 8 needs a look. 8 findings are open, 3 are not.` */
function describe({ days, findings, omitted, unit }: Ribbon): string {
  const counts = Object.entries(VERDICTS).flatMap(([verdict, word]) => {
    const count = days.filter((each) => each.decided > 0 && each.verdict === verdict).length
    return count === 0 ? [] : [`${count} ${lowerFirst(word)}`]
  })
  const empty = days.filter(({ decided }) => decided === 0).length
  if (empty > 0) counts.push(`${empty} without a ${unit.one} with a result`)
  const open = findings.filter(({ ending }) => ending === null).length
  return [
    `${plural(days.length, 'day')} to ${longDay(days.at(-1)?.day ?? '')}: ${counts.join(', ')}.`,
    ...(findings.length === 0
      ? []
      : [
          `${plural(findings.length, 'finding')}${omitted === 0 ? '' : ` and ${omitted} more`}; still open: ${open}.`,
        ]),
  ].join(' ')
}
