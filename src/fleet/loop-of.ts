import { leadOf } from '../insights/lead-of.ts'
import type { Insights, Recommendation } from '../insights/schema.ts'
import { parseInstant } from '../model/time.ts'
import { FLEET_MOST } from './bounds.ts'
import { wellFormed } from '../insights/serialise.ts'
import { changeBehind, orderOfFinding, soundFindings } from '../insights/sound-findings.ts'
import type { Loop } from './schema.ts'

/**
 * What a fleet keeps of one insights.json: numbers that can be summed, and what to do first.
 *
 * @param source the file, which names the loop where its insights do not
 */
export function loopOf(insights: Insights, source: string): Loop {
  const { loop, window, baseline, data_quality: quality, prices, waste } = insights
  const { findings, omitted } = openFindings(insights)
  const sound = soundFindings(insights)
  return asRead({
    name: loop.name,
    repository: loop.repository,
    source: loop.name === null && loop.repository === null ? source.slice(0, 1000) : null,
    generated_at: insights.generated_at,
    verdict: insights.verdict,
    verdict_reason: insights.verdict_reason,
    search: insights.search === true,
    unrated: insights.unrated ?? null,
    unit: insights.unit ?? 'cycle',
    last_at: quality.last_at,
    window: {
      days: window.days,
      from: window.from,
      to: window.to,
      decided: window.decided,
      succeeded: window.succeeded,
    },
    previous: { decided: window.previous.decided, succeeded: window.previous.succeeded },
    baseline: { decided: baseline.decided, succeeded: baseline.succeeded },
    findings: findings.map((found) => findingOf(found, sound)),
    ...(omitted > 0 && { findings_omitted: omitted }),
    reasons: reasonsOf(insights),
    changes: insights.change_points.map(changeOf),
    days: daysOf(insights),
    cycle_seconds: insights.mergeable?.cycle_seconds ?? null,
    waste: {
      cycles: waste.cycles,
      seconds: waste.seconds,
      tokens: waste.tokens,
      cost_usd: waste.cost_usd,
      all_seconds: waste.all_seconds,
    },
    cost_usd: spendingOf(prices?.cost_usd),
    tokens: spendingOf(prices?.tokens),
  })
}

/** As it will be when its file is read again: which of two reports stays must not depend on that. */
function asRead(loop: Loop): Loop {
  return JSON.parse(JSON.stringify(loop, wellFormed)) as Loop
}

function openFindings({ generated_at: at, recommendations, recommendations_omitted: beyond = 0 }: Insights): {
  findings: Recommendation[]
  omitted: number
} {
  const now = parseInstant(at) ?? 0
  const open = recommendations.filter(
    ({ category, muted_until: until, explained_by: by }) =>
      category !== 'health' && by === undefined && !((parseInstant(until) ?? -Infinity) > now),
  )
  const findings = open.slice(0, FLEET_MOST.findings)
  return { findings, omitted: open.length - findings.length + beyond }
}

function findingOf(found: Recommendation, sound: readonly Recommendation[]): Loop['findings'][number] {
  const { rule = '', severity, evidence, since } = found
  return {
    rule: rule.slice(0, 100),
    severity,
    level: evidence?.level ?? null,
    p: evidence?.q ?? evidence?.p ?? null,
    lead: leadOf(found).slice(0, 2000),
    recommendation: orderOfFinding(found, changeBehind(found, sound)).slice(0, 2000),
    since: since ?? null,
  }
}

/** The most frequent ones, whenever they came: taking those that are frequent now would make each look as if it rose. */
function reasonsOf({ failure_reasons: reasons }: Insights): Loop['reasons'] {
  return reasons
    .filter(({ id, before, now }) => id !== 'other' && before + now > 0)
    .toSorted((a, b) => b.before + b.now - a.before - a.now || (a.id < b.id ? -1 : 1))
    .slice(0, FLEET_MOST.reasons)
    .map(({ template, before, now }) => ({ template: template.slice(0, 2000), before, now }))
}

function daysOf({ history }: Insights): Loop['days'] {
  const busy = history.days.filter(({ decided }) => decided > 0).slice(-FLEET_MOST.days)
  return Object.fromEntries(busy.map(({ day, succeeded, decided }) => [day, [succeeded, decided]]))
}

type PointBlock = Insights['change_points'][number]

function changeOf({
  series,
  from,
  to,
  before,
  after,
  changed,
  named = [],
}: PointBlock): Loop['changes'][number] {
  const names = [
    ...changed.flatMap(({ what, to: name }) =>
      what === 'epoch' || what === 'model' || what === 'agent' ? [{ what, name }] : [],
    ),
    ...named.map(({ what, name }) => ({ what, name })),
  ]
  const first = new Map(names.map((each) => [`${each.what} ${each.name}`, each]))
  return {
    series,
    worse: isWorse(series, before, after),
    from,
    to,
    names: [...first.values()].slice(0, FLEET_MOST.names),
  }
}

function isWorse(
  series: PointBlock['series'],
  before: PointBlock['before'],
  after: PointBlock['after'],
): boolean {
  if (series === 'duration') return (after.median_seconds ?? 0) > (before.median_seconds ?? 0)
  return (after.succeeded ?? 0) * before.cycles < (before.succeeded ?? 0) * after.cycles
}

type PaidBlock = NonNullable<NonNullable<Insights['prices']>['cost_usd']>

function spendingOf(price: PaidBlock | undefined): Loop['cost_usd'] {
  if (price === undefined) return null
  const { total, decided, priced, succeeded } = price.now
  return { total, decided, priced, succeeded }
}
