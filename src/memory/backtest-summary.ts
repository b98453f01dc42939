import type { AnyRule } from '../judge/rule.ts'
import { SEVERITIES, type Severity, type Verdict, VERDICTS } from '../model/finding.ts'
import { median } from '../stats/ranks.ts'
import { roundHalfEven } from '../stats/round.ts'
import type { BacktestDay, Episode } from './backtest.ts'

/** Keys are those of `backtest --format json`. */
export interface BacktestSummary {
  days: number
  verdicts: Record<Verdict, number>
  verdict_changes: number
  /** Those that were judged, in the order of the docs. */
  rules: RuleRecord[]
  /** Confirmed changes that were first said on one of the days. */
  changes: number
  /** From the day on which they began to the one on which they were first said; null without any. */
  median_days_to_find: number | null
  /** The first one first. */
  episodes: Episode[]
}

/** How a rule did. */
export interface RuleRecord {
  rule: string
  episodes: number
  episodes_in_90_days: number
  /** With one of its findings open. */
  days_open: number
  /** How often one of its findings opened or ended. */
  flips: number
  /** Episodes by the worst that they were. */
  severities: Record<Severity, number>
  changes: number
  median_days_to_find: number | null
}

const RATE_DAYS = 90
const MS_PER_DAY = 86_400_000

/** @param heard the rules that were judged, in the order of the docs */
export function summarise(
  {
    days,
    episodes,
    flips,
  }: {
    days: readonly BacktestDay[]
    episodes: readonly Episode[]
    flips: ReadonlyMap<string, number>
  },
  heard: readonly AnyRule[],
): BacktestSummary {
  const first = days[0]?.day ?? ''
  const delays = delaysOf(episodes, first)
  return {
    days: days.length,
    verdicts: countBy(VERDICTS, days, ({ verdict }) => verdict),
    verdict_changes: days.filter(({ verdict }, index) => index > 0 && verdict !== days[index - 1]?.verdict)
      .length,
    rules: heard.map(({ id }) =>
      recordOf(id, { days, episodes: episodes.filter(({ rule }) => rule === id), flips }),
    ),
    changes: delays.length,
    median_days_to_find: medianOf(delays),
    episodes: episodes.toSorted((a, b) => a.first.localeCompare(b.first) || a.id.localeCompare(b.id)),
  }
}

function recordOf(rule: string, { days, episodes, flips }: Parameters<typeof summarise>[0]): RuleRecord {
  const delays = delaysOf(episodes, days[0]?.day ?? '')
  return {
    rule,
    episodes: episodes.length,
    episodes_in_90_days: roundHalfEven((episodes.length * RATE_DAYS) / Math.max(1, days.length), 1),
    days_open: days.filter(({ open }) => open.some((finding) => finding.rule === rule)).length,
    flips: flips.get(rule) ?? 0,
    severities: countBy(SEVERITIES, episodes, ({ severity }) => severity),
    changes: delays.length,
    median_days_to_find: medianOf(delays),
  }
}

/** Whole days from the beginning of each confirmed change to the day on which it was first said. */
function delaysOf(episodes: readonly Episode[], from: string): number[] {
  return episodes.flatMap(({ first, since, confirmed }) =>
    since === null || !confirmed || first < from
      ? []
      : [Math.round((Date.parse(first) - Date.parse(since)) / MS_PER_DAY)],
  )
}

function medianOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : median(values)
}

function countBy<Key extends string, T>(
  keys: readonly Key[],
  items: readonly T[],
  keyOf: (item: T) => Key,
): Record<Key, number> {
  return Object.fromEntries(
    keys.map((key) => [key, items.filter((item) => keyOf(item) === key).length]),
  ) as Record<Key, number>
}
