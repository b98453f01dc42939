import * as z from 'zod/mini'
import { SEVERITIES } from '../../model/finding.ts'
import { ENDING_REASONS, ENDINGS } from '../../model/memory.ts'
import { startOf } from '../../model/cut-text.ts'
import { shortHash } from '../../model/short-hash.ts'

/**
 * What the issue remembers from report to report, hidden on the body's last line: who was told what, who is muted, and
 * what we closed. How long findings last the log tells itself.
 *
 * A person may edit the body, so what is read back is untrusted: it is checked for its sum and its shape, and what
 * does not fit counts as no memory at all. Texts in it are cut when they are written.
 */

export const MOST_FINDINGS = 40
const MOST_OVER = 10
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

/** What earlier versions kept beside these is left out when it is read. */
const known = z.object({
  id,
  severity,
  /** With `rules: seed` only. */
  finding: z.optional(text),
})

const over = z.object({
  id,
  severity,
  finding: text,
  ended: z.optional(
    z.object({ ending: z.enum(ENDINGS), because: z.enum(ENDING_REASONS), ended_on: z.iso.date() }),
  ),
})

const change = z.object({
  previous: z.optional(z.object({ at, verdict })),
  appeared: z.array(id).check(z.maxLength(MOST_FINDINGS)),
  /** Earlier versions had another list here: of what was gone, whatever had become of it. */
  over: z._default(z.array(over).check(z.maxLength(MOST_OVER)), []),
  moved: z.array(z.object({ id, from: severity, to: severity })).check(z.maxLength(MOST_FINDINGS)),
})

const report = z.object({
  at,
  verdict,
  succeeded: count,
  decided: count,
  appeared: count,
  resolved: count,
  /** What is over and not resolved. */
  otherwise: z.optional(count),
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
      over: state.change.over.slice(0, MOST_OVER),
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
  const cut = <T extends { finding?: string | undefined }>(each: T): T =>
    each.finding === undefined ? each : { ...each, finding: startOf(each.finding, longest) }
  return {
    ...state,
    findings: state.findings.map(cut),
    change: { ...state.change, over: state.change.over.map(cut) },
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
