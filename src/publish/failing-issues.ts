import * as core from '@actions/core'
import { inertText } from '../report/safe/inert.ts'
import { commentOnFailingIssues } from './issue/failing-issues.ts'
import { holdBackOf } from './issue/issue-settings.ts'
import { learnOwnership } from './issue/publish-issue.ts'
import { buildPageContext } from './page-context.ts'
import type { Publisher } from './publisher.ts'

/** Keeps one comment on each issue that the loop keeps failing at, where that is asked for. */
export const failingIssuesPublisher: Publisher = {
  name: 'failing issues',
  async publish(run) {
    const { insights, settings, env, produced } = run
    const { failingIssueComments, token, quarantineLabel, issueLabels, issueKey, issueAuthor } = settings
    if (!failingIssueComments) return { status: 'skipped', say: 'failing-issue-comments: false' }
    if (token === undefined) return { status: 'failed', say: 'no token was given; set the input token' }
    // Loaded here: a run without comments does not pay for the client.
    const { connectForge } = await import('../forge/connect.ts')
    const forge = await connectForge(env, token)
    const holdBack = holdBackOf(settings, env['GITHUB_EVENT_NAME'])
    const result = await commentOnFailingIssues(forge, {
      insights,
      now: new Date().toISOString(),
      context: buildPageContext(run),
      ownership: await learnOwnership(forge, { labels: issueLabels, issueKey, author: issueAuthor }),
      quarantineLabel,
      livingIssue: produced.issueResult?.number,
      holdBack,
    })
    for (const warning of result.warnings)
      core.warning(inertText(warning, 500), { title: 'Comments on failing issues' })
    if (result.isFailed) return { status: 'failed', say: result.warnings.at(-1) ?? result.say }
    return { status: holdBack === undefined ? 'done' : 'skipped', say: result.say }
  },
}
