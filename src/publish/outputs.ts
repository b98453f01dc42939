import type { Insights } from '../model/insights.ts'
import { windowsOf } from '../model/windows.ts'
import { blockedIssues } from '../report/prompt-context.ts'
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
  'prompt-context-path':
    'Absolute path of the written prompt context; empty without `prompt-context-path` and on a dry run.',
  'blocked-issues':
    'JSON list of the issues that failed again and again, as text: never hand these to the loop.',
} as const

export type OutputName = keyof typeof OUTPUTS

/** Absolute paths of what was written, '' for what was not. */
export interface WrittenPaths {
  insights: string
  promptContext: string
}

/** The record type makes a forgotten output a compile error. */
export function outputsOf(insights: Insights, written: WrittenPaths): Record<OutputName, string | number> {
  const severities = insights.recommendations.map(({ severity }) => severity)
  return {
    verdict: insights.verdict,
    headline: insights.headline,
    'highest-severity': SEVERITIES.find((severity) => severities.includes(severity)) ?? '',
    'high-count': severities.filter((severity) => severity === 'high').length,
    'medium-count': severities.filter((severity) => severity === 'medium').length,
    'success-rate': windowsOf(insights).recent.success_rate ?? '',
    'cycles-analyzed': insights.total_cycles_analyzed,
    'insights-path': written.insights,
    'prompt-context-path': written.promptContext,
    'blocked-issues': JSON.stringify(blockedIssues(insights)),
  }
}
