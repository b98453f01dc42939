import type { Instant, Retro, TriageRun } from '../model/retro.ts'
import { isInFuture, MICROS_PER_DAY } from '../model/time.ts'
import { type Interval, newcombeInterval } from '../stats/proportion.ts'
import { median } from '../stats/ranks.ts'
import { between, countTries, type DatedCycle, taskKey, type Timeline, type Tries } from './timeline.ts'

/** Whether tasks that triage scored higher succeed more often. */
export interface ScoreOutcome {
  /** Scores from here on are high. */
  split: number
  low: Tries
  high: Tries
  /** 95 % interval of the share that the high ones succeed more often by. */
  interval: Interval
  advantage: 'clear' | 'none' | 'unclear'
}

export interface TriageState {
  /** Days since the newest run of each step; `undefined` when it never ran. */
  deepTriageAgeDays: number | undefined
  triageAgeDays: number | undefined
  /** Days between successive runs of the deep triage. */
  deepTriageGaps: number[]
  /** Cycles, decided or not, since the newest deep triage. */
  cyclesSinceDeepTriage: number
  /** What each dated run of the mechanical triage counted, in order of time. */
  queue: { at: Instant; counts: ReadonlyMap<string, number> }[]
  /** `undefined` when no scored task was tried. */
  scores: ScoreOutcome | undefined
}

/** The split when scores lie on both sides of it, so that it stays the same from week to week; else the median. */
const READY_SCORE = 7
/** With fewer on a side nothing is said about scores. */
const FEWEST = 10
/** An advantage under 10 points does not change which task to take. */
const PRACTICAL = 0.1

export function analyseTriageState(retro: Retro, timeline: Timeline): TriageState {
  const deep = retro.deepTriages
    .flatMap(({ at }) => (at === undefined || isInFuture(at, timeline.now) ? [] : at))
    .toSorted((a, b) => a - b)
  const runs = retro.triages
    .filter(
      (run): run is TriageRun & { at: Instant } => run.at !== undefined && !isInFuture(run.at, timeline.now),
    )
    .toSorted((a, b) => a.at - b.at)
  const newest = deep.at(-1)
  return {
    deepTriageAgeDays: ageDays(newest, timeline.now),
    triageAgeDays: ageDays(runs.at(-1)?.at, timeline.now),
    deepTriageGaps: deep.slice(1).map((at, index) => (at - (deep[index] ?? at)) / MICROS_PER_DAY),
    cyclesSinceDeepTriage:
      newest === undefined
        ? 0
        : timeline.alive.length - 1 - timeline.alive.findLastIndex(({ at }) => at <= newest),
    queue: runs.map(({ at, counts }) => ({ at, counts })),
    scores: compareScores(joinScores(runs, between(timeline.decided, timeline.baselineStart, Infinity))),
  }
}

function ageDays(at: Instant | undefined, now: Instant): number | undefined {
  return at === undefined ? undefined : Math.max(0, now - at) / MICROS_PER_DAY
}

interface Scored {
  score: number
  cycle: DatedCycle
}

/** Each cycle with its task's newest score from before the cycle; both in order of time, so one pass. */
function joinScores(runs: readonly (TriageRun & { at: Instant })[], cycles: readonly DatedCycle[]): Scored[] {
  const latest = new Map<string, number>()
  const joined: Scored[] = []
  if (runs.length === 0) return joined
  let next = 0
  for (const cycle of cycles) {
    for (let run = runs[next]; run !== undefined && run.at < cycle.at; run = runs[next]) {
      for (const [task, score] of run.scores) latest.set(task, score)
      next += 1
    }
    const score = latest.get(taskKey(cycle) ?? '')
    if (score !== undefined) joined.push({ score, cycle })
  }
  return joined
}

function compareScores(joined: readonly Scored[]): ScoreOutcome | undefined {
  if (joined.length === 0) return undefined
  const isReady = ({ score }: Scored): boolean => score >= READY_SCORE
  const isMixed = joined.some(isReady) && !joined.every(isReady)
  const split = isMixed ? READY_SCORE : median(joined.map(({ score }) => score))
  const low = countTries(joined.filter(({ score }) => score < split).map(({ cycle }) => cycle))
  const high = countTries(joined.filter(({ score }) => score >= split).map(({ cycle }) => cycle))
  const interval = newcombeInterval(low.k, low.n, high.k, high.n)
  return { split, low, high, interval, advantage: advantageOf(interval, Math.min(low.n, high.n)) }
}

function advantageOf([least, most]: Interval, n: number): ScoreOutcome['advantage'] {
  if (n < FEWEST) return 'unclear'
  if (least > 0) return 'clear'
  return most < PRACTICAL ? 'none' : 'unclear'
}
