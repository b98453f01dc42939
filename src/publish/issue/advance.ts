import type { Insights } from '../../insights/schema.ts'
import { parseInstant } from '../../model/time.ts'
import type { PageContext } from '../../report/context.ts'
import {
  compareReports,
  goneFrom,
  knownPart,
  listFindings,
  type OpenFinding,
  type ReportChange,
} from '../../memory/lifecycle.ts'
import { MUTE_DAYS, readMuteBoxes } from '../../report/issue/mute-box.ts'
import { isAtLeast, type Severity } from '../../model/finding.ts'
import { boundState, type IssueState, MOST_FINDINGS, type ReportRecord, runPathOf } from './state.ts'

/** One run's report, as the living issue takes it. */
export interface Report {
  insights: Insights
  /** The clock, also where `insights` are made for another instant: `2026-09-21T06:00:00.000Z`. */
  now: string
  context: PageContext
  minSeverity: Severity
}

/** What is known from before this report. */
export interface Memory {
  /** What the last report left; undefined for a new issue, and where it cannot be read. */
  previous: IssueState | undefined
  mutes: IssueState['mutes']
  /** The body with the tick boxes, as a person left it. */
  body: string
}

/** What a report makes of what the issue remembered. */
export interface Advanced {
  state: IssueState
  findings: readonly OpenFinding[]
  /** Findings that open the issue and keep it open: severe enough and not muted. */
  noteworthy: readonly OpenFinding[]
  /** The verdict or the set of high findings changed. */
  isNews: boolean
}

/** Clean reports in a row after which the issue closes by itself; more are not counted. */
export const CLOSES_AFTER = 2
const MUTE_MS = MUTE_DAYS * 86_400_000

/** Compares a report with the last one: what appeared, what is gone, who is muted, how long it has been clean. */
export function advance(memory: Memory, report: Report): Advanced {
  const { previous } = memory
  const { insights, now, minSeverity } = report
  const before = previous?.findings ?? []
  const all = listFindings(insights, before, now)
  const tracked = all.slice(0, MOST_FINDINGS)
  const mutes = readMutes(memory, new Set(all.map(({ id }) => id)), now)
  const muted = idsOf(mutes)
  const { change, isNews } =
    previous === undefined
      ? { change: undefined, isNews: false }
      : compareReports(previous, insights, { all, tracked }, { before: idsOf(previous.mutes), now: muted })
  const told = change ?? previous?.change ?? NO_CHANGE
  const noteworthy = all.filter(({ id, severity }) => !muted.has(id) && isAtLeast(severity, minSeverity))
  const newestCycleAt = laterOf(previous?.newestCycleAt, isoOf(insights.data_quality.last_at))
  const isNewer = newestCycleAt !== undefined && newestCycleAt !== previous?.newestCycleAt
  const isCounted = isNewer && insights.status === 'ok'
  const state = boundState({
    at: now,
    report: (previous?.report ?? 0) + 1,
    verdict: insights.verdict === 'unknown' ? (previous?.verdict ?? 'unknown') : insights.verdict,
    ...(newestCycleAt !== undefined && { newestCycleAt }),
    cleanReports:
      noteworthy.length > 0 ? 0 : Math.min(CLOSES_AFTER, (previous?.cleanReports ?? 0) + (isCounted ? 1 : 0)),
    ...(noteworthy.length === 0 && previous?.closedAt !== undefined && { closedAt: previous.closedAt }),
    findings: [
      ...tracked.map(knownPart),
      // What thin data no longer shows is not resolved.
      ...(insights.status === 'ok' ? [] : goneFrom(before, all, insights)),
    ],
    change: told,
    mutes,
    reports: [
      recordOf(report, {
        appeared:
          previous === undefined
            ? all.length + (insights.recommendations_omitted ?? 0)
            : (change?.appeared.length ?? 0),
        resolved: change?.resolved.length ?? 0,
      }),
      ...(previous?.reports ?? []),
    ],
  })
  const appeared = new Set(told.appeared)
  return {
    state,
    findings: all.map((finding) => ({ ...finding, isNew: appeared.has(finding.id) })),
    noteworthy,
    isNews,
  }
}

const NO_CHANGE: ReportChange = { appeared: [], resolved: [], moved: [] }

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id))
}

/** Ticked boxes begin a mute, unticked ones end it, and so does time. */
function readMutes(
  { previous, mutes: before, body }: Memory,
  present: ReadonlySet<string>,
  now: string,
): IssueState['mutes'] {
  const boxes = readMuteBoxes(body)
  const kept = before.filter(({ id, until }) => until > now && boxes.get(id) !== false)
  const known = new Set([...present, ...(previous?.findings.map(({ id }) => id) ?? [])])
  const until = new Date(Date.parse(now) + MUTE_MS).toISOString()
  const added = [...boxes]
    .filter(([id, isTicked]) => isTicked && known.has(id) && !before.some((mute) => mute.id === id))
    .map(([id]) => ({ id, until }))
  return [...kept, ...added].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function recordOf(
  { insights, now, context }: Report,
  changed: { appeared: number; resolved: number },
): ReportRecord {
  const { succeeded, decided } = insights.window
  const runPath = runPathOf(context.repositoryUrl, context.runUrl)
  return {
    at: now,
    verdict: insights.verdict,
    succeeded,
    decided,
    ...changed,
    ...(runPath !== undefined && { runPath }),
  }
}

function isoOf(text: string | null): string | undefined {
  const at = parseInstant(text)
  return at === undefined ? undefined : new Date(at / 1000).toISOString()
}

function laterOf(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a
}
