import type { Insights } from '../../insights/schema.ts'
import type { PageContext } from '../../report/context.ts'
import type { Settings } from '../../settings/schema.ts'
import type { IssueRequest, IssueResult } from './publish-issue.ts'

/** What the settings ask of the living issue; undefined: leave it alone, without a single request. */
export function issueRequestOf(
  settings: Settings,
  report: { insights: Insights; now: Date; context: PageContext },
  eventName: string | undefined,
): IssueRequest | undefined {
  const { issue, issueLabels: labels, issueAssignees: assignees, issueKey, issueAuthor: author } = settings
  if (issue === 'never') return undefined
  return {
    report: { ...report, now: report.now.toISOString(), minSeverity: settings.issueMinSeverity },
    policy: { issue, labels, assignees, issueKey, author },
    holdBack: holdBackOf(settings, eventName),
  }
}

/** Why this run may write nothing on the server, as a sentence; undefined: it may. */
export function holdBackOf(
  { dryRun }: Pick<Settings, 'dryRun'>,
  eventName: string | undefined,
): string | undefined {
  if (dryRun) return 'This is a dry run.'
  // Their logs are a proposal of whoever opened the pull request, and not yet the loop's.
  return eventName?.startsWith('pull_request') === true
    ? 'Runs for pull requests write no issues.'
    : undefined
}

/** The action's outputs about the issue, and what they hold. */
export const ISSUE_OUTPUTS = {
  'issue-number': 'Number of the living issue; empty when there is none.',
  'issue-url': 'Page of the living issue; empty when there is none.',
  'issue-status':
    '`created`, `reopened`, `closed`, `commented`, `updated`, `unchanged`, `planned` (nothing may be written), `failed` or `off`.',
  changed: 'Whether the living issue was changed: `true` or `false`.',
} as const

/** What of a result other pages and the outputs need. */
export type IssueOutcome = Pick<IssueResult, 'status' | 'number' | 'url' | 'changed'>

export function issueOutputsOf(
  result: IssueOutcome | undefined,
): Record<keyof typeof ISSUE_OUTPUTS, string | number> {
  return {
    'issue-number': result?.number ?? '',
    'issue-url': result?.url ?? '',
    'issue-status': result?.status ?? 'off',
    changed: String(result?.changed ?? false),
  }
}
