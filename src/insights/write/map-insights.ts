import type { Analysis } from '../../analyse/index.ts'
import type { Baseline } from '../../analyse/baseline.ts'
import type { CycleCounts, DataQuality } from '../../analyse/data-quality.ts'
import type { Trends, WindowSummary } from '../../analyse/trends.ts'
import type { TriageEffectiveness } from '../../analyse/triage-effectiveness.ts'
import type { Insights } from '../schema.ts'
import { SCHEMA_VERSION } from '../version.ts'
import type { Instant } from '../../model/retro.ts'
import { formatInstant } from '../../model/time.ts'
import { oneLine } from '../../safe/plain-text.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { evidenceBlocks, quote } from './evidence-blocks.ts'
import { recentCyclesBlock, windowBlocks } from './window-blocks.ts'
import { recommendationBlocks, toPair, watchlistBlocks } from './finding-block.ts'
import type { Judgement } from '../../judge/judgement.ts'
import type { SeedFinding } from '../../seed/recommendations.ts'
import type { Finding } from '../../model/finding.ts'

const MOST_LISTED = 5

interface Of {
  rules: Insights['rules']
  loopName: string | undefined
  repository: string | undefined
}

/** The one place that maps what the code knows to the names on disk. */
export function mapInsights(
  analysis: Analysis,
  judgement: Judgement<Finding | SeedFinding>,
  { rules, loopName, repository }: Of,
): Insights {
  const { dataQuality } = analysis
  const isSeed = rules === 'seed'
  return {
    schema_version: SCHEMA_VERSION,
    generated_at: formatInstant(analysis.now),
    loop: { name: loopName ?? null, repository: repository ?? null },
    rules,
    status: dataQuality.status,
    verdict: judgement.verdict,
    verdict_reason: judgement.reason,
    headline: judgement.headline,
    total_cycles_analyzed: dataQuality.cycles,
    data_quality: qualityBlock(dataQuality),
    trends: trendsBlock(analysis.trends, isSeed),
    // fromEntries defines properties, so that even `__proto__` is a name like any other.
    by_type: Object.fromEntries(
      [...analysis.types].map(([kind, summary]) => [
        kind,
        {
          count: summary.count,
          ...(!isSeed && { succeeded: summary.succeeded }),
          success_rate: summary.successRate,
          avg_duration: summary.averageSeconds,
          max_duration: summary.maxSeconds,
        },
      ]),
    ),
    repeat_failures: analysis.repeatFailures.slice(0, MOST_LISTED).map(({ task, failures }) => ({
      issue: task,
      failure_count: failures.length,
      attempts: failures.map((cycle) => ({
        cycle: cycle.id ?? null,
        reason: quote(cycle.reason),
        duration: cycle.seconds ?? 0,
      })),
    })),
    duration_outliers: analysis.durationOutliers.slice(0, MOST_LISTED).map((outlier) => ({
      cycle: outlier.cycle.id ?? null,
      issue: outlier.cycle.task ?? null,
      type: outlier.cycle.kind ?? null,
      duration: outlier.cycle.seconds,
      avg_duration: outlier.averageSeconds,
      multiple: outlier.multiple,
      reason: quote(outlier.cycle.reason),
    })),
    triage_effectiveness: triageBlock(analysis.triageEffectiveness),
    weeks: analysis.weeks.map((week) => ({
      from: formatInstant(week.from),
      to: formatInstant(week.to),
      cycles: week.cycles,
      decided: week.decided,
      succeeded: week.succeeded,
      median_seconds: week.medianSeconds ?? null,
      lines_net: week.linesNet,
    })),
    baseline: baselineBlock(analysis.baseline),
    ...windowBlocks(analysis),
    recommendations:
      judgement.findings.length === 0 ? [NOTHING_FOUND] : recommendationBlocks(judgement.findings),
    watchlist: watchlistBlocks(judgement.watchlist),
    ...evidenceBlocks(analysis),
    recent_cycles: recentCyclesBlock(analysis),
  }
}

/** There is always an entry, as with the seed program. */
const NOTHING_FOUND: Insights['recommendations'][number] = {
  severity: 'info',
  category: 'health',
  finding: 'No finding',
  recommendation: 'Nothing to do',
}

function trendsBlock(trends: Trends, isSeed: boolean): Insights['trends'] {
  const { windowDays } = trends
  return {
    [`recent_${windowDays}d`]: windowBlock(trends.recent, isSeed),
    [`previous_${windowDays}d`]: windowBlock(trends.previous, isSeed),
    velocity_change: trends.velocityChange ?? null,
    success_rate_change: trends.successRateChange ?? null,
    duration_change: trends.durationChange ?? null,
    ...(windowDays === 7 ? {} : { window_days: windowDays }),
  } as unknown as Insights['trends']
}

function windowBlock(summary: WindowSummary, isSeed: boolean) {
  return {
    count: summary.count,
    ...(!isSeed && { succeeded: summary.succeeded }),
    success_rate: summary.successRate ?? null,
    avg_duration: summary.averageSeconds ?? null,
    lines_net: summary.linesNet,
    prs_merged: summary.prsMerged,
  }
}

function triageBlock(triage: TriageEffectiveness | undefined): Insights['triage_effectiveness'] {
  if (triage === undefined) return { runs: 0, note: 'No deep triage data yet' }
  return {
    runs: triage.runs,
    total_reviewed: triage.reviewed,
    total_refined: triage.refined,
    total_created: triage.created,
    total_closed: triage.closed,
    timmy_consultation_rate: triage.consultationRate,
    timmy_recent_feedback: oneLine(triage.feedback.at(-1) ?? ''),
    timmy_feedback_history: triage.feedback.map(oneLine),
  }
}

function qualityBlock(quality: DataQuality): Insights['data_quality'] {
  return {
    cycles: quality.cycles,
    ...countsBlock(quality),
    first_at: optionalInstant(quality.firstAt),
    last_at: optionalInstant(quality.lastAt),
    span_days: quality.spanDays ?? null,
    age_days: quality.ageDays ?? null,
    sources: quality.sources.map(({ report, counts }) => ({
      role: report.role,
      path: report.path,
      state: report.state,
      problem: report.problem ?? null,
      lines: report.lines,
      records: report.records,
      ...(counts && countsBlock(counts)),
      skipped: [...report.skipped].map(([reason, lines]) => ({
        reason,
        count: lines.count,
        first_lines: lines.firstLines,
      })),
      duplicates: report.duplicates,
      left_out: report.leftOut,
      format: report.format ?? null,
      format_reason: report.formatReason ?? null,
      warnings: [...report.warnings],
      coerced: Object.fromEntries(report.coerced),
    })),
  }
}

function countsBlock(counts: CycleCounts) {
  return {
    decided: counts.decided,
    succeeded: counts.succeeded,
    undecided: counts.undecided,
    undated: counts.undated,
    future: counts.future,
  }
}

function baselineBlock(baseline: Baseline): Insights['baseline'] {
  return {
    from: formatInstant(baseline.from),
    to: formatInstant(baseline.to),
    days: roundHalfEven(baseline.days, 2),
    decided: baseline.n,
    succeeded: baseline.k,
    success_rate: baseline.n === 0 ? null : roundHalfEven(baseline.k / baseline.n, 3),
    interval: baseline.interval === undefined ? null : toPair(baseline.interval),
    median_seconds: baseline.medianSeconds ?? null,
    normal_window: baseline.normalWindow ?? null,
  }
}

function optionalInstant(at: Instant | undefined): string | null {
  return at === undefined ? null : formatInstant(at)
}
