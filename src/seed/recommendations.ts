import type { Analysis } from '../analyse/index.ts'
import type { KindSummary } from '../analyse/kinds.ts'
import type { Severity } from '../model/finding.ts'
import { shortName } from '../model/words.ts'
import { roundHalfEven } from '../stats/round.ts'

/** What the seed program says: the same checks, thresholds, order and words. */
export interface SeedFinding {
  severity: Severity
  category: string
  finding: string
  recommendation: string
}

export function recommendAsSeed(analysis: Analysis): SeedFinding[] {
  const found = [
    ...checkTrends(analysis),
    ...[...analysis.types].flatMap(([kind, summary]) => checkType(kind, summary)),
    ...analysis.repeatFailures.slice(0, 3).map(({ task, failures }) => ({
      severity: 'high' as const,
      category: 'repeat_failure',
      finding: `Issue #${shortName(String(task))} has failed ${failures.length} times`,
      recommendation:
        'Quarantine or rewrite this issue. Repeated failure = bad scope or missing prerequisite.',
    })),
    ...checkLoop(analysis),
  ]
  return found.length > 0 ? found : [HEALTHY]
}

const HEALTHY: SeedFinding = {
  severity: 'info',
  category: 'health',
  finding: 'No significant issues detected',
  recommendation: 'System is healthy. Continue current patterns.',
}

function checkTrends({ trends }: Analysis): SeedFinding[] {
  const found: SeedFinding[] = []
  const { successRateChange, velocityChange, durationChange } = trends
  if (successRateChange !== undefined && successRateChange < -0.1) {
    found.push({
      severity: 'high',
      category: 'reliability',
      finding: `Success rate dropped ${roundHalfEven(Math.abs(successRateChange) * 100)}pp in the last 7 days`,
      recommendation:
        'Review recent failures. Are issues poorly scoped? Is main unstable? Check if triage is producing bad work items.',
    })
  }
  if (velocityChange !== undefined && velocityChange < -5) {
    found.push({
      severity: 'medium',
      category: 'throughput',
      finding: `Velocity dropped by ${Math.abs(velocityChange)} cycles vs previous week`,
      recommendation: 'Check for loop stalls, long-running cycles, or queue starvation.',
    })
  }
  if (durationChange !== undefined && durationChange > 120) {
    found.push({
      severity: 'medium',
      category: 'efficiency',
      finding: `Average cycle duration increased by ${durationChange}s vs previous week`,
      recommendation:
        'Issues may be growing in scope. Enforce tighter decomposition in deep triage. Check if tests are getting slower.',
    })
  }
  return found
}

function checkType(kind: string, summary: KindSummary): SeedFinding[] {
  const found: SeedFinding[] = []
  if (summary.count >= 3 && summary.successRate < 0.5) {
    found.push({
      severity: 'high',
      category: 'type_reliability',
      finding: `'${shortName(kind)}' issues fail ${roundHalfEven((1 - summary.successRate) * 100)}% of the time (${summary.count} attempts)`,
      recommendation:
        `'${shortName(kind)}' issues need better scoping or different approach. ` +
        'Consider: tighter acceptance criteria, smaller scope, or delegating to Kimi with more context.',
    })
  }
  if (summary.averageSeconds > 600 && summary.count >= 3) {
    const minutes = Math.floor(summary.averageSeconds / 60)
    found.push({
      severity: 'medium',
      category: 'type_efficiency',
      finding: `'${shortName(kind)}' issues average ${minutes}m${summary.averageSeconds % 60}s (max ${Math.floor(summary.maxSeconds / 60)}m)`,
      recommendation: `Break '${shortName(kind)}' issues into smaller pieces. Target <5 min per cycle.`,
    })
  }
  return found
}

function checkLoop({ durationOutliers, trends, triageEffectiveness }: Analysis): SeedFinding[] {
  const found: SeedFinding[] = []
  const [first] = durationOutliers
  if (first !== undefined && durationOutliers.length > 2) {
    found.push({
      severity: 'medium',
      category: 'outliers',
      finding: `${durationOutliers.length} cycles took ${first.multiple.toFixed(1)}x+ longer than average`,
      recommendation: 'Long cycles waste resources. Add timeout enforcement or break complex issues earlier.',
    })
  }
  if (trends.recent.linesNet > 500) {
    found.push({
      severity: 'low',
      category: 'code_health',
      finding: `Net +${trends.recent.linesNet} lines added in the last 7 days`,
      recommendation:
        'Lines of code is a liability. Balance feature work with refactoring. Target net-zero or negative line growth.',
    })
  }
  if (triageEffectiveness === undefined) {
    found.push({
      severity: 'high',
      category: 'triage',
      finding: 'Deep triage has never run',
      recommendation:
        'Enable deep triage (every 20 cycles). The loop needs LLM-driven issue refinement to stay effective.',
    })
  }
  return found
}
