import { shortHash } from '../../model/short-hash.ts'
import { readMuteBoxes } from '../../report/issue/mute-box.ts'
import { formatState, type IssueState } from './state.ts'

/**
 * Marks in comments of HTML by which we know our own issues and comments again.
 *
 * They stand at fixed places (the first line, the last line, the end of a tick box), and everything else that looks
 * like one is broken before a text is written: a log may hold our marker word for word.
 */

export interface IssueMarker {
  /** Which living issue of the repository: a hash of the setting `issue-key`. */
  key: string
  /** Of what the issue says, without what changes from run to run. */
  fingerprint: string
}

const ISSUE = /^<!-- loop-introspection:issue v1 key=([0-9a-f]{16}) fp=([0-9a-f]{16}) -->\s*$/
const COMMENT = /^<!-- loop-introspection:comment v1 key=([0-9a-f]{16}) change=([0-9a-f]{16}) -->\s*$/
const REPEAT_FAILURE = /^<!-- loop-introspection:repeat-failure v1 issue=(\d{1,15}) fp=([0-9a-f]{16}) -->\s*$/
const ANY = /<!--(?=\s*loop-introspection:)/g

export function issueKeyHash(issueKey: string): string {
  return shortHash(issueKey)
}

export function readIssueMarker(body: string): IssueMarker | undefined {
  const [, key, fingerprint] = ISSUE.exec(firstLine(body)) ?? []
  return key === undefined || fingerprint === undefined ? undefined : { key, fingerprint }
}

/** The whole body: identity, what people read, state. */
export function composeBody(
  marker: IssueMarker,
  visible: string,
  state: IssueState,
  muted: ReadonlySet<string>,
): string {
  const body = [
    `<!-- loop-introspection:issue v1 key=${marker.key} fp=${marker.fingerprint} -->`,
    breakMarkers(visible, muted).trim(),
    '',
    formatState(state),
  ].join('\n')
  if (
    count(body, /<!-- loop-introspection:issue /g) !== 1 ||
    count(body, /<!-- loop-introspection:state /g) !== 1
  )
    throw new TypeError('a body of ours holds exactly one identity and one state')
  return body
}

/** Breaks every marker in a text, except the first tick box of each finding where it is ticked as we mean it. */
function breakMarkers(visible: string, muted: ReadonlySet<string>): string {
  const seen = new Set<string>()
  return visible
    .split('\n')
    .map((line) => {
      const [box] = readMuteBoxes(line)
      if (box === undefined || seen.has(box[0]) || box[1] !== muted.has(box[0]) || count(line, ANY) !== 1)
        return breakMarker(line)
      seen.add(box[0])
      return line
    })
    .join('\n')
}

function breakMarker(text: string): string {
  return text.replace(ANY, '<\u200B!--')
}

/** A comment on the living issue. `change` is what it tells of, so that it is told once. */
export function composeComment(key: string, change: string, text: string): string {
  return `<!-- loop-introspection:comment v1 key=${key} change=${change} -->\n${breakMarker(text).trim()}`
}

export function readCommentMarker(body: string): { key: string; change: string } | undefined {
  const [, key, change] = COMMENT.exec(firstLine(body)) ?? []
  return key === undefined || change === undefined ? undefined : { key, change }
}

/** The one comment on an issue that the loop keeps failing at. */
export function composeRepeatFailure(issue: number, fingerprint: string, text: string): string {
  return `<!-- loop-introspection:repeat-failure v1 issue=${issue} fp=${fingerprint} -->\n${breakMarker(text).trim()}`
}

export function readRepeatFailureMarker(body: string): { issue: number; fingerprint: string } | undefined {
  const [, issue, fingerprint] = REPEAT_FAILURE.exec(firstLine(body)) ?? []
  return issue === undefined || fingerprint === undefined ? undefined : { issue: Number(issue), fingerprint }
}

function firstLine(text: string): string {
  const end = text.indexOf('\n')
  return end === -1 ? text : text.slice(0, end)
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}
