import type { Insights } from '../../insights/schema.ts'
import { daysText, ofText, percent, plural, upperFirst } from '../../model/words.ts'

/** Success by try, and when to stop trying, in words of ours. */

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
]
const MS_PER_DAY = 86_400_000
/** More are told only where the limit lies beyond. */
const MOST_TOLD = 4

/**
 * `of first tries 74% succeeded (148 of 200), of second 41% (19 of 46)`; '' where nothing can be compared: second tries are
 * too few.
 */
export function triesText({ tries }: Insights): string {
  if (tries === undefined || tries.by_number.length < 2) return ''
  const told = tries.by_number.slice(0, Math.max(MOST_TOLD, (tries.max_tries ?? 0) + 1))
  return told
    .map(({ number, or_later: isOrLater, succeeded, at_risk: atRisk }, index) => {
      const which = `${ORDINALS[number - 1] ?? ''}${isOrLater ? ' or later' : ''}`
      const rate = `${percent(succeeded, atRisk)}${index === 0 ? ' succeeded' : ''} (${ofText(succeeded, atRisk)})`
      return `of ${which}${index === 0 ? ' tries' : ''} ${rate}`
    })
    .join(', ')
}

/** The same as sentences, with when to stop trying where that can be told. */
export function triesSentences(insights: Insights): string[] {
  const text = triesText(insights)
  const { tries } = insights
  if (text === '' || tries === undefined) return []
  const limit = maxTries(insights)
  const { data_quality: quality, generated_at: at } = insights
  const isYoung = Date.parse(quality.first_at ?? at) > Date.parse(at) - tries.days * MS_PER_DAY
  const rates = `${upperFirst(text)}${isYoung ? '' : ` in the last ${daysText(tries.days)}`}.`
  return limit === undefined
    ? [rates]
    : [
        rates,
        `Stop after ${plural(limit, 'try', 'tries')}: the next succeeds less than half as often as a first one.`,
      ]
}

/** How many tries of an issue are worth it; undefined where the data do not tell. */
export function maxTries({ tries }: Insights): number | undefined {
  return tries?.max_tries ?? undefined
}
