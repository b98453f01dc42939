import type { Cycle, SourceReport } from '../../model/retro.ts'
import { formatInstant } from '../../model/time.ts'
import { UTC } from '../../model/zone.ts'
import { type UnitWords, unitWords } from '../../model/units.ts'
import { groupThousands, list, ofText, plural } from '../../model/words.ts'
import { normalise } from '../../read/mapped-cycle.ts'
import { unreadText } from '../../read/causes.ts'
import { inertText } from '../../report/safe/inert.ts'

/** Told of what decides nothing, by its own word. */
const MOST_ENDINGS = 8

/** Said here in other words. */
const TOLD = new Set(['no-outcomes', 'successes-only', 'unknown-outcomes'])

/**
 * What came out of a reading, and what it cannot say.
 *
 * @param open words of the outcome that were left open
 * @param hasOutcome whether anything in the rows says how a cycle ended
 */
export function tellReading(
  cycles: readonly Cycle[],
  report: SourceReport,
  { open, hasOutcome }: { open: readonly string[]; hasOutcome: boolean },
): string[] {
  const endings = endingsOf(cycles)
  const words = unitWords(report)
  return [
    ...splitLines(cycles, endings, words),
    ...timeLines(cycles),
    ...zoneLines(report),
    ...restLines(report),
    ...openLines(open, endings),
    ...(cycles.length === 0 ? [] : sideLines(cycles, hasOutcome, report, words)),
    ...problemLines(report),
    ...report.warnings
      .filter(({ code }) => !TOLD.has(code))
      .map(({ say, remedy }) => `Careful: ${inertText(`${say}; ${remedy}`)}.`),
  ]
}

function count(cycles: readonly Cycle[], outcome: Cycle['outcome']): number {
  return cycles.filter((cycle) => cycle.outcome === outcome).length
}

/** How often each word that decides nothing stands there, the most frequent first. */
function endingsOf(cycles: readonly Cycle[]): Map<string, number> {
  const endings = new Map<string, number>()
  for (const { outcome, ending } of cycles)
    if (outcome === 'undecided' && ending !== undefined) endings.set(ending, (endings.get(ending) ?? 0) + 1)
  return new Map([...endings].toSorted(([, a], [, b]) => b - a))
}

function splitLines(
  cycles: readonly Cycle[],
  endings: ReadonlyMap<string, number>,
  { one }: UnitWords,
): string[] {
  const [success, failure, undecided] = (['success', 'failure', 'undecided'] as const).map((outcome) =>
    groupThousands(count(cycles, outcome)),
  )
  const words = [...endings].slice(0, MOST_ENDINGS).map(([word, rows]) => `${rows} ${inertText(word, 40)}`)
  const more = endings.size > MOST_ENDINGS ? ', ...' : ''
  return [
    `${success} success, ${failure} failure, ${undecided} left undecided of ${plural(cycles.length, one)}${
      words.length === 0 ? '' : ` (${words.join(', ')}${more})`
    }`,
  ]
}

function timeLines(cycles: readonly Cycle[]): string[] {
  let first = Infinity
  let last = -Infinity
  let undated = 0
  for (const { at } of cycles) {
    if (at === undefined) undated += 1
    else {
      first = Math.min(first, at)
      last = Math.max(last, at)
    }
  }
  if (undated === cycles.length) return []
  const rest = undated === 0 ? 'none undated' : `${ofText(undated, cycles.length)} undated`
  return [`from ${formatInstant(first)} to ${formatInstant(last)}, ${rest}`]
}

function zoneLines({ zoneless }: SourceReport): string[] {
  if (zoneless === undefined) return []
  const { times, zone } = zoneless
  const other = zone === UTC.name ? '; `time-zone` names another' : ''
  return [`${plural(times, 'time')} without a zone read as ${zone}${other}`]
}

/** Rows that are no cycle of their own, each sort with its number. */
function restLines({ leftOut, duplicates, unread }: SourceReport): string[] {
  const told = [
    ...(leftOut > 0 ? [`${plural(leftOut, 'row')} joined to others or left out`] : []),
    ...(duplicates > 0 ? [`${plural(duplicates, 'row')} written twice`] : []),
  ]
  return [
    ...(unread === undefined ? [] : [unreadText(unread)]),
    ...(told.length === 0 ? [] : [`not counted: ${list(told)}`]),
  ]
}

function problemLines({ problem, remedy = '' }: SourceReport): string[] {
  return problem === undefined ? [] : [`Careful: the log ${inertText(`${problem}; ${remedy}`)}.`]
}

function openLines(open: readonly string[], endings: ReadonlyMap<string, number>): string[] {
  if (open.length === 0) return []
  const words = open.map(
    (word) => `${JSON.stringify(inertText(word, 40))} (${endings.get(normalise(word)) ?? 0})`,
  )
  return [
    `Left open: ${words.join(', ')}. Put each under success, failure or ignore; until then it decides nothing, and the report says so.`,
  ]
}

/** A log that cannot say both has no rate of success. */
function sideLines(
  cycles: readonly Cycle[],
  hasOutcome: boolean,
  { warnings }: SourceReport,
  { one }: UnitWords,
): string[] {
  const success = count(cycles, 'success')
  const failure = count(cycles, 'failure')
  if (success > 0 && failure > 0) return []
  if (success > 0)
    return [
      warnings.some(({ code }) => code === 'successes-only')
        ? 'Careful: this log records successes only. Where a loop does not log its failures, or logs them in another way, there is no rate of success.'
        : 'Careful: no row is a failure so far. If the loop logs its successes only, 100% says nothing.',
    ]
  if (failure > 0)
    return ['Careful: this log records failures only. What it writes for a success is not known.']
  return [
    hasOutcome
      ? 'Careful: no row is decided yet. Name the words under success and failure.'
      : `Careful: no outcome was found. No field of these rows is known to say how a ${one} ended; if one does, name it with \`outcome\`.`,
  ]
}
