import type { Insights } from '../model/insights.ts'
import { windowsOf } from '../model/windows.ts'
import { SEVERITIES } from '../settings/schema.ts'

/** The action's outputs and what they hold; `action.yml` and the README are generated from this. */
export const OUTPUTS = {
  verdict: '`better`, `steady`, `watch`, `worse` or `unknown`.',
  headline: 'One plain sentence of at most 120 characters.',
  'highest-severity': 'Severity of the worst finding: `high`, `medium`, `low` or `info`.',
  'high-count': 'Number of findings of severity high.',
  'medium-count': 'Number of findings of severity medium.',
  'success-rate': 'Share of decided cycles in the window that succeeded, 0 to 1; empty without any.',
  'cycles-analyzed': 'Number of cycles read.',
  'insights-path': 'Absolute path of the written insights.json; empty on a dry run.',
} as const

export type OutputName = keyof typeof OUTPUTS

/** The record type makes a forgotten output a compile error. */
export function outputsOf(insights: Insights, insightsPath: string): Record<OutputName, string | number> {
  const severities = insights.recommendations.map(({ severity }) => severity)
  return {
    verdict: insights.verdict,
    headline: insights.headline,
    'highest-severity': SEVERITIES.find((severity) => severities.includes(severity)) ?? '',
    'high-count': severities.filter((severity) => severity === 'high').length,
    'medium-count': severities.filter((severity) => severity === 'medium').length,
    'success-rate': windowsOf(insights).recent.success_rate ?? '',
    'cycles-analyzed': insights.total_cycles_analyzed,
    'insights-path': insightsPath,
  }
}
