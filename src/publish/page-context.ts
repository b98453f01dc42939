import type { PageContext } from '../report/context.ts'
import type { Run } from './publisher.ts'
import { locateRunPages } from './run-pages.ts'

/** What pages may link to, from the runner's variables and from what was published before. */
export function buildPageContext({ env, settings, produced }: Run): PageContext {
  const commit = env['GITHUB_SHA']
  const { number, url } = produced.issueResult ?? {}
  return {
    ...locateRunPages(env),
    quotes: settings.quotes,
    ...(commit !== undefined && /^[0-9a-f]{40}$/.test(commit) && { commit }),
    ...(produced.reportUrl !== undefined && { reportUrl: produced.reportUrl }),
    ...(produced.artifactUrl !== undefined && { insightsUrl: produced.artifactUrl }),
    ...(number !== undefined && url !== undefined && { issue: { number, url } }),
    ...(settings.quarantineLabel !== undefined && { quarantineLabel: settings.quarantineLabel }),
  }
}
