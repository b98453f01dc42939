import type { Insights } from '../../insights/schema.ts'
import { amountText } from '../../judge/fact.ts'
import type { Amount } from '../../model/finding.ts'
import { type UnitWords, unitWords } from '../../model/units.ts'
import { sentence } from '../parts/advice.ts'
import { type EffectBlock, effectText, type EndedBlock, endingText } from '../parts/lifetime.ts'
import { moreText } from '../parts/totals.ts'
import { details, type Html, text } from '../safe/html.ts'
import { groupThousands, longDay, upperFirst } from '../../model/words.ts'
import { moreNote } from './figure.ts'

const MOST_VISIBLE = 3

/** What became of earlier advice, and what is over; '' without any. */
export function sinceBody(insights: Insights): Html {
  const { effectiveness, effectiveness_omitted: effects = 0, ended, ended_omitted: endings = 0 } = insights
  return [
    ...listed(
      'Earlier advice',
      effectiveness.map((effect) => effectItem(effect, unitWords(insights))),
      effects,
    ),
    ...listed('Findings that ended', ended.map(endedItem), endings),
  ].join('\n')
}

function listed(title: string, items: readonly Html[], omitted: number): Html[] {
  if (items.length === 0) return []
  const rest = items.slice(MOST_VISIBLE)
  const note = moreNote(moreText(items.length + omitted, { shown: items.length, listed: items.length }))
  return [
    `<h3>${title}</h3>`,
    unordered(items.slice(0, MOST_VISIBLE)),
    details(
      `${groupThousands(rest.length + omitted)} more`,
      (rest.length === 0 ? '' : unordered(rest)) + note,
    ),
  ].filter((part) => part !== '')
}

function unordered(items: readonly Html[]): Html {
  return `<ul class="plain">${items.join('\n')}</ul>`
}

function effectItem(effect: EffectBlock, unit: UnitWords): Html {
  const { recommendation, first_seen: first } = effect
  return `<li><b>${text(sentence(recommendation), 800)}</b> ${text(upperFirst(effectText(effect)))}.${amounts(effect, unit)} <span class="note">Said first on ${longDay(first)}.</span></li>`
}

/** Against what a finding was measured: what was before it or, of a kind that always failed, the other kinds. */
function amounts({ measure, before, after }: EffectBlock, unit: UnitWords): Html {
  if (measure === null || before === null || after === null) return ''
  const was = amountText(measure, amountOf(before), unit)
  const is = amountText(measure, amountOf(after), unit)
  return ` <span class="note">${is} after the day on which this was said, against ${was}.</span>`
}

function amountOf({ value, k, n }: NonNullable<EffectBlock['before']>): Amount {
  return { value, ...(k !== undefined && { k }), ...(n !== undefined && { n }) }
}

function endedItem(ended: EndedBlock): Html {
  return `<li><b>${text(ended.finding, 800)}:</b> ${text(endingText(ended))}.</li>`
}
