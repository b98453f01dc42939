import { fingerprintOf } from '../../../src/judge/fingerprint.ts'
import type { Insights, Verdict } from '../../../src/model/insights.ts'
import type { Severity } from '../../../src/settings/schema.ts'

/** One report, in the few words that matter to the living issue. */
export interface Found {
  /** Findings: `rule` or `rule:task` to severity. */
  findings?: Record<string, Severity>
  verdict?: Verdict
  status?: Insights['status']
  /** The newest cycle; undefined: none is dated. */
  newest?: string
  now: string
}

export function idOf(name: string): string {
  const [rule = '', key] = name.split(':')
  return fingerprintOf(rule, key === undefined ? { kind: 'loop', key: 'loop' } : { kind: 'task', key })
}

export function insightsOf({ findings = {}, verdict, status = 'ok', newest, now }: Found): Insights {
  const recommendations = Object.entries(findings).map(([name, severity]) => recommendationOf(name, severity))
  const isBad = recommendations.length > 0
  return {
    schema_version: 1,
    generated_at: isoOf(now),
    status,
    verdict: verdict ?? (isBad ? 'watch' : 'steady'),
    headline: isBad
      ? `Loop needs a look: ${Object.keys(findings).length} findings`
      : 'Loop is steady: success 84%',
    total_cycles_analyzed: 41,
    data_quality: {
      cycles: 41,
      decided: 41,
      undecided: 0,
      undated: 0,
      future: 0,
      first_at: null,
      last_at: newest === undefined ? null : isoOf(newest),
      span_days: null,
      age_days: null,
      sources: [],
    },
    trends: trendsOf(),
    by_type: {},
    repeat_failures: [],
    duration_outliers: [],
    triage_effectiveness: { runs: 0, note: 'No deep triage data yet' },
    weeks: [],
    baseline: {
      from: isoOf(now),
      to: isoOf(now),
      days: 28,
      decided: 0,
      succeeded: 0,
      success_rate: null,
      interval: null,
      median_seconds: null,
      normal_window: null,
    },
    window: {
      from: isoOf(now),
      to: isoOf(now),
      decided: 0,
      succeeded: 0,
      interval: null,
      median_seconds: null,
      difference: null,
    },
    kinds: [],
    failing_tasks: [],
    recommendations: isBad
      ? recommendations
      : [{ severity: 'info', category: 'health', finding: 'No finding', recommendation: 'Nothing to do' }],
    watchlist: [],
    failure_reasons: [],
    waste: {
      cycles: 0,
      seconds: 0,
      tokens: 0,
      cost_usd: 0,
      share: null,
      by_type: [],
      by_reason: [],
      by_issue: [],
    },
    quarantine: [],
    triage: { runs: 0, age_days: null, deep_age_days: null, cycles_since_deep: 0, queue: [], scores: null },
    change_points: [],
    recent_cycles: [],
  }
}

function recommendationOf(name: string, severity: Severity): Insights['recommendations'][number] {
  const [rule = '', key] = name.split(':')
  return {
    id: idOf(name),
    rule,
    subject: key === undefined ? { kind: 'loop', key: 'loop' } : { kind: 'task', key },
    severity,
    category: rule,
    finding: `${name} was found`,
    recommendation: `Look at ${name}`,
    evidence: { level: 'confirmed', method: 'rule', n: [41, 37] },
    expected_saving_seconds: null,
    worked_if: 'the next report is quiet',
  }
}

function trendsOf(): Insights['trends'] {
  const window = { count: 37, success_rate: 0.541, avg_duration: 900, lines_net: 0, prs_merged: 0 }
  return {
    recent_7d: window,
    previous_7d: window,
    velocity_change: 0,
    success_rate_change: 0,
    duration_change: 0,
  } as unknown as Insights['trends']
}

function isoOf(at: string): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, '+00:00')
}
