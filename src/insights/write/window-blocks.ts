import type { Analysis } from '../../analyse/index.ts'
import type { Maker } from '../../analyse/makers.ts'
import { type DatedCycle, taskKey, type Tries } from '../../analyse/timeline.ts'
import { rateOf } from '../../analyse/trends.ts'
import { judgeRows, type RowChange, type RowChanges } from '../../judge/row-change.ts'
import type { Bounds } from '../bounds.ts'
import type { Insights } from '../schema.ts'
import { placeText } from '../../model/place.ts'
import { formatInstant } from '../../model/time.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { boundedList, newestOf } from './bounded.ts'
import { quote } from './evidence-blocks.ts'
import { shorten, toPair } from './amounts.ts'

/** What the pages draw of the window, under its names on disk. */

type KindBlocks = Pick<Insights, 'kinds' | 'kinds_omitted' | 'kinds_omitted_in_window'>
type TaskBlocks = Pick<
  Insights,
  'failing_tasks' | 'failing_tasks_omitted' | 'failing_tasks_omitted_in_window'
>
type CycleBlocks = Pick<Insights, 'recent_cycles' | 'recent_cycles_omitted'>

export function windowBlocks(
  analysis: Analysis,
  most: Bounds,
  isSeed: boolean,
): Pick<Insights, 'window' | 'tries'> & KindBlocks & TaskBlocks {
  const { window, trends, timeline, unrated } = analysis
  const isRated = unrated === undefined
  return {
    window: {
      days: timeline.windowDays,
      from: formatInstant(window.from),
      to: formatInstant(window.to),
      decided: window.n,
      succeeded: window.k,
      prs_merged: trends.recent.prsMerged,
      success_rate: isRated ? (rateOf(window.k, window.n) ?? null) : null,
      interval: isRated && window.interval !== undefined ? toPair(window.interval) : null,
      median_seconds: window.medianSeconds ?? null,
      difference: isRated && window.difference !== undefined ? toPair(window.difference) : null,
      ...(!isSeed && { changes: changesBlock(judgeRows(analysis)) }),
      previous: {
        from: formatInstant(timeline.previousStart),
        to: formatInstant(window.from),
        decided: trends.previous.count,
        succeeded: trends.previous.succeeded,
        prs_merged: trends.previous.prsMerged,
      },
    },
    ...kindsBlock(analysis, most),
    ...tasksBlock(analysis, most),
    tries: trySuccessBlock(analysis, most),
  }
}

function changesBlock({ success, duration, decided }: RowChanges) {
  return {
    success: changeBlock(success),
    duration: duration === undefined ? null : changeBlock(duration),
    decided: decided === undefined ? null : changeBlock(decided),
  }
}

function changeBlock({ sure, p }: RowChange) {
  return { sure, ...(p !== undefined && { p: shorten(p) }) }
}

function kindsBlock({ window, unrated }: Analysis, most: Bounds): KindBlocks {
  const { kinds, ...left } = boundedList('kinds', window.kinds, most.kinds)
  const inWindow = window.kinds.slice(most.kinds).filter(({ now }) => now.n > 0).length
  return {
    kinds: kinds.map(({ kind, all, before, now, interval }) => ({
      // Names of kinds and tasks stay whole everywhere: they are how one block finds the other.
      key: kind,
      all: triesBlock(all),
      before: triesBlock(before),
      now: triesBlock(now),
      interval: interval === undefined || unrated !== undefined ? null : toPair(interval),
    })),
    ...left,
    ...(inWindow > 0 && { kinds_omitted_in_window: inWindow }),
  }
}

function tasksBlock(analysis: Analysis, most: Bounds): TaskBlocks {
  const { failingTasks } = analysis.window
  const { failing_tasks: listed, ...left } = boundedList('failing_tasks', failingTasks, most.failingTasks)
  const inWindow = failingTasks.slice(most.failingTasks).filter(({ window }) => window.n > 0).length
  return {
    failing_tasks: listed.map(({ history, window: tries, attempts }) => ({
      issue: history.key,
      tries: history.tries,
      succeeded: history.successes,
      streak: history.streak,
      failed_seconds: roundHalfEven(history.failedSeconds, 1),
      failed_seconds_in_window: roundHalfEven(history.failedSecondsInWindow, 1),
      window: triesBlock(tries),
      first_at: formatInstant(history.firstAt),
      // `tries` says how many there are.
      attempts: newestOf('attempts', attempts, most.newestAttempts).attempts.map((cycle) => ({
        ...attemptBlock(cycle, analysis),
        quoted_reason: quote(cycle.reason),
      })),
    })),
    ...left,
    ...(inWindow > 0 && { failing_tasks_omitted_in_window: inWindow }),
  }
}

function trySuccessBlock(
  { tries: { days, byNumber, limit }, unrated }: Analysis,
  most: Bounds,
): Insights['tries'] {
  return {
    days: roundHalfEven(days, 2),
    ...boundedList(
      'by_number',
      unrated === undefined ? byNumber : [],
      most.tryNumbers,
      ({ number, isOrLater, k, n, interval }) => ({
        number,
        or_later: isOrLater,
        at_risk: n,
        succeeded: k,
        success_rate: roundHalfEven(k / n, 3),
        interval: toPair(interval),
      }),
    ),
    max_tries: limit ?? null,
  }
}

export function recentCyclesBlock(analysis: Analysis, most: Bounds): CycleBlocks {
  const { recent_cycles: listed, ...left } = newestOf(
    'recent_cycles',
    analysis.window.cycles,
    most.recentCycles,
  )
  return {
    recent_cycles: listed.map((cycle) => ({
      ...attemptBlock(cycle, analysis),
      issue: taskKey(cycle) ?? null,
    })),
    ...left,
  }
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

/** Nothing where there is one agent and one model. */
export function makersBlock({ makers }: Analysis, most: Bounds): Pick<Insights, 'makers'> {
  const { agent, model } = makers
  if (agent.length + model.length === 0) return {}
  return {
    makers: {
      ...boundedList('agents', agent, most.makers, makerBlock),
      ...boundedList('models', model, most.makers, makerBlock),
    },
  }
}

function makerBlock({ key, k, n, interval, ahead }: Maker) {
  return {
    key: quote(key),
    succeeded: k,
    cycles: n,
    interval: toPair(interval),
    ahead:
      ahead === undefined
        ? null
        : { difference: shorten(ahead.difference), interval: toPair(ahead.interval) },
  }
}

/** Nothing where weeks can be compared. */
export function courseBlock({ course }: Analysis): { course?: NonNullable<Insights['course']> } {
  if (course === undefined) return {}
  const { k, n, byRow, spanSeconds, last, streak, longestFailed, failedLines, turn } = course
  return {
    course: {
      by_row: byRow,
      span_seconds: spanSeconds ?? null,
      ...triesOf({ k, n }),
      last: triesOf(last),
      streak: streak ?? null,
      longest_failed: longestFailed,
      failed_lines: [...failedLines],
      turn:
        turn === undefined
          ? null
          : {
              at: turn.at === undefined ? null : formatInstant(turn.at),
              line: turn.cycle.line,
              before: triesOf(turn.before),
              after: triesOf(turn.after),
              p: turn.p,
            },
    },
  }
}

/** Nothing where there was no silence. */
export function resumedBlock({ resumed }: Analysis): { resumed?: NonNullable<Insights['resumed']> } {
  if (resumed === undefined) return {}
  const { since, silentDays, before, now } = resumed
  return {
    resumed: {
      since: formatInstant(since),
      silent_days: roundHalfEven(silentDays, 2),
      before: { cycles: before.cycles, days: roundHalfEven(before.days, 2) },
      now: { cycles: now.cycles, days: roundHalfEven(now.days, 2) },
    },
  }
}

function triesOf({ k, n }: Tries): { succeeded: number; cycles: number } {
  return { succeeded: k, cycles: n }
}
