import type { Analysis } from '../../analyse/index.ts'
import type { Spent, WasteShare } from '../../analyse/waste.ts'
import type { Insights } from '../schema.ts'
import { placeText } from '../../model/place.ts'
import { formatInstant } from '../../model/time.ts'
import { oneLine, startOf } from '../../safe/plain-text.ts'
import { roundHalfEven } from '../../stats/round.ts'

/** The blocks behind the evidence rules, under their names on disk. */
type Blocks = Pick<Insights, 'failure_reasons' | 'waste' | 'quarantine' | 'triage' | 'change_points'>

const MOST_REASONS = 20
const MOST_SHARES = 10
const MOST_QUEUES = 60
const MAX_QUOTE = 240

export function evidenceBlocks(analysis: Analysis): Blocks {
  return {
    failure_reasons: reasonsBlock(analysis),
    waste: wasteBlock(analysis),
    quarantine: quarantineBlock(analysis),
    triage: triageBlock(analysis),
    change_points: changesBlock(analysis),
  }
}

function reasonsBlock({ failureReasons, retro }: Analysis): Blocks['failure_reasons'] {
  return failureReasons.clusters
    .filter(({ total }) => total > 0)
    .slice(0, MOST_REASONS)
    .map(({ id, template, before, now, total, examples }) => ({
      id,
      template,
      before,
      now,
      total,
      examples: examples.map(({ text, ...place }) => ({
        quoted_reason: quote(text),
        source: placeText(place, retro.sources),
      })),
    }))
}

function wasteBlock({ waste }: Analysis): Blocks['waste'] {
  return {
    ...spentBlock(waste.failed),
    all_seconds: roundHalfEven(waste.all.seconds, 1),
    share: waste.share === undefined ? null : roundHalfEven(waste.share, 3),
    by_type: sharesBlock(waste.byKind),
    by_reason: sharesBlock(waste.byReason),
    by_issue: sharesBlock(waste.byTask),
  }
}

function sharesBlock(shares: readonly WasteShare[]): Blocks['waste']['by_type'] {
  return shares.slice(0, MOST_SHARES).map((share) => ({ key: quote(share.key), ...spentBlock(share) }))
}

function spentBlock({ cycles, seconds, tokens, costUsd }: Spent) {
  return { cycles, seconds: roundHalfEven(seconds, 1), tokens, cost_usd: roundHalfEven(costUsd, 4) }
}

function quarantineBlock({ quarantineState }: Analysis): Blocks['quarantine'] {
  return quarantineState.map(({ key, ageDays, entry, tries, triesInWindow, last }) => ({
    issue: key,
    age_days: days(ageDays),
    until: entry.until === undefined ? null : formatInstant(entry.until),
    tries_since: tries,
    tries_in_window: triesInWindow,
    last_outcome: last?.outcome ?? null,
  }))
}

function triageBlock({ triageState: { scores, ...state } }: Analysis): Blocks['triage'] {
  return {
    runs: state.queue.length,
    age_days: days(state.triageAgeDays),
    deep_age_days: days(state.deepTriageAgeDays),
    cycles_since_deep: state.cyclesSinceDeepTriage,
    queue: state.queue
      .slice(-MOST_QUEUES)
      .map(({ at, counts }) => ({ at: formatInstant(at), counts: Object.fromEntries(counts) })),
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
  }))
}

function sideBlock(side: { n: number; k?: number; median?: number }) {
  return {
    cycles: side.n,
    ...(side.k !== undefined && { succeeded: side.k }),
    ...(side.median !== undefined && { median_seconds: roundHalfEven(side.median, 1) }),
  }
}

function days(value: number | undefined): number | null {
  return value === undefined ? null : roundHalfEven(value, 2)
}

/** Text from outside in one line, well-formed and short. */
export function quote(text: string): string {
  return startOf(oneLine(text), MAX_QUOTE)
}
