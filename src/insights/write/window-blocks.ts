import type { Analysis } from '../../analyse/index.ts'
import { type DatedCycle, taskKey, type Tries } from '../../analyse/timeline.ts'
import { rateOf } from '../../analyse/trends.ts'
import type { Insights } from '../schema.ts'
import { placeText } from '../../model/place.ts'
import { formatInstant } from '../../model/time.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { quote } from './evidence-blocks.ts'
import { toPair } from './finding-block.ts'

/** What the pages draw of the window, under its names on disk. */

const MOST_KINDS = 50

export function windowBlocks(analysis: Analysis): Pick<Insights, 'window' | 'kinds' | 'failing_tasks'> {
  const { window, trends, timeline } = analysis
  return {
    window: {
      days: timeline.windowDays,
      from: formatInstant(window.from),
      to: formatInstant(window.to),
      decided: window.n,
      succeeded: window.k,
      prs_merged: trends.recent.prsMerged,
      success_rate: rateOf(window.k, window.n) ?? null,
      interval: window.interval === undefined ? null : toPair(window.interval),
      median_seconds: window.medianSeconds ?? null,
      difference: window.difference === undefined ? null : toPair(window.difference),
      previous: {
        from: formatInstant(timeline.previousStart),
        to: formatInstant(window.from),
        decided: trends.previous.count,
        succeeded: trends.previous.succeeded,
        prs_merged: trends.previous.prsMerged,
      },
    },
    kinds: window.kinds.slice(0, MOST_KINDS).map(({ kind, all, before, now, interval }) => ({
      // Names of kinds and tasks stay whole everywhere: they are how one block finds the other.
      key: kind,
      all: triesBlock(all),
      before: triesBlock(before),
      now: triesBlock(now),
      interval: interval === undefined ? null : toPair(interval),
    })),
    failing_tasks: window.failingTasks.map(({ history, window: tries, attempts }) => ({
      issue: history.key,
      tries: history.tries,
      succeeded: history.successes,
      streak: history.streak,
      failed_seconds: roundHalfEven(history.failedSeconds, 1),
      failed_seconds_in_window: roundHalfEven(history.failedSecondsInWindow, 1),
      window: triesBlock(tries),
      first_at: formatInstant(history.firstAt),
      attempts: attempts.map((cycle) => ({
        ...attemptBlock(cycle, analysis),
        quoted_reason: quote(cycle.reason),
      })),
    })),
  }
}

export function recentCyclesBlock(analysis: Analysis): Insights['recent_cycles'] {
  return analysis.window.cycles.map((cycle) => {
    const key = taskKey(cycle)
    return { ...attemptBlock(cycle, analysis), issue: key ?? null }
  })
}

function attemptBlock(cycle: DatedCycle, { retro }: Analysis) {
  return {
    at: formatInstant(cycle.at),
    succeeded: cycle.outcome === 'success',
    seconds: secondsBlock(cycle.seconds ?? 0),
    cycle: typeof cycle.id === 'string' ? quote(cycle.id) : (cycle.id ?? null),
    source: placeText(cycle, retro.sources),
  }
}

/** To the millisecond; null for what is no time, or too short for one. */
function secondsBlock(seconds: number): number | null {
  const rounded = roundHalfEven(seconds, 3)
  return rounded > 0 ? rounded : null
}

function triesBlock({ k, n }: Tries) {
  return { succeeded: k, cycles: n }
}
