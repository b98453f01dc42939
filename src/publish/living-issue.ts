import * as core from '@actions/core'
import { inertText } from '../report/safe/inert.ts'
import { issueRequestOf } from './issue/issue-settings.ts'
import { publishIssue } from './issue/publish-issue.ts'
import { buildPageContext } from './page-context.ts'
import type { PublishResult, Publisher } from './publisher.ts'

/** Opens, updates, comments on and closes the one issue, where that is asked for. */
export const livingIssuePublisher: Publisher = {
  name: 'issue',
  async publish(run) {
    const { insights, settings, env, produced } = run
    const report = { insights, now: new Date(), context: buildPageContext(run) }
    const request = issueRequestOf(settings, report, env['GITHUB_EVENT_NAME'])
    if (request === undefined) return { status: 'skipped', say: 'issue: never' }
    produced.issueResult = { status: 'failed', number: undefined, url: undefined, changed: false }
    if (settings.token === undefined && settings.dryRun)
      return { status: 'skipped', say: 'dry run: without a token nobody can tell what would be written' }
    if (settings.token === undefined)
      return { status: 'failed', say: 'no token was given; set the input token' }
    // Loaded here: a run without an issue does not pay for the client.
    const { connectForge } = await import('../forge/connect.ts')
    const result = await publishIssue(await connectForge(env, settings.token), request)
    produced.issueResult = result
    for (const warning of result.warnings) core.warning(inertText(warning, 500), { title: 'Issue' })
    return { status: statusOf(result.status), say: result.say }
  },
}

function statusOf(status: string): PublishResult['status'] {
  if (status === 'failed') return 'failed'
  return status === 'planned' ? 'skipped' : 'done'
}
