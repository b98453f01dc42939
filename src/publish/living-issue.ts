import * as core from '@actions/core'
import { inertText } from '../report/inert.ts'
import { PLAIN_TEXTS } from '../report/issue-plain.ts'
import { publishIssue } from './issue/publish-issue.ts'
import { buildPageContext } from './page-context.ts'
import type { Outcome, Publisher, Run } from './publisher.ts'

/** Opens, updates, comments on and closes the one issue, where that is asked for. */
export const livingIssuePublisher: Publisher = {
  name: 'issue',
  async publish(run) {
    const { settings, env, produced } = run
    const { issue, token } = settings
    if (issue === 'never') return { status: 'skipped', say: 'issue: never' }
    if (token === undefined) return refuse(run, 'no token was given; set the input token')
    // Loaded here: a run without an issue does not pay for the client.
    const { connectForge } = await import('../forge/connect.ts')
    const result = await publishIssue(await connectForge(env, token), {
      report: {
        insights: run.insights,
        now: new Date().toISOString(),
        context: buildPageContext(run),
        minSeverity: settings.issueMinSeverity,
      },
      texts: PLAIN_TEXTS,
      policy: {
        issue,
        labels: settings.issueLabels,
        assignees: settings.issueAssignees,
        issueKey: settings.issueKey,
        author: settings.issueAuthor,
      },
      holdBack: reasonToHoldBack(run),
    })
    produced.issueStatus = result.status
    produced.isIssueChanged = result.changed
    const { number, url } = result
    if (number !== undefined && url !== undefined) produced.issue = { number, url }
    for (const warning of result.warnings) core.warning(inertText(warning, 500), { title: 'Issue' })
    return { status: statusOf(result.status), say: result.say }
  },
}

function refuse({ produced }: Run, say: string): Outcome {
  produced.issueStatus = 'failed'
  return { status: 'failed', say }
}

function statusOf(status: string): Outcome['status'] {
  if (status === 'failed') return 'failed'
  return status === 'planned' ? 'skipped' : 'done'
}

/** A pull request's text may be anybody's, and its token may mostly not write: nothing is written on its events. */
function reasonToHoldBack({ settings, env }: Run): string | undefined {
  if (settings.dryRun) return 'Dry run: nothing was written.'
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  return event.startsWith('pull_request') ? `Nothing is written on ${event} events.` : undefined
}
