import type { DatedCycle } from '../../analyse/timeline.ts'
import { type Cycle, isTimed, kindOf } from '../../model/retro.ts'
import { formatInstant } from '../../model/time.ts'
import { median, quantile } from '../../stats/ranks.ts'
import { secondsOf } from '../fact.ts'
import { COUNT, SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'
import { duration, ofText, percent, plural } from '../../model/words.ts'

export const phantomSuccess = defineRule({
  id: 'phantom-success',
  severity: 'medium',
  category: 'reliability',
  family: 'phantom-success',
  summary: 'Many successes in a row that were far too short to have done anything.',
  question: 'Are there successes that did no work?',
  lasts: { until: 'event' },
  limits: {
    fewest: {
      default: 10,
      range: COUNT,
      unit: 'successes in a row',
      source: 'statistics of the evidence gate',
    },
    fewestOthers: {
      default: 8,
      range: COUNT,
      unit: 'other successes of the kind',
      source: 'a median from fewer is a guess',
    },
    short: {
      default: 0.2,
      range: SHARE,
      unit: 'share of the median',
      source: 'a fifth of the ordinary time is no work',
    },
    ordinary: {
      default: 0.75,
      range: SHARE,
      unit: 'quantile',
      source: 'a run is first sought under a share of it: phantoms may be most of a kind, not three quarters',
    },
  },
  check({ timeline: { decided, windowStart, windowDays } }, limits) {
    const successes = decided.filter(({ outcome }) => outcome === 'success')
    const seconds = secondsByKind(successes)
    const roughly = new Map(
      [...seconds].map(([kind, all]) => [kind, limits.short * quantile(all, limits.ordinary)]),
    )
    const { isEmpty, traced } = tracesOf(decided)
    const isSuspect = (cycle: DatedCycle): boolean =>
      cycle.outcome === 'success' &&
      isTimed(cycle) &&
      isEmpty(cycle) &&
      cycle.seconds < (roughly.get(kindOf(cycle)) ?? 0)
    const suspects = runsOf(decided, isSuspect).filter((run) => run.length >= limits.fewest)
    const medians = mediansBeside(suspects.flat(), successes, limits.fewestOthers)
    const isShort = (cycle: DatedCycle): boolean =>
      (cycle.seconds ?? Infinity) < limits.short * (medians.get(kindOf(cycle)) ?? 0)
    const run = longest(
      suspects
        .flatMap((each) => runsOf(each, isShort))
        .filter((each) => (each.at(-1)?.at ?? 0) >= windowStart),
    )
    const first = run[0]
    if (first === undefined) return []
    return [
      {
        // Its beginning names it, so that a run that goes on stays the same one.
        subject: { kind: 'loop', key: formatInstant(first.at) },
        test: {
          method: 'rule',
          n: [0, successes.length],
          k: [0, run.length],
          enough: true,
          matters: run.length >= limits.fewest,
        },
        values: {
          taken: median(run.flatMap((cycle) => cycle.seconds ?? [])),
          usual: medians.get(kindOf(first)) ?? 0,
          traced,
          week: windowDays,
        },
      },
    ]
  },
  word: ({ subject, test: { n, k = [0, 0] }, values: { taken, usual, traced, week } }, limits) => ({
    lead: `${plural(k[1], 'success', 'successes')} in a row took ${duration(taken)} in the median where such work takes ${duration(usual)}${traced ? ', and left no trace of work' : ''}`,
    detail: `${ofText(k[1], n[1])} successes, ${percent(k[1], n[1])}`,
    recommendation:
      'Look at three of them for a change that was really made, and let the loop call a cycle a success only with a commit or a passing test to show',
    facts: [
      { measure: 'short-successes', now: { value: k[1], n: n[1] } },
      { measure: 'cycle-seconds', before: secondsOf(usual), now: secondsOf(taken) },
    ],
    goal: {
      measure: 'short-successes',
      subject,
      direction: 'below',
      target: limits.fewest,
      within: { days: week },
      beyond: limits.short,
    },
  }),
})

function secondsByKind(cycles: readonly Cycle[]): Map<string, number[]> {
  const kinds = new Map<string, number[]>()
  for (const cycle of cycles) {
    if (!isTimed(cycle)) continue
    const seconds = kinds.get(kindOf(cycle))
    if (seconds === undefined) kinds.set(kindOf(cycle), [cycle.seconds])
    else seconds.push(cycle.seconds)
  }
  return kinds
}

/** Whether a cycle left neither lines nor tokens, as far as the log records them; `traced` when it records any. */
function tracesOf(cycles: readonly Cycle[]): { isEmpty: (cycle: Cycle) => boolean; traced: boolean } {
  const hasLines = cycles.some((cycle) => cycle.linesAdded + cycle.linesRemoved > 0)
  const hasTokens = cycles.some(({ tokens = 0 }) => tokens > 0)
  return {
    // What is never recorded is 0 or missing everywhere, so this holds for it too.
    isEmpty: ({ linesAdded, linesRemoved, tokens = 0 }) => linesAdded + linesRemoved === 0 && tokens === 0,
    traced: hasLines || hasTokens,
  }
}

function runsOf(cycles: readonly DatedCycle[], isIn: (cycle: DatedCycle) => boolean): DatedCycle[][] {
  const runs: DatedCycle[][] = [[]]
  for (const cycle of cycles) {
    if (isIn(cycle)) runs.at(-1)?.push(cycle)
    else if (runs.at(-1)?.length !== 0) runs.push([])
  }
  return runs
}

function longest(runs: readonly DatedCycle[][]): DatedCycle[] {
  let best: DatedCycle[] = []
  for (const run of runs) if (run.length > best.length) best = run
  return best
}

/** Median seconds of the successes that are in no such run, of each kind with enough of them. */
function mediansBeside(
  suspects: readonly DatedCycle[],
  successes: readonly DatedCycle[],
  fewest: number,
): Map<string, number> {
  const inRun = new Set(suspects)
  const others = secondsByKind(successes.filter((cycle) => !inRun.has(cycle)))
  return new Map(
    [...others].filter(([, all]) => all.length >= fewest).map(([kind, all]) => [kind, median(all)]),
  )
}
