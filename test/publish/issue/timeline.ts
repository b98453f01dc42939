import { composeBody, issueKeyHash } from '../../../src/publish/issue/marker.ts'
import {
  type IssueRequest,
  type IssueResult,
  publishIssue,
} from '../../../src/publish/issue/publish-issue.ts'
import { boundState } from '../../../src/publish/issue/state.ts'
import type { Insights } from '../../../src/insights/schema.ts'
import type { Severity } from '../../../src/model/finding.ts'
import { type Found, idOf, insightsOf } from './insights.ts'
import { BOT, type MemoryForge, type MemoryServer } from './memory-forge.ts'

/** A story of reports and of what people do in between, told as data. */
export interface Story {
  /** Why the steps are what they are. */
  about: string
  dialect?: 'github' | 'gitea' | 'forgejo'
  policy?: Policy
  /** Whether the forge tells whose token it is; true if not said. */
  tells?: boolean
  days: (ReportDay | PersonDay)[]
}

export interface Policy {
  issue?: 'auto' | 'always'
  minSeverity?: Severity
  author?: string
}

export interface ReportDay {
  report: Omit<Found, 'now' | 'newest'>
  /** The newest cycle is the one that the last report had; otherwise it is an hour old. */
  data?: 'same'
  /** Hours since the last entry; 24 if not said. */
  hours?: number
  policy?: Policy
  holdBack?: string
  /** Steps of the plan, in order. */
  expect: string[]
  status?: string
  /** Patterns. */
  say?: string
  warn?: string
  title?: string
  body?: string
  comment?: string
  /** A pattern that neither the body nor any comment matches. */
  never?: string
  /** Numbers of the issues that are open afterwards. */
  open?: number[]
}

export interface PersonDay {
  /** `tick RULE`, `untick RULE`, `close REASON`, `reopen`, `lock`, `delete`, ... */
  person: string
  number?: number
  hours?: number
}

export const START = Date.parse('2026-09-01T06:00:00Z')

export function requestOf(
  insights: Insights,
  now: number,
  policy: Policy = {},
  holdBack?: string,
): IssueRequest {
  return {
    report: {
      insights,
      now: new Date(now).toISOString(),
      context: {
        dialect: 'github',
        repositoryUrl: 'https://forge.test/acme/orbit',
        repository: 'acme/orbit',
        commit: '4be1f02'.padEnd(40, '0'),
        runUrl: `https://forge.test/acme/orbit/actions/runs/${now}`,
      },
      minSeverity: policy.minSeverity ?? 'high',
    },
    policy: {
      issue: policy.issue ?? 'auto',
      labels: ['loop-health', 'bot'],
      assignees: ['octocat'],
      issueKey: 'default',
      author: policy.author,
    },
    holdBack,
  }
}

/** The insights of a day, and what they rest on. */
export function reportOf(day: ReportDay, now: number, lastNewest: string | undefined): Insights {
  const newest = day.data === 'same' ? lastNewest : new Date(now - 3_600_000).toISOString()
  return insightsOf({
    ...day.report,
    now: new Date(now).toISOString(),
    ...(newest !== undefined && { newest }),
  })
}

export function publishDay(
  forge: MemoryForge,
  insights: Insights,
  now: number,
  day: ReportDay,
  policy: Policy | undefined,
): Promise<IssueResult> {
  return publishIssue(forge, requestOf(insights, now, { ...policy, ...day.policy }, day.holdBack))
}

/** What people do to issues, as the web pages of forges do it. */
const ACTS: Record<string, (server: MemoryServer, number: number, argument: string) => void> = {
  tick: (server, number, rule) => setBox(server, number, rule, 'x'),
  untick: (server, number, rule) => setBox(server, number, rule, ' '),
  close: (server, number, reason) =>
    server.edit(number, { state: 'closed', stateReason: reason === 'not_planned' ? reason : 'completed' }),
  reopen: (server, number) => server.edit(number, { state: 'open', stateReason: 'reopened' }),
  lock: (server, number) => (server.find(number).isLocked = true),
  delete: (server, number) => server.issues.delete(number),
  depend: (server, number) => (server.find(number).hasDependencies = true),
  'close-dependencies': (server, number) => (server.find(number).hasDependencies = false),
  'remove-label': (server, number) => (server.find(number).labels = ['bot']),
  'remove-marker': (server, number) => rewrite(server, number, (body) => body.slice(body.indexOf('\n') + 1)),
  'break-state': (server, number) =>
    rewrite(server, number, (body) => body.replace(/(state v1 sha256=)[0-9a-f]{4}/, '$1beef')),
  'write-below': (server, number, words) => rewrite(server, number, (body) => `${body}\n\n${words}\n`),
  'copy-as': (server, number, login) => {
    const { title, body, labels } = server.find(number)
    server.add({ title, body, labels, assignees: [] }, { login, id: 7 })
  },
  copy: (server, number) => {
    const { title, body, labels } = server.find(number)
    server.add({ title, body, labels, assignees: [] }, BOT)
  },
  'write-issue-as': (server, _number, login) => {
    server.add(
      { title: 'Loop health: fine', body: emptyBody(), labels: ['loop-health'], assignees: [] },
      { login, id: 7 },
    )
  },
}

export function actAsPerson(server: MemoryServer, { person, number }: PersonDay): void {
  const [verb = '', ...rest] = person.split(' ')
  const act = ACTS[verb]
  if (act === undefined) throw new Error(`nobody can ${person}`)
  act(server, number ?? Math.min(...server.issues.keys()), rest.join(' '))
}

/** The editor of the web page sends line ends as CR LF. */
function setBox(server: MemoryServer, number: number, rule: string, tick: string): void {
  const box = new RegExp(String.raw`- \[.\](?= .*mute ${idOf(rule)} )`)
  const { body } = server.find(number)
  if (!box.test(body)) throw new Error(`#${number} has no box for ${rule}:\n${body}`)
  rewrite(server, number, (text) => text.replace(box, `- [${tick}]`).replaceAll('\n', '\r\n'))
}

function rewrite(server: MemoryServer, number: number, change: (body: string) => string): void {
  const issue = server.find(number)
  issue.body = change(issue.body)
}

function emptyBody(): string {
  const state = boundState({
    at: new Date(START).toISOString(),
    report: 1,
    verdict: 'steady',
    cleanReports: 0,
    findings: [],
    change: { appeared: [], over: [], moved: [] },
    mutes: [],
    reports: [],
  })
  return composeBody(
    { key: issueKeyHash('default'), fingerprint: '0'.repeat(16) },
    'All is well.',
    state,
    new Set(),
  )
}
