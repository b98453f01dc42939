import type { Insights } from '../model/insights.ts'
import { windowsOf } from '../model/windows.ts'
import { certainty } from './certainty.ts'
import { dataLines } from './data-lines.ts'
import { inlineText } from './markdown.ts'
import { duration, percent, signed } from './words.ts'

const MAX_ADVICE = 20

/** The page of a workflow run, in Markdown. */
export function renderJobSummary(insights: Insights): string {
  const parts = [`## ${insights.headline}`]
  if (insights.status !== 'no_data') parts.push(...advice(insights), numbers(insights))
  parts.push(data(insights))
  return `${parts.join('\n\n')}\n`
}

const MARK = { high: '🔴 High', medium: '🟠 Medium', low: '🔵 Low', info: '⚪ Info' }

function advice(insights: Insights): string[] {
  const all = insights.recommendations
  const lines = all
    .slice(0, MAX_ADVICE)
    .map(({ severity, finding, recommendation, evidence, worked_if: workedIf }) => {
      const check = workedIf === undefined ? '' : ` *It worked if ${inlineText(workedIf, 300)}.*`
      return `1. ${MARK[severity]}: **${inlineText(finding)}**${certainty(evidence)}. ${inlineText(recommendation, 400)}.${check}`
    })
  const more = all.length > MAX_ADVICE ? [`${all.length - MAX_ADVICE} more in insights.json.`] : []
  return ['### What to do', lines.join('\n'), ...more]
}

function numbers(insights: Insights): string {
  const { recent, previous, days } = windowsOf(insights)
  const rate = (value: number | null): string => (value === null ? '-' : percent(value * 1000, 1000))
  const took = (value: number | null): string => (value === null ? '-' : duration(value))
  const { success_rate_change: change } = insights.trends
  return [
    days === 7 ? '### The week in numbers' : `### The last ${days} days in numbers`,
    '',
    '| | Before → now | Change |',
    '|:--|:--|:--|',
    `| **Success rate** | ${rate(previous.success_rate)} → **${rate(recent.success_rate)}** | ${change === null ? '-' : `${signed(Math.round(change * 100))} points`} |`,
    `| **Decided cycles** | ${previous.count} → **${recent.count}** | ${signed(recent.count - previous.count)} |`,
    `| **Average cycle** | ${took(previous.avg_duration)} → **${took(recent.avg_duration)}** | |`,
  ].join('\n')
}

function data(insights: Insights): string {
  const lines = dataLines(insights).map((line) => `- ${inlineText(line, 600)}`)
  return [
    '<details>',
    '<summary><b>Data behind this report</b></summary>',
    '',
    ...lines,
    '',
    '</details>',
  ].join('\n')
}
