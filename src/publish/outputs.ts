import { isMuted } from '../insights/sound-findings.ts'
import * as core from '@actions/core'
import type { Insights } from '../insights/schema.ts'
import { blockedByUrgency } from '../report/prompt/prompt-context.ts'
import { compareKeys } from '../report/prompt/names.ts'
import { isNew } from '../report/parts/lifetime.ts'
import { costPerSuccess } from '../report/parts/price.ts'
import { maxTries } from '../report/parts/tries.ts'
import { countFindings } from '../report/parts/totals.ts'
import { list, plural } from '../model/words.ts'
import { SEVERITIES } from '../model/finding.ts'
import { ISSUE_OUTPUTS, issueOutputsOf } from './issue/issue-settings.ts'
import type { Produced, Publisher } from './publisher.ts'

/** The action's outputs and what they hold; `action.yml` and the README are generated from this. */
export const OUTPUTS = {
  verdict: '`better`, `steady`, `watch`, `worse` or `unknown`.',
  headline: 'One plain sentence of at most 120 characters.',
  'highest-severity': 'Severity of the worst finding: `high`, `medium`, `low` or `info`.',
  'high-count': 'Number of findings of severity high.',
  'medium-count': 'Number of findings of severity medium.',
  'new-count':
    'Number of findings that are new or back since the day before, without those that are muted; empty with `rules: seed`.',
  'resolved-count':
    'Number of findings that were resolved in the window, in the last 28 days at most; empty with `rules: seed`.',
  'max-tries':
    'How many tries of an issue are worth it: the next one clearly succeeds less than half as often as a first try; empty where the log does not tell.',
  'cost-per-success':
    'US dollars for each success in the window, with the failed tries in it; empty where fewer than 80 of 100 say what they cost.',
  'success-rate':
    'Share of decided cycles, pull requests or runs in the window that succeeded, 0 to 1; empty without any.',
  'succeeded-count': 'Number of these that succeeded.',
  'decided-count': 'Number of decided ones in the window.',
  'cycles-analyzed':
    'Number of cycles, pull requests or runs that were read, without those dated in the future.',
  'insights-path': 'Absolute path of the written insights.json; empty on a dry run.',
  'prompt-context-path': 'Absolute path of the written prompt context; empty on a dry run.',
  'blocked-issues':
    'JSON list of the issues that failed again and again, as text: never hand these to the loop. The most urgent that fit into 100,000 bytes.',
  'blocked-issues-omitted': 'Number of such issues that `blocked-issues` has no room for.',
  'report-path': 'Absolute path of the written report.html; empty on a dry run.',
  'artifact-url':
    'Page of the uploaded insights.json; empty when it was not uploaded or the forge has no such page.',
  'report-url': 'Page of the uploaded report.html; empty as above.',
  ...ISSUE_OUTPUTS,
} as const

type OutputName = keyof typeof OUTPUTS

/** The next step gets outputs as variables, and one over 131,072 bytes keeps its process from starting. In UTF-8. */
const MAX_OUTPUT_BYTES = 100_000

/** Sets the action's outputs. */
export const outputsPublisher: Publisher = {
  name: 'outputs',
  publish({ insights, env, produced }) {
    const outputs = outputsOf(insights, produced)
    const count = plural(Object.keys(outputs).length, 'output')
    // Without the file, the toolkit would print outputs as commands that no runner has obeyed since 2023.
    if ((env['GITHUB_OUTPUT'] ?? '') === '')
      return { status: 'skipped', say: 'this runner names no file for them (GITHUB_OUTPUT)' }
    const tooLong = setOutputs(outputs)
    if (tooLong.length === 0) return { status: 'done', say: `Set ${count}` }
    return { status: 'failed', say: `over 100,000 bytes and not set: ${list(tooLong)}` }
  },
}

/** @returns the names of those that are too long and were not set */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): string[] {
  const isTooLong = (value: string | number): boolean => Buffer.byteLength(String(value)) > MAX_OUTPUT_BYTES
  for (const [name, value] of Object.entries(outputs)) if (!isTooLong(value)) core.setOutput(name, value)
  return Object.keys(outputs).filter((name) => isTooLong(outputs[name] ?? ''))
}

/** The record type makes a forgotten output a compile error. */
export function outputsOf(insights: Insights, produced: Produced): Record<OutputName, string | number> {
  const severities = new Set(insights.recommendations.map(({ severity }) => severity))
  const blocked = blockedOutputs(insights)
  return {
    verdict: insights.verdict,
    headline: insights.headline,
    'highest-severity': SEVERITIES.find((severity) => severities.has(severity)) ?? '',
    'high-count': countFindings(insights, 'high'),
    'medium-count': countFindings(insights, 'medium'),
    ...changeOutputs(insights),
    'max-tries': maxTries(insights) ?? '',
    'cost-per-success': costPerSuccess(insights) ?? '',
    'success-rate': insights.window.success_rate ?? '',
    'succeeded-count': insights.window.succeeded,
    'decided-count': insights.window.decided,
    'cycles-analyzed': insights.total_cycles_analyzed,
    'insights-path': produced.insightsPath ?? '',
    'prompt-context-path': produced.promptPath ?? '',
    'blocked-issues': blocked.list,
    'blocked-issues-omitted': blocked.omitted,
    'report-path': produced.reportPath ?? '',
    'artifact-url': produced.artifactUrl ?? '',
    'report-url': produced.reportUrl ?? '',
    ...issueOutputsOf(produced.issueResult),
  }
}

/** What changed lately, with what insights.json has no room for. The seed program knows of no other day. */
function changeOutputs({
  rules,
  recommendations,
  recommendations_omitted_by_rule: omitted = [],
  ended,
  ended_omitted_resolved_in_window: endedToo = 0,
  window,
}: Insights): Record<'new-count' | 'resolved-count', number | ''> {
  if (rules === 'seed') return { 'new-count': '', 'resolved-count': '' }
  const from = window.from.slice(0, 10)
  return {
    'new-count':
      recommendations.filter((finding) => isNew(finding) && !isMuted(finding)).length +
      omitted.reduce((sum, { new: count = 0 }) => sum + count, 0),
    'resolved-count':
      ended.filter(({ ending, ended_on: on }) => ending === 'resolved' && on >= from).length + endedToo,
  }
}

/** Whole names only, the most urgent first as far as there is room; in the list numbers come first. */
function blockedOutputs(insights: Insights): { list: string; omitted: number } {
  const { keys, total } = blockedByUrgency(insights)
  let bytes = 2
  const fitting = keys.filter((key) => {
    bytes += Buffer.byteLength(JSON.stringify(key)) + 1
    return bytes <= MAX_OUTPUT_BYTES
  })
  return { list: JSON.stringify(fitting.toSorted(compareKeys)), omitted: total - fitting.length }
}
