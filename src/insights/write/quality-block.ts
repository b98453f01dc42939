import type { CycleCounts, DataQuality } from '../../analyse/data-quality.ts'
import type { Bounds } from '../bounds.ts'
import type { Insights } from '../schema.ts'
import type { Instant, SourceReport } from '../../model/retro.ts'
import { formatInstant } from '../../model/time.ts'
import { boundedList, boundedMap, weightiestFirst } from './bounded.ts'

/** What was read, and how well. */
export function qualityBlock(quality: DataQuality, most: Bounds): Insights['data_quality'] {
  const oddFirst = weightiestFirst(quality.sources, most.sources, ({ report }) => warningsOf(report))
  const { sources, ...left } = boundedList('sources', oddFirst, most.sources)
  const others = oddFirst.slice(sources.length).map(({ report }) => report)
  const skipped = others.reduce((sum, report) => sum + skippedLines(report), 0)
  const warnings = others.reduce((sum, report) => sum + warningsOf(report), 0)
  return {
    cycles: quality.cycles,
    ...countsBlock(quality),
    first_at: optionalInstant(quality.firstAt),
    last_at: optionalInstant(quality.lastAt),
    span_days: quality.spanDays ?? null,
    age_days: quality.ageDays ?? null,
    ...boundedList(
      'endings',
      quality.endings.map(({ why, ...ending }) => ({ ...ending, why: why ?? null })),
      most.endings,
    ),
    sources: sources.map(({ report, counts }) => ({
      role: report.role,
      path: report.path,
      state: report.state,
      problem: report.problem ?? null,
      ...(report.remedy !== undefined && { remedy: report.remedy }),
      lines: report.lines,
      ...(report.unread !== undefined && { unread: report.unread }),
      records: report.records,
      ...(counts && countsBlock(counts)),
      skipped: [...report.skipped].map(([reason, lines]) => ({
        reason,
        count: lines.count,
        first_lines: lines.firstLines,
      })),
      duplicates: report.duplicates,
      left_out: report.leftOut,
      ...(report.zoneless && { zoneless: report.zoneless }),
      ...(report.shape && { shape: report.shape }),
      format: report.format ?? null,
      format_reason: report.formatReason ?? null,
      ...boundedList('warnings', report.warnings, most.warnings),
      ...boundedMap('coerced', [...report.coerced], most.coerced),
    })),
    ...left,
    ...(skipped > 0 && { sources_omitted_skipped: skipped }),
    ...(warnings > 0 && { sources_omitted_warnings: warnings }),
  }
}

function countsBlock(counts: CycleCounts) {
  return {
    decided: counts.decided,
    succeeded: counts.succeeded,
    undecided: counts.undecided,
    unrecorded: counts.unrecorded,
    undated: counts.undated,
    future: counts.future,
  }
}

function optionalInstant(at: Instant | undefined): string | null {
  return at === undefined ? null : formatInstant(at)
}

function skippedLines({ skipped }: SourceReport): number {
  return [...skipped.values()].reduce((sum, { count }) => sum + count, 0)
}

/** What there is to warn of: why it was not read, or what is odd in it. That a file is missing or empty is ordinary. */
function warningsOf({ state, problem, warnings }: SourceReport): number {
  return state === 'missing' || state === 'empty' ? 0 : warnings.length + (problem === undefined ? 0 : 1)
}
