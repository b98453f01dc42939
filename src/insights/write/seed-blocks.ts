import type { Analysis } from '../../analyse/index.ts'
import { longestOfWindow } from '../../analyse/duration-outliers.ts'
import type { WindowSummary } from '../../analyse/trends.ts'
import type { TriageEffectiveness } from '../../analyse/triage-effectiveness.ts'
import type { Bounds } from '../bounds.ts'
import type { Insights } from '../schema.ts'
import { formatInstant } from '../../model/time.ts'
import { oneLine } from '../../safe/plain-text.ts'
import { boundedList, boundedMap, newestOf, weightiestFirst } from './bounded.ts'
import { quote } from './evidence-blocks.ts'

/** The blocks that the seed program wrote, under its names. */

export function trendsBlock({ trends, unrated }: Analysis, isSeed: boolean): Insights['trends'] {
  const { windowDays } = trends
  const block = (summary: WindowSummary) => ({
    ...windowBlock(summary, isSeed),
    ...(!isSeed && unrated !== undefined && { success_rate: null }),
  })
  return {
    [`recent_${windowDays}d`]: block(trends.recent),
    [`previous_${windowDays}d`]: block(trends.previous),
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

export function typesBlock(
  { types, unrated }: Analysis,
  most: Bounds,
  isSeed: boolean,
): Pick<Insights, 'by_type' | 'by_type_omitted'> {
  const frequentFirst = weightiestFirst([...types], most.types, ([, { count }]) => count)
  const entries = frequentFirst.map(([kind, summary]) => {
    const block = {
      count: summary.count,
      ...(!isSeed && { succeeded: summary.succeeded }),
      success_rate: isSeed || unrated === undefined ? summary.successRate : null,
      avg_duration: summary.averageSeconds,
      max_duration: summary.maxSeconds,
    }
    return [kind, block] as const
  })
  return boundedMap('by_type', entries, most.types)
}

export function repeatsBlock(
  { repeatFailures }: Analysis,
  most: Bounds,
): Pick<Insights, 'repeat_failures' | 'repeat_failures_omitted'> {
  const { repeat_failures: listed, ...left } = boundedList(
    'repeat_failures',
    repeatFailures,
    most.repeatFailures,
  )
  return {
    repeat_failures: listed.map(({ task, failures }) => {
      const attempts = failures.map(({ id, reason, seconds }) => ({
        cycle: id ?? null,
        reason: quote(reason),
        duration: seconds ?? 0,
      }))
      const newest = newestOf('attempts', attempts, most.attempts)
      const older = attempts.slice(0, attempts.length - newest.attempts.length)
      return {
        issue: task,
        failure_count: failures.length,
        ...newest,
        ...(older.length > 0 && {
          attempts_omitted_duration: older.reduce((sum, { duration }) => sum + Math.max(0, duration), 0),
        }),
      }
    }),
    ...left,
  }
}

export function outliersBlock(
  analysis: Analysis,
  most: Bounds,
  isSeed: boolean,
): Pick<Insights, 'duration_outliers' | 'duration_outliers_omitted'> {
  const { duration_outliers: listed, ...left } = boundedList(
    'duration_outliers',
    isSeed ? analysis.durationOutliers : longestOfWindow(analysis.timeline, analysis.averageSeconds),
    most.outliers,
  )
  return {
    duration_outliers: listed.map(({ cycle, averageSeconds, multiple }) => ({
      cycle: cycle.id ?? null,
      issue: cycle.task ?? null,
      type: cycle.kind ?? null,
      duration: cycle.seconds,
      ...(!isSeed && cycle.at !== undefined && { at: formatInstant(cycle.at) }),
      avg_duration: averageSeconds,
      multiple,
      reason: quote(cycle.reason),
    })),
    ...left,
  }
}

export function triageBlock(
  triage: TriageEffectiveness | undefined,
  most: Bounds,
): Insights['triage_effectiveness'] {
  if (triage === undefined) return { runs: 0, note: 'No deep triage data yet' }
  return {
    runs: triage.runs,
    total_reviewed: triage.reviewed,
    total_refined: triage.refined,
    total_created: triage.created,
    total_closed: triage.closed,
    timmy_consultation_rate: triage.consultationRate,
    timmy_recent_feedback: oneLine(triage.feedback.at(-1) ?? ''),
    ...newestOf('timmy_feedback_history', triage.feedback.map(oneLine), most.feedback),
  }
}
