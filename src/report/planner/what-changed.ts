import type { Insights, Recommendation } from '../../insights/schema.ts'
import { aboutRule } from '../../judge/rules/index.ts'
import { unitWords } from '../../model/units.ts'
import { ofText, percent } from '../../model/words.ts'
import { endedLately, isNew } from '../parts/lifetime.ts'
import { changedText, fromToText, spanText } from '../prompt/change-words.ts'
import { quote } from '../prompt/quote.ts'
import { findingData } from './task.ts'
import type { PlannerAnswer, PlannerView } from './view.ts'

/** When the loop changed and what else did then, its models, and which findings are new or over since the last days. */
export function whatChanged({ insights, names, hasQuotes }: PlannerView): PlannerAnswer {
  const nameOf = (key: string): string => names.makerName(key)
  const changes = insights.change_points.map((change) => {
    const finding = insights.recommendations.find(
      ({ rule, subject }) => aboutRule(rule).tellsWhen === true && subject?.key === change.series,
    )
    const told = `${fromToText(change, unitWords(insights))} ${spanText(change)}`
    const cause = changedText(change, nameOf)
    return {
      series: change.series,
      between: [change.from.slice(0, 10), change.to.slice(0, 10)],
      before: change.before,
      after: change.after,
      sure: finding?.evidence?.level ?? null,
      changed: change.changed.map(({ what, from, to }) =>
        what === 'type-mix' ? { what } : { what, from: nameOf(from), to: nameOf(to) },
      ),
      text: cause === '' ? told : `${told}, when ${cause}`,
    }
  })
  const fresh = insights.recommendations.filter(isNew)
  const over = insights.ended.filter((block) => endedLately(block, insights.generated_at))
  const data = {
    reported_at: insights.generated_at,
    verdict: insights.verdict,
    changes,
    models: makersOf(insights, nameOf),
    new_findings: fresh.map((finding) => findingData(finding, hasQuotes)),
    ended: over.map(({ rule, ended_on: on, ending, because, finding }) => ({
      rule,
      ended_on: on,
      ending,
      because,
      ...(hasQuotes && { said: quote(finding) }),
    })),
  }
  return {
    data,
    text: [
      `Verdict: ${insights.verdict}.`,
      ...changes.map(({ text, sure }) => `Changed: ${text}${sure === null ? ' (only watched)' : ''}.`),
      ...(changes.length === 0 ? ['No change point was found.'] : []),
      ...data.models.map(
        ({ name, succeeded, cycles }) =>
          `Model ${name}: ${ofText(succeeded, cycles)} (${percent(succeeded, cycles)}).`,
      ),
      `New or back: ${listOf(fresh)}.`,
      `Over: ${over.length === 0 ? 'nothing' : over.map(({ rule, ended_on: on }) => `${rule} on ${on}`).join(', ')}.`,
    ].join('\n'),
  }
}

function listOf(findings: readonly Recommendation[]): string {
  const said = findings.map(({ rule, severity }) => `${severity} ${rule ?? 'finding'}`)
  return said.length === 0 ? 'nothing' : said.join(', ')
}

function makersOf(
  { makers }: Insights,
  nameOf: (key: string) => string,
): { name: string; succeeded: number; cycles: number }[] {
  return (makers?.models ?? []).map(({ key, succeeded, cycles }) => ({
    name: nameOf(key),
    succeeded,
    cycles,
  }))
}
