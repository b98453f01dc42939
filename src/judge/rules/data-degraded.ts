import type { CycleCounts } from '../../analyse/data-quality.ts'
import type { SourceReport } from '../../model/retro.ts'
import type { UnitWords } from '../../model/units.ts'
import { joinDetails, ofPercent, shareOf } from '../fact.ts'
import { COUNT, SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'
import { list, upperFirst } from '../../model/words.ts'

export const dataDegraded = defineRule({
  id: 'data-degraded',
  severity: 'medium',
  category: 'data',
  family: 'data',
  summary: 'A log could not be read, or much of it could not be used.',
  question: 'Is the log good enough to judge by?',
  lasts: { until: 'event' },
  ofToday: true,
  called: () => 'much of a log cannot be used',
  limits: {
    fewest: { default: 10, range: COUNT, unit: 'lines', source: 'one broken line of five is no pattern' },
    skipped: {
      default: 0.1,
      range: SHARE,
      unit: 'share of lines',
      source: 'a few broken lines in a long log are ordinary',
    },
    undecided: {
      default: 0.5,
      range: SHARE,
      unit: 'share of cycles',
      source: 'rates then speak for the smaller half',
    },
    undated: { default: 0.1, range: SHARE, unit: 'share of cycles', source: 'they are in no window' },
  },
  check: ({ dataQuality, windowDays: week }, limits) =>
    dataQuality.sources.flatMap(({ report, counts }) => {
      if (counts === undefined) return []
      const troubles = troublesOf(report, counts, limits)
      const isClosed = report.state === 'refused' || report.state === 'unreadable'
      const worst = troubles[0]
      return {
        subject: { kind: 'source' as const, key: report.path },
        test: {
          method: 'rule',
          n: [0, worst?.n ?? report.lines] as const,
          k: [0, worst?.k ?? 0] as const,
          // A whole array may stand on one line.
          enough: isClosed || Math.max(report.lines, report.records) >= limits.fewest,
          matters: isClosed || troubles.length > 0,
        },
        values: { isClosed, report, troubles, week },
      }
    }),
  word({ subject, unit, values: { isClosed, report, troubles, week } }, limits) {
    const log = unit.isLogged ? `${unit.one} log` : `list of ${unit.many}`
    return {
      lead: isClosed
        ? `A ${log} was not read: it ${report.problem ?? `is ${report.state}`}`
        : `A ${log} has too many ${list(troubles.map(({ what }) => what(unit)))}`,
      detail: isClosed ? '' : joinDetails(troubles.map(ofPercent)),
      recommendation: isClosed
        ? recommendationOf({ remedy: report.remedy })
        : unit.isLogged
          ? recommendationOf(troubles[0]?.cause)
          : 'Print the list again, whole and with all of its fields',
      facts: isClosed
        ? [{ measure: 'unusable', now: { value: 1 } }]
        : troubles.map((trouble) => ({ measure: 'unusable', now: shareOf(trouble) })),
      goal: {
        measure: 'unusable',
        subject,
        direction: 'at-most',
        target: Math.max(limits.skipped, limits.undated),
        within: { days: week },
      },
    }
  },
})

/** @param cause of the first trouble; without what was found where the lead says it */
function recommendationOf({ say, remedy = 'See what writes the log' }: Fault['cause'] = {}): string {
  return upperFirst(say === undefined ? remedy : `${remedy}: the log ${say}`)
}

interface Fault {
  what: (unit: UnitWords) => string
  /** What the first of them has in its place, and what to do. */
  cause: { say?: string | undefined; remedy?: string | undefined } | undefined
  k: number
  n: number
}

function troublesOf(
  report: SourceReport,
  counts: CycleCounts,
  limits: { skipped: number; undecided: number; undated: number },
): Fault[] {
  let skipped = 0
  for (const { count } of report.skipped.values()) skipped += count
  return [
    {
      what: () => 'lines that could not be used',
      cause: { say: report.problem, remedy: report.remedy },
      k: skipped,
      n: report.lines,
      most: limits.skipped,
    },
    {
      what: ({ many }: UnitWords) => `${many} without a usable time`,
      cause: report.lacks?.time,
      // Where no row has a time, rows count in their order: nothing is broken, and the report says so.
      k: counts.undated === counts.cycles - counts.future ? 0 : counts.undated,
      n: counts.cycles - counts.future,
      most: limits.undated,
    },
    {
      what: ({ many }: UnitWords) => `${many} that do not say how they ended`,
      cause: report.lacks?.outcome,
      k: counts.unrecorded,
      n: counts.cycles - counts.future,
      most: limits.undecided,
    },
  ].filter(({ k, n, most }) => k > most * n)
}
