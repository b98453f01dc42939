import { connectForge } from '../../../src/forge/connect.ts'
import { issueKeyHash, readIssueMarker } from '../../../src/publish/issue/marker.ts'
import {
  type IssueRequest,
  type IssueResult,
  publishIssue,
} from '../../../src/publish/issue/publish-issue.ts'
import type { RunningForge } from '../../forge/server.ts'
import { TOKENS } from '../../forge/setup.ts'
import { type Found, insightsOf } from './insights.ts'

/** Patient, but less than the wait that a limit asks for. */
export const LIMITS = { requestMs: 4000, totalMs: 4500, pauseMs: 5 }

/** Enough for eight at once on a busy machine. */
const AT_ONCE = { requestMs: 60_000, totalMs: 120_000, pauseMs: 5 }

export const BAD: Found = {
  findings: { 'repeat-failure:412': 'high' },
  newest: '2026-09-20',
  now: '2026-09-21',
}

export function requestFor(found: Found, policy: Partial<IssueRequest['policy']> = {}): IssueRequest {
  return {
    report: {
      insights: insightsOf(found),
      now: new Date(found.now).toISOString(),
      context: { dialect: 'github' },
      minSeverity: 'high',
    },
    policy: {
      issue: 'auto',
      labels: ['loop-health'],
      assignees: [],
      issueKey: 'default',
      author: undefined,
      ...policy,
    },
    holdBack: undefined,
  }
}

/** One run against a forge of the tests. */
export async function publishOver(
  forge: Pick<RunningForge, 'env'>,
  token: string = TOKENS.job,
  found: Found = BAD,
  policy: Partial<IssueRequest['policy']> = {},
): Promise<IssueResult> {
  return publishIssue(await connectForge(forge.env(), token, AT_ONCE), requestFor(found, policy))
}

export function openOwn({ state }: Pick<RunningForge, 'state'>): number[] {
  return state.issues
    .filter((issue) => issue.state === 'open' && issue.fate === 'present')
    .filter(({ body }) => readIssueMarker(body)?.key === issueKeyHash('default'))
    .map(({ number }) => number)
}
