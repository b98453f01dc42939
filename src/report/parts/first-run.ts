import { FEWEST_CYCLES } from '../../judge/verdict.ts'
import type { Insights } from '../../insights/schema.ts'
import { isRated } from './rate.ts'
import { unitWords } from '../../model/units.ts'
import { inlineText } from '../safe/markdown.ts'
import {
  daysText,
  duration,
  groupThousands,
  longDay,
  percent,
  points,
  upperFirst,
} from '../../model/words.ts'

const MS_PER_DAY = 86_400_000

/** Too little is there to judge, and what is there is not old. */
export function isFirstRun({
  verdict,
  verdict_reason: reason,
  status,
  data_quality: quality,
}: Insights): boolean {
  const isEarly = verdict === 'unknown' && reason !== 'successes-only'
  return isEarly && status !== 'stale' && status !== 'no_data' && quality.decided > 0
}

/** When the first verdict can be expected if the loop goes on as until now; '' where nobody can tell. */
export function firstVerdictSentence(insights: Insights): string {
  const { first_at: first, span_days: span, decided } = insights.data_quality
  const { days } = insights.window
  const needs = `A verdict takes ${FEWEST_CYCLES} ${unitWords(insights).many} with a result in the last ${daysText(days)} and as many before them.`
  if (first === null || span === null || span < 1 || decided < 2) return needs
  const perDay = decided / span
  if (perDay * days < FEWEST_CYCLES)
    return `${needs} At this pace there are about ${Math.round(perDay * days)} in ${days === 1 ? 'a day' : `${days} days`}; a larger \`window-days\` would hold enough.`
  const at = Date.parse(first) + (days + FEWEST_CYCLES / perDay) * MS_PER_DAY
  if (at <= Date.parse(insights.generated_at)) return needs
  return `${needs} **At this pace the first one comes around ${longDay(new Date(at).toISOString())}.**`
}

/** Counts, not conclusions. Cells are Markdown. */
export function soFarRows(insights: Insights): string[][] {
  const { data_quality: quality, by_type: types, baseline, window } = insights
  const unit = unitWords(insights)
  const kinds = Object.entries(types).toSorted(([, a], [, b]) => b.count - a.count)
  const interval = baseline.decided === 0 ? window.interval : null
  const range =
    interval === null
      ? ''
      : `; with so few, anything from ${points(interval[0])}% to ${points(interval[1])}% fits`
  const typical = window.median_seconds ?? baseline.median_seconds
  const named = kinds
    .slice(0, MOST_KINDS)
    .map(([kind, { count }]) => `${inlineText(kind, 40)} ${groupThousands(count)}`)
  const more = kinds.length + (insights.by_type_omitted ?? 0) - named.length
  return [
    [`**${upperFirst(unit.many)} with a result**`, groupThousands(quality.decided)],
    [
      '**Succeeded**',
      isRated(insights)
        ? `${groupThousands(quality.succeeded)} (${percent(quality.succeeded, quality.decided)}${range})`
        : groupThousands(quality.succeeded),
    ],
    ...(typical === null ? [] : [[`**Typical ${unit.one}**`, duration(typical)]]),
    ...(kinds.every(([kind]) => kind === 'unknown')
      ? []
      : [
          ['**Kinds of work**', [...named, ...(more > 0 ? [`${groupThousands(more)} more`] : [])].join(', ')],
        ]),
  ]
}

const MOST_KINDS = 8
