import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { unreadText } from '../../read/causes.ts'
import { lastReportText } from './lifetime.ts'
import { moreText } from './totals.ts'
import { inertText } from '../safe/inert.ts'
import { groupThousands, list, plural, upperFirst } from '../../model/words.ts'

/** Fields with unusable values that a line names. */
const MOST_FIELDS = 12

type SourceBlock = Insights['data_quality']['sources'][number]

/**
 * What was read and what was not, a line per file, the last report first where it could not be used; plain text, fit for
 * a log. At most `most` lines of files and two that count the rest.
 */
export function dataLines(insights: Insights, most: number): string[] {
  const { sources, ...left } = insights.data_quality
  const all = sources.flatMap((source) =>
    source.state === 'missing' && source.role !== 'cycles'
      ? []
      : [sourceLine(source, insights), ...formatLines(source), ...warningLines(source)],
  )
  const shown = all.slice(0, most)
  const more = moreText(all.length, { shown: shown.length, listed: all.length })
  return [...lastReportLine(insights), ...shown, ...(more === '' ? [] : [more]), ...omittedLine(left)]
}

/** The problem may name a file. */
function lastReportLine({ history }: Insights): string[] {
  const text = lastReportText(history)
  return text === '' ? [] : [inertText(upperFirst(text), 400)]
}

function omittedLine({
  sources_omitted: more = 0,
  sources_omitted_skipped: skipped = 0,
  sources_omitted_warnings: warnings = 0,
}: Omit<Insights['data_quality'], 'sources'>): string[] {
  if (more === 0) return []
  const odd = [
    ...(skipped > 0 ? [plural(skipped, 'unreadable line')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ]
  return [`${plural(more, 'more source')}${odd.length > 0 ? `, with ${list(odd)}` : ''}`]
}

/** The format taken; the native one goes without saying unless something is odd. */
function formatLines({ path, format, format_reason: reason, warnings }: SourceBlock): string[] {
  if (format === null || reason === null || (format === 'native' && warnings.length === 0)) return []
  return [`${inertText(path, 200)}: read as ${format} (${inertText(reason, 300)})`]
}

function warningLines({ path, warnings }: SourceBlock): string[] {
  return warnings.map((warning) => `Warning: ${inertText(path, 200)}: ${withRemedy(warning)}`)
}

function withRemedy({ say, remedy }: { say: string; remedy?: string | undefined }): string {
  return inertText(remedy === undefined ? say : `${say}; ${remedy}`)
}

/** What a maintainer should hear about even when nobody reads the report: one sentence per damaged file or warning. */
export function dataWarnings(insights: Insights): { path: string; line: number | undefined; say: string }[] {
  return insights.data_quality.sources.flatMap(
    ({ path: given, state, problem, remedy, warnings, skipped }) => {
      if (state === 'missing' || state === 'empty') return []
      const path = inertText(given, 200)
      const odd = warnings.map((each) => ({ path, line: undefined, say: `${path}: ${withRemedy(each)}` }))
      if (problem === null) return odd
      const say = `${path} ${withRemedy({ say: problem, remedy })}`
      return [...odd, { path, line: skipped[0]?.first_lines[0], say }]
    },
  )
}

/** What to do where no cycle was found, as a sentence: about a file that is there before one that is not. */
export function noCyclesAdvice({ data_quality: { sources } }: Insights): string {
  const logs = sources.filter(({ role }) => role === 'cycles')
  const first = logs.find(({ state }) => state !== 'missing') ?? logs[0]
  const { remedy = 'name the log with the setting cycles', state, path = '', problem } = first ?? {}
  const why = state === 'missing' || !problem ? '' : `: ${inertText(path, 200)} ${problem}`
  return `${upperFirst(inertText(`${remedy}${why}`, 600))}.`
}

function sourceLine(source: SourceBlock, insights: Insights): string {
  const path = inertText(source.path, 200)
  // What to do about the log itself is the first thing that a page says; and that another file is empty is ordinary.
  const isTold = source.role === 'cycles' || source.state === 'empty'
  if (source.problem !== null && (source.state !== 'read' || source.records === source.left_out))
    return `${path} ${isTold ? inertText(source.problem, 400) : withRemedy({ say: source.problem, remedy: source.remedy })}`
  const fields = Object.entries(source.coerced)
  const more = fields.length + (source.coerced_omitted ?? 0) - MOST_FIELDS
  const coerced = [
    ...fields.slice(0, MOST_FIELDS).map(([field, count]) => `${inertText(field, 30)} ${count}`),
    ...(more > 0 ? [`${groupThousands(more)} more`] : []),
  ]
  const parts = [
    `${plural(source.lines, 'line')}, ${groupThousands(source.records - source.duplicates - source.left_out - (source.future ?? 0))} used`,
    source.unread === undefined ? '' : unreadText(source.unread),
    source.left_out > 0
      ? `${plural(source.left_out, 'row')} that ${source.left_out === 1 ? 'is' : 'are'} no ${unitWords(insights).one} of ${source.left_out === 1 ? 'its' : 'their'} own`
      : '',
    source.duplicates > 0 ? plural(source.duplicates, 'duplicate') : '',
    counted(source.undecided, 'undecided'),
    counted(source.undated, 'without a usable time'),
    counted(
      source.future,
      `dated in the future${insights.rules === 'seed' ? ', which findings of `rules: seed` count' : ''}`,
    ),
    countSkipped(source) > 0 ? skippedText(source) : '',
    source.zoneless === undefined
      ? ''
      : `${plural(source.zoneless.times, 'time')} without a zone read as ${source.zoneless.zone}`,
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
  'not-utf8': 'not valid Unicode',
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
