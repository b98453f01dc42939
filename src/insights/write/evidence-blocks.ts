import type { Analysis } from '../../analyse/index.ts'
import type { HeldSum } from '../../analyse/held.ts'
import type { Price, Spending } from '../../analyse/price.ts'
import type { Spent, WasteShare } from '../../analyse/waste.ts'
import type { Bounds } from '../bounds.ts'
import type { Insights } from '../schema.ts'
import { HELD_DAYS } from '../../model/retro.ts'
import { placeText } from '../../model/place.ts'
import { formatInstant } from '../../model/time.ts'
import { oneLine } from '../../safe/plain-text.ts'
import { wilsonInterval } from '../../stats/proportion.ts'
import { roundHalfEven, roundSeconds } from '../../stats/round.ts'
import { boundedList, boundedMap, newestOf, weightiestFirst } from './bounded.ts'
import { shorten, toPair } from './amounts.ts'
import { startOf } from '../../model/cut-text.ts'

/** The blocks behind the evidence rules, under their names on disk. */
type ReasonBlocks = Pick<
  Insights,
  'failure_reasons' | 'failure_reasons_omitted' | 'failure_reasons_omitted_recent'
>
type QuarantineBlocks = Pick<Insights, 'quarantine' | 'quarantine_omitted'>
type Blocks = ReasonBlocks &
  QuarantineBlocks &
  Pick<Insights, 'waste' | 'prices' | 'ladder' | 'held' | 'triage' | 'change_points'>

const MAX_QUOTE = 240

export function evidenceBlocks(analysis: Analysis, most: Bounds, isSeed: boolean): Blocks {
  return {
    ...reasonsBlock(analysis, most),
    waste: wasteBlock(analysis, most),
    ...(!isSeed && { ...pricesBlock(analysis), ...ladderBlock(analysis), ...heldBlock(analysis) }),
    ...quarantineBlock(analysis, most),
    triage: triageBlock(analysis, most),
    change_points: changesBlock(analysis),
  }
}

function reasonsBlock({ failureReasons, retro }: Analysis, most: Bounds): ReasonBlocks {
  const occurred = failureReasons.clusters.filter(({ total }) => total > 0)
  const recent = occurred.slice(most.reasons).filter(({ before, now }) => before + now > 0).length
  const { failure_reasons: listed, ...left } = boundedList('failure_reasons', occurred, most.reasons)
  return {
    failure_reasons: listed.map(({ id, template, before, now, total, examples }) => ({
      id,
      template,
      before,
      now,
      total,
      examples: examples.slice(0, most.examples).map(({ text, ...place }) => ({
        quoted_reason: quote(text),
        source: placeText(place, retro.sources),
      })),
    })),
    ...left,
    ...(recent > 0 && { failure_reasons_omitted_recent: recent }),
  }
}

function wasteBlock({ waste }: Analysis, most: Bounds): Blocks['waste'] {
  return {
    ...spentBlock(waste.failed),
    all_seconds: roundHalfEven(waste.all.seconds, 1),
    share: waste.share === undefined ? null : roundHalfEven(waste.share, 3),
    ...boundedList('by_type', waste.byKind, most.shares, shareBlock),
    ...boundedList('by_reason', waste.byReason, most.shares, shareBlock),
    ...boundedList('by_issue', waste.byTask, most.shares, shareBlock),
  }
}

function shareBlock(share: WasteShare): Blocks['waste']['by_type'][number] {
  return { key: quote(share.key), ...spentBlock(share) }
}

function spentBlock({ cycles, seconds, tokens, costUsd }: Spent) {
  return { cycles, seconds: roundHalfEven(seconds, 1), tokens, cost_usd: roundHalfEven(costUsd, 4) }
}

function pricesBlock({ prices: { costUsd, tokens } }: Analysis): Pick<Blocks, 'prices'> {
  if (costUsd === undefined && tokens === undefined) return {}
  return {
    prices: {
      ...(costUsd !== undefined && { cost_usd: priceBlock(costUsd) }),
      ...(tokens !== undefined && { tokens: priceBlock(tokens) }),
    },
  }
}

function ladderBlock({ ladder }: Analysis): Pick<Blocks, 'ladder'> {
  if (ladder === undefined) return {}
  const { runs, failed, green, open, closed, merged, otherPulls } = ladder
  const opened = open + closed + merged
  return {
    ladder: {
      runs,
      green: stepBlock(runs - failed, runs),
      opened: stepBlock(opened, opened + green),
      merged: stepBlock(merged, opened),
      open,
      other_pull_requests: otherPulls,
    },
  }
}

function heldBlock({ held }: Analysis): Pick<Blocks, 'held'> {
  if (held === undefined) return {}
  const { agents, people, ...more } = held
  return { held: { days: HELD_DAYS, ...sumBlock(agents), people: people && sumBlock(people), ...more } }
}

function sumBlock({ interval, pulls, ...lines }: HeldSum) {
  return { pull_requests: pulls, ...lines, interval: interval === undefined ? null : toPair(interval) }
}

function stepBlock(succeeded: number, cycles: number) {
  const interval = cycles === 0 ? null : toPair(wilsonInterval(succeeded, cycles))
  return { succeeded, cycles, interval }
}

function priceBlock({ now, before }: Price) {
  return { now: spendingBlock(now), before: before === undefined ? null : spendingBlock(before) }
}

function spendingBlock({ total, perCycle, perSuccess, atLeast, interval, ...counts }: Spending) {
  return {
    ...counts,
    total: shorten(total),
    per_cycle: shorten(perCycle),
    per_success: perSuccess === undefined ? null : shorten(perSuccess),
    at_least: atLeast === undefined ? null : shorten(atLeast),
    interval: interval === undefined ? null : toPair(interval),
  }
}

function quarantineBlock({ quarantineState }: Analysis, most: Bounds): QuarantineBlocks {
  const triedFirst = weightiestFirst(quarantineState, most.quarantined, ({ triesInWindow }) => triesInWindow)
  const { quarantine, ...left } = boundedList('quarantine', triedFirst, most.quarantined)
  return {
    quarantine: quarantine.map(({ key, ageDays, entry, tries, triesInWindow, last }) => ({
      issue: key,
      age_days: days(ageDays),
      until: entry.until === undefined ? null : formatInstant(entry.until),
      tries_since: tries,
      tries_in_window: triesInWindow,
      last_outcome: last?.outcome ?? null,
    })),
    ...left,
  }
}

function triageBlock(
  { triageState: { scores, ...state } }: Analysis,
  { queues, queueCounts }: Bounds,
): Blocks['triage'] {
  const { queue, ...left } = newestOf('queue', state.queue, queues)
  return {
    runs: state.queue.length,
    age_days: days(state.triageAgeDays),
    deep_age_days: days(state.deepTriageAgeDays),
    cycles_since_deep: state.cyclesSinceDeepTriage,
    queue: queue.map(({ at, counts }) => ({
      at: formatInstant(at),
      ...boundedMap('counts', [...counts], queueCounts),
    })),
    ...left,
    scores:
      scores === undefined
        ? null
        : {
            split: scores.split,
            low: { succeeded: scores.low.k, cycles: scores.low.n },
            high: { succeeded: scores.high.k, cycles: scores.high.n },
            advantage: scores.advantage,
          },
  }
}

function changesBlock({ changePoints }: Analysis): Blocks['change_points'] {
  return changePoints.map((change) => ({
    series: change.series,
    at: formatInstant(change.at),
    from: formatInstant(change.interval[0].at),
    to: formatInstant(change.interval[1].at),
    before: sideBlock(change.before),
    after: sideBlock(change.after),
    p: Number(change.p.toPrecision(4)),
    changed: change.changed.map(({ what, from, to }) => ({ what, from: quote(from), to: quote(to) })),
    ...(change.named.length > 0 && {
      named: change.named.map(({ what, name, since }) => ({
        what,
        name: quote(name),
        since: formatInstant(since),
      })),
    }),
    ...(change.edited.length > 0 && {
      edited: change.edited.map(({ commit, at, files }) => ({
        commit,
        at: formatInstant(at),
        files: [...files],
      })),
    }),
  }))
}

function sideBlock(side: { n: number; k?: number; median?: number }) {
  return {
    cycles: side.n,
    ...(side.k !== undefined && { succeeded: side.k }),
    ...(side.median !== undefined && { median_seconds: roundSeconds(side.median) }),
  }
}

function days(value: number | undefined): number | null {
  return value === undefined ? null : roundHalfEven(value, 2)
}

/** Text from outside in one line, well-formed and short. */
export function quote(text: string): string {
  return startOf(oneLine(text), MAX_QUOTE)
}
