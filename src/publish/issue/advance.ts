import type { Insights } from '../../insights/schema.ts'
import { parseInstant } from '../../model/time.ts'
import type { PageContext } from '../../report/context.ts'
import {
  compareReports,
  goneFrom,
  isResolved,
  knownPart,
  listFindings,
  markNew,
  type OpenFinding,
  type Remembered,
  type ReportChange,
} from '../../memory/report-change.ts'
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
  /** What this report changed; the state holds the last change, whichever report it came with. */
  change: ReportChange
  findings: readonly OpenFinding[]
  /** Until when which of them are muted, by a person's box or by the settings. */
  muted: ReadonlyMap<string, string>
  /** Findings that open the issue and keep it open: severe enough and not muted. */
  noteworthy: readonly OpenFinding[]
  /** As severe, and gone without anybody knowing whether they are over: they open nothing and close nothing. */
  unsettled: Insights['ended']
  /** The verdict or the set of high findings changed. */
  isNews: boolean
}

/** Clean reports in a row after which the issue closes by itself; more are not counted. */
export const CLOSES_AFTER = 2
const MUTE_MS = MUTE_DAYS * 86_400_000

/** Compares a report with the last one: what appeared, what is over, who is muted, how long it has been clean. */
export function advance(memory: Memory, report: Report): Advanced {
  const { previous } = memory
  const { insights, now, minSeverity } = report
  const before = previous && rememberedOf(previous)
  const all = listFindings(insights)
  const mutes = readMutes(memory, new Set(all.map(({ id }) => id)), now)
  const muted = mutedOf(all, mutes, now)
  const told = all.slice(0, MOST_FINDINGS).filter(({ id }) => !muted.has(id))
  const silent = new Set([...mutes, ...(previous?.mutes ?? [])].map(({ id }) => id))
  const { change, isNews } =
    before === undefined
      ? { change: undefined, isNews: false }
      : compareReports(before, insights, { all, told, silent })
  const lastChange = change ?? previous?.change ?? NO_CHANGE
  const noteworthy = all.filter(({ id, severity }) => !muted.has(id) && isAtLeast(severity, minSeverity))
  const unsettled = goneFrom(insights.ended, all).filter(
    ({ id, severity, ending }) => ending === 'stale' && !silent.has(id) && isAtLeast(severity, minSeverity),
  )
  const newestCycleAt = laterOf(previous?.newestCycleAt, isoOf(insights.data_quality.last_at))
  const isClean = noteworthy.length + unsettled.length === 0 && insights.verdict !== 'worse'
  const isNewer = newestCycleAt !== undefined && newestCycleAt !== previous?.newestCycleAt
  const isCounted = isNewer && insights.status === 'ok'
  const state = boundState({
    at: now,
    report: (previous?.report ?? 0) + 1,
    verdict: insights.verdict === 'unknown' ? (previous?.verdict ?? 'unknown') : insights.verdict,
    ...(newestCycleAt !== undefined && { newestCycleAt }),
    cleanReports: isClean ? Math.min(CLOSES_AFTER, (previous?.cleanReports ?? 0) + (isCounted ? 1 : 0)) : 0,
    ...(noteworthy.length === 0 && previous?.closedAt !== undefined && { closedAt: previous.closedAt }),
    findings: [
      ...told.map(knownPart),
      // What thin data no longer shows may be told as over by a later report.
      ...(insights.status === 'ok' ? [] : goneFrom(before?.findings ?? [], all)),
    ],
    change: lastChange,
    mutes,
    reports: [
      recordOf(report, {
        appeared:
          previous === undefined
            ? all.length + (insights.recommendations_omitted ?? 0)
            : (change?.appeared.length ?? 0),
        ...countOver(change),
      }),
      ...(previous?.reports ?? []),
    ],
  })
  return {
    state,
    change: change ?? NO_CHANGE,
    findings: all.map((finding) => markNew(finding, lastChange)),
    muted,
    noteworthy,
    unsettled,
    isNews,
  }
}

const NO_CHANGE: ReportChange = { appeared: [], over: [], moved: [] }

/** Earlier versions remembered what was muted, too; nobody was told of that. */
function rememberedOf(previous: IssueState): Remembered {
  return { ...previous, findings: goneFrom(previous.findings, previous.mutes) }
}

function countOver(change: ReportChange | undefined): Pick<ReportRecord, 'resolved' | 'otherwise'> {
  const over = change?.over ?? []
  const resolved = over.filter((each) => isResolved(each)).length
  const otherwise = over.length - resolved
  return { resolved, ...(otherwise > 0 && { otherwise }) }
}

/** The later one counts where a person ticked a box and the settings mute it, too. */
function mutedOf(
  all: readonly OpenFinding[],
  mutes: IssueState['mutes'],
  now: string,
): ReadonlyMap<string, string> {
  const ticked = new Map(mutes.map(({ id, until }) => [id, until]))
  return new Map(
    all.flatMap(({ id, recommendation }) => {
      const until = laterOf(ticked.get(id), isoOf(recommendation.muted_until ?? null))
      return until === undefined || until <= now ? [] : [[id, until] as const]
    }),
  )
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
  changed: Pick<ReportRecord, 'appeared' | 'resolved' | 'otherwise'>,
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
