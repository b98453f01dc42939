import * as z from 'zod/mini'
import { SEVERITIES } from '../../model/finding.ts'
import { startOf } from '../../model/cut-text.ts'
import { shortHash } from '../../model/short-hash.ts'

/**
 * What the issue remembers from report to report, hidden on the body's last line.
 *
 * A person may edit the body, so what is read back is untrusted: it is checked for its sum and its shape, and what
 * does not fit counts as no memory at all. Texts in it are cut when they are written.
 */

export const MOST_FINDINGS = 40
const MOST_RESOLVED = 10
const MOST_REPORTS = 5
const LONGEST_TEXT = 120
/** UTF-16 units of the whole line; `render.ts` leaves room for it. */
const LONGEST_STATE = 20_000
/** What may follow the repository's URL in a run's address; Gitea's is a number and says so. */
const RUN_PATH = /^\/[A-Za-z0-9_\-/]{1,100}(?:\?by_index=1)?$/

const at = z.iso.datetime()
const id = z.string().check(z.regex(/^[0-9a-f]{16}$/))
const text = z.string().check(z.maxLength(LONGEST_TEXT))
const count = z.int().check(z.gte(0))
const verdict = z.enum(['better', 'steady', 'watch', 'worse', 'unknown'])
const severity = z.enum(SEVERITIES)

const known = z.object({
  id,
  rule: text,
  subject: z.object({ kind: text, key: text }),
  severity,
  finding: text,
  since: at,
})

const change = z.object({
  previous: z.optional(z.object({ at, verdict })),
  appeared: z.array(id).check(z.maxLength(MOST_FINDINGS)),
  resolved: z.array(known).check(z.maxLength(MOST_RESOLVED)),
  moved: z.array(z.object({ id, from: severity, to: severity })).check(z.maxLength(MOST_FINDINGS)),
})

const report = z.object({
  at,
  verdict,
  succeeded: count,
  decided: count,
  appeared: count,
  resolved: count,
  /** What follows the repository's URL, so that nobody's edit makes a link to elsewhere. */
  runPath: z.optional(z.string().check(z.regex(RUN_PATH))),
})

const stateSchema = z.object({
  /** When the report was made that wrote this. */
  at,
  report: count,
  /** The last one that was not `unknown`. */
  verdict,
  /** The newest cycle that was read then. */
  newestCycleAt: z.optional(at),
  /** Reports in a row, on sound and newer data, without a finding that keeps the issue open. */
  cleanReports: count,
  /** When we closed the issue. */
  closedAt: z.optional(at),
  findings: z.array(known).check(z.maxLength(MOST_FINDINGS)),
  change,
  mutes: z.array(z.object({ id, until: at })).check(z.maxLength(MOST_FINDINGS)),
  reports: z.array(report).check(z.maxLength(MOST_REPORTS)),
})

/** The part of a run's address that the state keeps; undefined for one elsewhere. */
export function runPathOf(repositoryUrl: string | undefined, runUrl: string | undefined): string | undefined {
  if (repositoryUrl === undefined || runUrl?.startsWith(`${repositoryUrl}/`) !== true) return undefined
  const path = runUrl.slice(repositoryUrl.length)
  return RUN_PATH.test(path) ? path : undefined
}

export type IssueState = z.output<typeof stateSchema>
export type ReportRecord = IssueState['reports'][number]

/** The state within its bounds: the most important come first in every list, and texts are cut as far as it takes. */
export function boundState(state: IssueState): IssueState {
  const lists = {
    ...state,
    findings: state.findings.slice(0, MOST_FINDINGS),
    change: {
      ...state.change,
      appeared: state.change.appeared.slice(0, MOST_FINDINGS),
      resolved: state.change.resolved.slice(0, MOST_RESOLVED),
      moved: state.change.moved.slice(0, MOST_FINDINGS),
    },
    mutes: state.mutes.slice(0, MOST_FINDINGS),
    reports: state.reports.slice(0, MOST_REPORTS),
  }
  for (let longest = LONGEST_TEXT; ; longest = Math.floor(longest / 2)) {
    const bounded = cutTexts(lists, longest)
    if (longest === 0 || formatState(bounded).length <= LONGEST_STATE) return bounded
  }
}

function cutTexts(state: IssueState, longest: number): IssueState {
  const cut = (value: string): string => startOf(value, longest)
  const cutFinding = (finding: z.output<typeof known>): z.output<typeof known> => ({
    ...finding,
    rule: cut(finding.rule),
    subject: { kind: cut(finding.subject.kind), key: cut(finding.subject.key) },
    finding: cut(finding.finding),
  })
  return {
    ...state,
    findings: state.findings.map(cutFinding),
    change: { ...state.change, resolved: state.change.resolved.map(cutFinding) },
  }
}

export function formatState(state: IssueState): string {
  const json = JSON.stringify(state)
  return `<!-- loop-introspection:state v1 sha256=${shortHash(json)} ${Buffer.from(json).toString('base64url')} -->`
}

const STATE = /^<!-- loop-introspection:state v1 sha256=([0-9a-f]{16}) ([A-Za-z0-9_-]{1,60000}) -->\s*$/gm

/** The state in a body; undefined where there is none, more than one, or one that is not as we wrote it. */
export function readState(body: string): IssueState | undefined {
  const [match, ...others] = body.matchAll(STATE)
  if (match === undefined || others.length > 0) return undefined
  const json = Buffer.from(match[2] ?? '', 'base64url').toString()
  if (shortHash(json) !== match[1]) return undefined
  try {
    const checked = z.safeParse(stateSchema, JSON.parse(json))
    return checked.success ? checked.data : undefined
  } catch {
    return undefined
  }
}
