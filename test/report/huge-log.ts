import { resolveLimits } from '../../src/judge/limits.ts'
import { recollect, type Recollected } from '../../src/memory/recollect.ts'
import type { Cycle, Retro, SourceReport } from '../../src/model/retro.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { cycleOf, DAY, NOW, retroOf } from '../analyse/cycles.ts'

/** Logs of any size, made and not kept. */

export interface Size {
  kinds: number
  /** Each fails three times in a row. */
  tasks: number
  reasons: number
  epochs: number
  quarantined: number
  sources: number
  /** Cycles that take far longer than others. */
  outliers: number
  /** Rows of the triage's log. */
  triages: number
  /** Makes a name of any of these; the number makes it differ from the others. */
  name: (sort: string, index: number) => string
}

export const SMALL: Size = {
  kinds: 1,
  tasks: 0,
  reasons: 1,
  epochs: 1,
  quarantined: 0,
  sources: 1,
  outliers: 0,
  triages: 0,
  name: (sort, index) => `${sort}-${index}`,
}

/** Four weeks of a sound loop, then a week in which every task fails, and every second cycle. */
export function hugeLog(size: Partial<Size>): Retro {
  const { kinds, tasks, reasons, epochs, quarantined, sources, outliers, triages, name } = {
    ...SMALL,
    ...size,
  }
  const failures = Math.max(kinds * 2, tasks * 3, reasons, 30)
  const cycles: Cycle[] = Array.from({ length: 200 }, (_, index) =>
    cycleOf({ daysAgo: 35 - index / 8, kind: name('kind', 0), seconds: 300, line: index + 1 }),
  )
  for (let index = 0; index < failures; index += 1) {
    const daysAgo = 6.9 - (6.8 * index) / failures
    cycles.push(
      cycleOf({
        daysAgo,
        outcome: 'F',
        kind: name('kind', index % kinds),
        task: tasks === 0 ? undefined : name('task', index % tasks),
        reason: reasonOf(name('reason', index % reasons), index % reasons),
        epoch: name('epoch', index % epochs),
        model: name('model', index % epochs),
        id: name('cycle', index),
        // Of different lengths: no time limit ends them.
        seconds: index < outliers ? 90_000 * (1 + (index % 10) / 10) : 300,
        source: index % sources,
        line: index + 1000,
      }),
      // Between them other work succeeds: the fault is in the tasks, and this is no incident.
      cycleOf({ daysAgo: daysAgo - 0.0001, kind: name('kind', 0), seconds: 300, line: index + 1_000_000 }),
    )
  }
  return retroOf(cycles, {
    sources: Array.from({ length: sources }, (_, index) => sourceOf(name('logs/source', index), index)),
    quarantine: Array.from({ length: quarantined }, (_, index) => ({
      task: name('held', index),
      since: NOW - 30 * DAY,
      until: undefined,
      reason: '',
    })),
    triages: Array.from({ length: triages }, (_, index) => ({
      at: NOW - (triages - index) * (DAY / 24),
      counts: new Map(Array.from({ length: triages }, (_row, column) => [name('count', column), column])),
      scores: new Map(),
    })),
    deepTriages: Array.from({ length: triages }, (_, index) => ({
      at: NOW - DAY,
      reviewed: 1,
      refined: 0,
      created: 0,
      closed: 0,
      advisorAvailable: true,
      advisorFeedback: name('feedback', index),
    })),
  })
}

/** In letters, so that no two are one template. */
function reasonOf(name: string, index: number): string {
  const letters = Array.from(String(index), (digit) => 'kqvwxzjbhf'[Number(digit)]).join('')
  return `${letters} ${letters}ing ${name}`
}

function sourceOf(path: string, index: number): SourceReport {
  return {
    role: 'cycles',
    path,
    state: 'read',
    problem: 'has 2 of 100 lines that are not JSON',
    lines: 100,
    records: 90,
    skipped: new Map([['not-json', { count: 2, firstLines: [1, 2] }]]),
    coerced: new Map(Array.from({ length: 60 }, (_, field) => [`${path} field ${field}`, field + 1])),
    duplicates: 0,
    leftOut: 0,
    format: 'native',
    formatReason: `of the fields of ${path}`,
    warnings:
      index % 2 === 0 ? [{ code: 'no-times', say: 'no cycle has a usable time', remedy: 'name it' }] : [],
  }
}

/** All there is, before anything is left out. */
export function wholeOf(retro: Retro): Recollected {
  return recollect(retro, { windowDays: 7, limitsOf: resolveLimits(), accepted: new Map() }, NOW)
}

/** How many of each list there are, by its name in insights.json. */
export function totalsOf(retro: Retro): Record<string, number> {
  const { analysis, judgement } = wholeOf(retro)
  const { window, failureReasons, waste, triageState, dataQuality } = analysis
  return {
    by_type: analysis.types.size,
    repeat_failures: analysis.repeatFailures.length,
    duration_outliers: analysis.durationOutliers.length,
    kinds: analysis.types.size,
    failing_tasks: window.failingTasks.length,
    'tries.by_number': analysis.tries.byNumber.length,
    recommendations: Math.max(1, judgement.findings.length),
    watchlist: judgement.watchlist.length,
    failure_reasons: failureReasons.clusters.filter(({ total }) => total > 0).length,
    quarantine: analysis.quarantineState.length,
    recent_cycles: window.cycles.length,
    'waste.by_type': waste.byKind.length,
    'waste.by_reason': waste.byReason.length,
    'waste.by_issue': waste.byTask.length,
    'triage.queue': triageState.queue.length,
    'data_quality.sources': dataQuality.sources.length,
    'triage_effectiveness.timmy_feedback_history': analysis.triageEffectiveness?.feedback.length ?? 0,
  }
}

/** Each list or map as the file has it: how many entries, and how many were left out. */
export function listsOf(value: unknown, at = ''): { path: string; listed: number; omitted: number }[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => listsOf(item, `${at}[]`))
  const block = value as Record<string, unknown>
  return Object.entries(block).flatMap(([key, item]) => {
    const path = at === '' ? key : `${at}.${key}`
    const omitted = block[`${key}_omitted`]
    const entries = typeof item === 'object' && item !== null ? Object.keys(item).length : 0
    return [
      { path, listed: entries, omitted: typeof omitted === 'number' ? omitted : 0 },
      ...listsOf(item, path),
    ]
  })
}

export function omittedByRule({ recommendations_omitted_by_rule: groups = [] }: Insights): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}
