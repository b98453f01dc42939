import type { Insights } from '../model/insights.ts'
import { inertText } from './inert.ts'
import { groupThousands, plural } from './words.ts'

type Source = Insights['data_quality']['sources'][number]

/** What was read and what was not, a line per file; plain text, fit for a log. */
export function dataLines(insights: Insights): string[] {
  return insights.data_quality.sources
    .filter((source) => source.state !== 'missing' || source.role === 'cycles')
    .map(sourceLine)
}

/** What a maintainer should hear about even when nobody reads the report: one sentence per damaged file. */
export function dataWarnings(insights: Insights): { path: string; line: number | undefined; say: string }[] {
  return insights.data_quality.sources.flatMap((source) => {
    const path = inertText(source.path, 200)
    if (source.problem !== null) return [{ path, line: undefined, say: `${path} ${source.problem}` }]
    const bad = countSkipped(source)
    if (bad === 0) return []
    return [
      {
        path,
        line: source.skipped[0]?.first_lines[0],
        say: `${path}: ${skippedText(source)}; ${bad === 1 ? 'it was' : 'they were'} left out`,
      },
    ]
  })
}

function sourceLine(source: Source): string {
  const path = inertText(source.path, 200)
  if (source.state === 'missing') return `${path}: not found`
  if (source.state === 'refused' || source.state === 'unreadable')
    return `${path} ${source.problem ?? 'was not read'}`
  if (source.state === 'empty') return `${path}: empty`
  const coerced = Object.entries(source.coerced).map(([field, count]) => `${inertText(field, 30)} ${count}`)
  const parts = [
    `${plural(source.lines, 'line')}, ${groupThousands(source.records - source.duplicates)} used`,
    source.duplicates > 0 ? plural(source.duplicates, 'duplicate') : '',
    counted(source.undecided, 'undecided'),
    counted(source.undated, 'without a usable time'),
    counted(source.future, 'dated in the future'),
    countSkipped(source) > 0 ? skippedText(source) : '',
    coerced.length > 0 ? `unusable values: ${coerced.join(', ')}` : '',
  ]
  return `${path}: ${parts.filter((part) => part !== '').join(', ')}`
}

function counted(count: number | undefined, what: string): string {
  return count === undefined || count === 0 ? '' : `${groupThousands(count)} ${what}`
}

const SKIPPED: Record<Source['skipped'][number]['reason'], string> = {
  'not-json': 'not JSON',
  'possibly-cut': 'not JSON, possibly cut off',
  'not-an-object': 'not an object',
  'not-utf8': 'not UTF-8',
  'line-too-long': 'over 1 MiB',
  'not-an-issue': 'not an issue',
}

function countSkipped(source: Source): number {
  return source.skipped.reduce((total, { count }) => total + count, 0)
}

/** `2 unreadable lines (188 not JSON; 203 not JSON)`. */
function skippedText(source: Source): string {
  const where = source.skipped.map(({ reason, count, first_lines: lines }) => {
    const more = count > lines.length ? ', ...' : ''
    return `${lines.join(', ')}${more} ${SKIPPED[reason]}`
  })
  return `${plural(countSkipped(source), 'unreadable line')} (${where.join('; ')})`
}
