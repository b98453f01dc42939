import type { Insights } from '../../insights/schema.ts'
import { inertText } from '../safe/inert.ts'
import { groupThousands, plural } from '../../model/words.ts'

type SourceBlock = Insights['data_quality']['sources'][number]

/** What was read and what was not, a line per file; plain text, fit for a log. */
export function dataLines(insights: Insights): string[] {
  return insights.data_quality.sources.flatMap((source) =>
    source.state === 'missing' && source.role !== 'cycles'
      ? []
      : [sourceLine(source), ...formatLines(source), ...source.warnings.map(warningLine)],
  )
}

/** The format taken; the native one goes without saying unless something is odd. */
function formatLines({ path, format, format_reason: reason, warnings }: SourceBlock): string[] {
  if (format === null || reason === null || (format === 'native' && warnings.length === 0)) return []
  return [`${inertText(path, 200)}: read as ${format} (${inertText(reason, 300)})`]
}

function warningLine({ say }: SourceBlock['warnings'][number]): string {
  return `Warning: ${say}`
}

/** What a maintainer should hear about even when nobody reads the report: one sentence per damaged file or warning. */
export function dataWarnings(insights: Insights): { path: string; line: number | undefined; say: string }[] {
  return insights.data_quality.sources.flatMap((source) => {
    const path = inertText(source.path, 200)
    if (source.problem !== null) return [{ path, line: undefined, say: `${path} ${source.problem}` }]
    const implausible = source.warnings.map(({ say }) => ({ path, line: undefined, say: `${path}: ${say}` }))
    const bad = countSkipped(source)
    if (bad === 0) return implausible
    return [
      ...implausible,
      {
        path,
        line: source.skipped[0]?.first_lines[0],
        say: `${path}: ${skippedText(source)}; ${bad === 1 ? 'it was' : 'they were'} left out`,
      },
    ]
  })
}

function sourceLine(source: SourceBlock): string {
  const path = inertText(source.path, 200)
  if (source.state === 'missing') return `${path}: not found`
  if (source.state === 'refused' || source.state === 'unreadable')
    return `${path} ${source.problem ?? 'was not read'}`
  if (source.state === 'empty') return `${path}: empty`
  const coerced = Object.entries(source.coerced).map(([field, count]) => `${inertText(field, 30)} ${count}`)
  const parts = [
    `${plural(source.lines, 'line')}, ${groupThousands(source.records - source.duplicates - source.left_out)} used`,
    source.left_out > 0
      ? `${plural(source.left_out, 'row')} that ${source.left_out === 1 ? 'is' : 'are'} no cycle of ${source.left_out === 1 ? 'its' : 'their'} own`
      : '',
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

const SKIPPED: Record<SourceBlock['skipped'][number]['reason'], string> = {
  'not-json': 'not JSON',
  'possibly-cut': 'not JSON, possibly cut off',
  'not-an-object': 'not an object',
  'not-utf8': 'not UTF-8',
  'line-too-long': 'over 1 MiB',
  'not-an-issue': 'not an issue',
}

function countSkipped(source: SourceBlock): number {
  return source.skipped.reduce((total, { count }) => total + count, 0)
}

/** `2 unreadable lines (188 not JSON; 203 not JSON)`. */
function skippedText(source: SourceBlock): string {
  const where = source.skipped.map(({ reason, count, first_lines: lines }) => {
    const more = count > lines.length ? ', ...' : ''
    return `${lines.join(', ')}${more} ${SKIPPED[reason]}`
  })
  return `${plural(countSkipped(source), 'unreadable line')} (${where.join('; ')})`
}
