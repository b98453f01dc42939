import type { UnitWords } from '../model/units.ts'
import { groupThousands, list, ofText, plural, shortName, sizeText } from '../model/words.ts'
import { COMMAND } from '../model/command.ts'
import { type OddTime, oddTimeOf } from './odd-times.ts'

/**
 * Why a file or a row could not be used, and what to do: the one place that words it, for pages, findings, `inspect` and
 * errors alike. Values in it come from outside; pages make them fit for themselves.
 */
export interface ReadCause {
  /** Goes on after the name of the file, as in "is a folder, not a file". */
  say: string
  /** An order, as in "name a file in it". */
  remedy: string
}

const WRITE_ROWS = `write one JSON object a line, as \`${COMMAND} record\` does`
const CORRECT = 'correct what writes it'
const NAME_A_FIELD = (field: string): string => `name it with \`fields.${field}\` in the config file`

/** Of a path that leads to no file. */
export const notFound: ReadCause = { say: 'was not found', remedy: 'check the path' }
export const noMatch: ReadCause = { say: 'matches no file', remedy: 'check the path' }

/** Of a file that a command names. */
export function notThere(root: string): ReadCause {
  return { say: notFound.say, remedy: `paths are taken from --root, which is ${root}` }
}

/** Of the log of cycles; @param likely files that may be it */
export function logNotFound(say: string, likely: readonly string[] = []): ReadCause {
  const [first] = likely
  if (first === undefined)
    return {
      say,
      remedy:
        'check the path, or name the log with the setting cycles; in a workflow, check the repository out before this step',
    }
  const [are, which] = likely.length === 1 ? ['is', first] : ['are', `one of ${list(likely)}`]
  return {
    say: `${say}, but ${list(likely)} ${are} there`,
    remedy: `if ${which} is the log: \`inspect ${first}\` shows how it would be read, and writes the config with --write`,
  }
}

/** A file stands where a known loop keeps its log, and gives no row. */
export function uselessDefault(say: string, path: string, { say: but, remedy }: ReadCause): ReadCause {
  return { say: `${say}; ${path} is there, but ${but}`, remedy: `if ${path} is the log: ${remedy}` }
}

/** Of what may not be read. */
export const outside: ReadCause = {
  say: 'is outside the workspace',
  remedy: 'copy it into the workspace before this step',
}
export const notRegular: ReadCause = {
  say: 'is not a regular file',
  remedy: 'name a regular file: a pipe, a socket or a device is never read',
}
export const linkToNowhere: ReadCause = {
  say: 'is a symbolic link that leads nowhere',
  remedy: 'name the file itself',
}
export function tooManyFiles(count: number, rest: number): ReadCause {
  return {
    say: `matches ${count} files; the last ${rest} were not read`,
    remedy: 'name fewer files, or join the old ones',
  }
}

/** Of what cannot be read. */
export const folder: ReadCause = {
  say: 'is a folder, not a file',
  remedy: 'name a file in it, or several with a glob such as *.jsonl',
}
export const badGlob: ReadCause = { say: 'is no glob that can be read', remedy: 'name the files themselves' }
export const noPermission: ReadCause = {
  say: 'may not be read (permission)',
  remedy: 'let the user of this step read it',
}
export function systemRefused(code: string): ReadCause {
  return { say: `could not be read (${code})`, remedy: 'see that the disk is sound, and run it again' }
}
/** Of what is held as a whole; each gets the size of the file, and the most that it may have, in bytes. */
export const tooLarge = {
  whole: (bytes) => ({
    say: `is over 16 MiB, the most for a file that is not read line by line (it has ${sizeText(bytes)})`,
    remedy: `${WRITE_ROWS}: of such a file the newest max-file-size is read`,
  }),
  setting: (bytes, most) => ({
    say: `has ${sizeText(bytes)}, more than max-file-size (${sizeText(most)}), and is not read line by line`,
    remedy: `raise max-file-size, or ${WRITE_ROWS}`,
  }),
  config: (bytes) => ({
    say: `is over 64 KiB, the most for a config file (it has ${sizeText(bytes)})`,
    remedy: 'leave only settings in it',
  }),
  insights: (bytes) => ({
    say: `is over 64 MiB, so it is no insights.json (it has ${sizeText(bytes)})`,
    remedy: 'name an insights.json',
  }),
} satisfies Record<string, (bytes: number, most: number) => ReadCause>

export function noLineInTail(bytes: number, most: number): ReadCause {
  return {
    say: `has ${sizeText(bytes)}, and no line begins in the last ${sizeText(most)} of it (max-file-size)`,
    remedy: 'raise max-file-size, or write one JSON object a line',
  }
}

/** What of a log was not read, as a part of a sentence. */
export function unreadText({ bytes, of }: { bytes: number; of: number }): string {
  return `the first ${sizeText(bytes)} of ${sizeText(of)} were not read (max-file-size)`
}

/** @param rows that were read before */
export function brokeOff(cause: ReadCause, rows: number): ReadCause {
  if (rows === 0) return cause
  return {
    ...cause,
    say: `${cause.say}; ${plural(rows, 'row')} before that ${rows === 1 ? 'is' : 'are'} used`,
  }
}

/** Of a file that holds no row. */
export const empty: ReadCause = {
  say: 'is empty',
  remedy: `let the loop write to it, as \`${COMMAND} record\` does, or name another file`,
}
export const emptyList: ReadCause = { ...empty, say: 'is an empty list' }
export const headingOnly: ReadCause = { ...empty, say: 'has a heading and no row under it' }
export const noTable: ReadCause = { say: 'holds no JSON, no table and no list of rows', remedy: WRITE_ROWS }
export const noObjects: ReadCause = {
  say: 'is JSON, but holds no list of objects',
  remedy: 'name the list with `fields: { rows: a.b }` if it lies deeper',
}

/** @param path of the object that holds them, '' where that is the document */
export function keyedRows(path: string, count: number): ReadCause {
  const where = path === '' ? '' : ` in \`${shortName(path)}\``
  return {
    say: `holds ${plural(count, 'object')}${where} under a name each, and no list of them`,
    remedy: 'write one object a line, as `jq -c` with `.[]` behind the path does',
  }
}

export function isText(lines: number): ReadCause {
  return { say: `is text: none of its ${plural(lines, 'line')} is JSON`, remedy: WRITE_ROWS }
}

/** @param spread over several lines, or all on one */
export function listForLines(spread: boolean): ReadCause {
  return {
    say: `is a JSON list${spread ? ' over several lines' : ''}, where each line is to be one object`,
    remedy: 'write one object a line, as `jq -c .[]` does',
  }
}

/** Where a list was named and there is another, or none. @param what the file holds */
export function noListToName(what: string): ReadCause {
  return { say: `${what}, so \`fields.rows\` has no list to name`, remedy: 'take `rows` out of `fields`' }
}

/** @param others the lists that are there, with how many objects each holds, the longest first */
export function listNotThere(name: string, others: readonly (readonly [string, number])[]): ReadCause {
  const shown = others
    .slice(0, MOST_LISTS)
    .map(([path, count]) => `\`${shortName(path)}\` (${plural(count, 'object')})`)
  const more = others.length > MOST_LISTS ? ', ...' : ''
  return {
    say: `holds no list \`${shortName(name)}\`; ${shown.length === 0 ? 'it holds none' : `it holds ${shown.join(', ')}${more}`}`,
    remedy: 'name the list of the rows with `fields.rows`',
  }
}

const MOST_LISTS = 5

/** @param leftOutAs what the rows are, where that is known; @param said what else became of them */
export function leftOutOnly(
  rows: number,
  format: string,
  leftOutAs: string | undefined,
  said: readonly string[],
): ReadCause {
  if (said.length > 0)
    return {
      say: `holds ${plural(rows, 'row')}, none of which counts; read as ${format}, ${said.join('; ')}`,
      remedy: `give the rows what ${format} needs (docs/formats.md), or name another log with the setting cycles`,
    }
  const what = leftOutAs ?? 'no cycles of their own'
  return {
    say: `holds ${plural(rows, 'row')} and no cycle; read as ${format}, ${rows === 1 ? 'it is' : 'they are'} ${what}`,
    remedy: 'name the log of the loop’s cycles with the setting cycles',
  }
}

/** Where a text stops being JSON. */
export interface BreakPlace {
  /** 1-based. */
  line: number
  column: number
  /** What stands there; '' where the text ends too early. */
  char: string
}

function placeText({ line, column, char }: BreakPlace): string {
  return `at line ${line}, column ${column} (${char === '' ? 'it ends too early' : `at ${JSON.stringify(char)}`})`
}

/** Of a whole document. */
export function brokenDocument(at: BreakPlace | undefined): ReadCause {
  return {
    say: at === undefined ? 'is not JSON' : `is not JSON: it breaks ${placeText(at)}`,
    remedy: CORRECT,
  }
}

export function manyDocuments({ line }: BreakPlace): ReadCause {
  return {
    say: `holds several JSON values, the second from line ${line} on`,
    remedy: 'write each on one line, as `jq -c .` does',
  }
}

/** Lines of a file that could not be used, by what most of them are. @param lines of the file */
export interface CountedLines {
  count: number
  lines: number
  /** The first of them. */
  line: number
}

const have = ({ count, lines }: CountedLines, what: string): string =>
  `has ${ofText(count, lines)} lines that ${count === 1 ? 'is' : 'are'} ${what}`

/** @param at where the first breaks; @param isAlike all break at that column */
export function brokenLines(bad: CountedLines, at: BreakPlace | undefined, isAlike: boolean): ReadCause {
  const first = at === undefined ? `the first is line ${bad.line}` : `the first breaks ${placeText(at)}`
  return {
    say: `${have(bad, 'not JSON')}; ${first}${isAlike ? ', all at the same column' : ''}`,
    remedy: 'correct what writes them',
  }
}

export function cutLine({ line }: CountedLines): ReadCause {
  return {
    say: `ends in line ${line} before that is whole`,
    remedy: 'let the loop write each line whole, in one append',
  }
}

export function noObjectLines(bad: CountedLines): ReadCause {
  return { say: `${have(bad, 'JSON, but no object')}; the first is line ${bad.line}`, remedy: WRITE_ROWS }
}

export function notUnicode(bad: CountedLines): ReadCause {
  return {
    say: `${have(bad, 'not valid Unicode')}; the first is line ${bad.line}`,
    remedy: 'write the file as UTF-8',
  }
}

export function longLines(bad: CountedLines): ReadCause {
  return {
    say: `${have(bad, 'over 1 MiB')}; the first is line ${bad.line}`,
    remedy: 'leave whole outputs out of the log',
  }
}

export function noIssues(bad: CountedLines): ReadCause {
  return {
    say: `has ${plural(bad.count, 'entry', 'entries')} without an issue; the first is number ${bad.line}`,
    remedy: 'give each entry an `issue`',
  }
}

/** A value of a row that is no use. */
export interface PlacedValue {
  field: string
  /** 1-based. */
  line: number
  value: unknown
}

/** Cycles that lack a time or an outcome. */
export interface Lacking {
  count: number
  cycles: number
  /** The first of them, 1-based. */
  line: number
  /** Where it is looked for first. */
  field: string
  /** A value that may be meant as one, and is no use. */
  bad: PlacedValue | undefined
}

export function lacksTime({ count, cycles, line, field, bad }: Lacking): ReadCause {
  if (bad !== undefined)
    return { say: `has ${valueText(bad)}, ${NO_TIME[kindOf(bad)]}`, remedy: correctTime(bad, field) }
  return {
    say: `has none in line ${line}`,
    remedy: `write when each cycle ended as ${shortName(field)}${count === cycles ? ', or name the field that says it with fields.time' : ''}`,
  }
}

export function lacksOutcome({ count, cycles, line, field, bad }: Lacking): ReadCause {
  if (bad !== undefined)
    return { say: `has ${valueText(bad)}, which is neither`, remedy: correctOutcome(bad) }
  return {
    say: `has none in line ${line}`,
    remedy: `write how each cycle ended as ${shortName(field)}${count === cycles ? ', or name the field that says it with fields.outcome' : ''}`,
  }
}

const kindOf = ({ value }: PlacedValue): OddTime | 'none' => oddTimeOf(value) ?? 'none'

const NO_TIME: Record<OddTime | 'none', string> = {
  'year-last': 'a date with the year last: whether the day or the month comes first is not guessed',
  'time-of-day': 'a time of day without its date',
  none: 'which is no time',
}

const WRITE_TIME: Record<OddTime | 'none', string> = {
  'year-last': 'with the year first, ',
  'time-of-day': 'with its date, ',
  none: '',
}

/** @param field where the time is looked for */
function correctTime(bad: PlacedValue, field: string): string {
  const named = bad.field === field ? '' : ', and name it with fields.time'
  return `write \`${shortName(bad.field)}\` ${WRITE_TIME[kindOf(bad)]}as 2026-09-21T06:00:00Z${named}`
}

function correctOutcome({ field }: PlacedValue): string {
  return `write \`${shortName(field)}\` as true or false`
}

/** `"yesterday" in line 4`. */
function valueText({ line, value }: PlacedValue): string {
  const text = typeof value === 'object' ? 'a list or an object' : shortName(JSON.stringify(value))
  return `${text} in line ${line}`
}

/** @param fitting of the first rows; @param lacked what the others have not; @param auto what is taken without the setting, where a preset knows the file */
export function wrongFormat(
  name: string,
  fitting: number,
  rows: number,
  lacked: string,
  auto: { name: string; reason: string } | undefined,
): ReadCause {
  const say = `does not fit \`log-format: ${name}\`: ${ofText(fitting, rows)} first rows have ${lacked}`
  return auto === undefined
    ? {
        say: `${say}, and no preset knows the fields that they have`,
        remedy: 'take `log-format` out, and see with `inspect` how its fields can be mapped',
      }
    : {
        say: `${say}; \`auto\` would take ${auto.name} (${auto.reason})`,
        remedy: `take \`log-format\` out, or say \`log-format: ${auto.name}\``,
      }
}

/** Of rows that were read, and yet cannot be judged by. */
export function noOutcomes(cycles: number, bad: PlacedValue | undefined, { one }: UnitWords): ReadCause {
  const say = `no ${one} says how it ended (0 decided of ${groupThousands(cycles)})`
  return bad === undefined
    ? { say, remedy: `if a field does, ${NAME_A_FIELD('outcome')}` }
    : { say: `${say}: \`${shortName(bad.field)}\` is ${valueText(bad)}`, remedy: correctOutcome(bad) }
}

/** @param bad the first of them */
export function unusableOutcomes(
  { count, cycles }: Lacking,
  bad: PlacedValue,
  { many }: UnitWords,
): ReadCause {
  return {
    say: `${ofText(count, cycles)} ${many} do not say how they ended: \`${shortName(bad.field)}\` is ${valueText(bad)}`,
    remedy: correctOutcome(bad),
  }
}

export function successesOnly(): ReadCause {
  return {
    say: 'no value counts as a failure, so there is no rate of success',
    remedy: 'name the words for one with `fields.outcome.failure` in the config file',
  }
}

/** Where nothing counts as a failure, but words stand there that may be one. */
export function noFailureAmong(count: number, cycles: number, { one, many }: UnitWords): ReadCause {
  return {
    say: `no ${one} counts as failed, and how ${ofText(count, cycles)} ${many} ended is not known, so there is no rate of success`,
    remedy: `write how each ${one} ended, or name the words for it with \`fields.outcome\` in the config file`,
  }
}

export function unknownOutcomes(count: number, cycles: number, { many }: UnitWords): ReadCause {
  return {
    say: `${ofText(count, cycles)} ${many} have an outcome that no list names, so they decide nothing`,
    remedy: 'add it to `fields.outcome` as success, failure or ignore',
  }
}

export function noTimes(lacking: Lacking | undefined, { one }: UnitWords): ReadCause {
  const bad = lacking?.bad
  const why =
    bad === undefined ? '' : `: \`${shortName(bad.field)}\` is ${valueText(bad)}, ${NO_TIME[kindOf(bad)]}`
  return {
    say: `no ${one} has a usable time, so rows count in their order and none is in any window${why}`,
    remedy:
      bad === undefined
        ? `if a field holds it, ${NAME_A_FIELD('time')}`
        : correctTime(bad, lacking?.field ?? ''),
  }
}

/** @param bad the first of them */
export function unusableTimes(
  { count, cycles, field }: Lacking,
  bad: PlacedValue,
  { many }: UnitWords,
): ReadCause {
  return {
    say: `${ofText(count, cycles)} ${many} have no usable time: \`${shortName(bad.field)}\` is ${valueText(bad)}, ${NO_TIME[kindOf(bad)]}`,
    remedy: correctTime(bad, field),
  }
}

export function futureTimes(count: number, cycles: number, { many }: UnitWords): ReadCause {
  return {
    say: `${ofText(count, cycles)} ${many} are dated in the future`,
    remedy: 'check the clock, the time zone and `fields.time`',
  }
}

const SAY_THE_UNIT = 'if the log has another unit, say it with `fields.duration.unit` in the config file'

export function longDurations(median: number, { one }: UnitWords): ReadCause {
  return {
    say: `the median ${one} would take ${Math.round(median)} s, over a day (the log may be in milliseconds)`,
    remedy: SAY_THE_UNIT,
  }
}

export function shortDurations(median: number, { one, many }: UnitWords): ReadCause {
  return {
    say: `the median ${one} would take ${Number(median.toPrecision(2))} s, under a second (the log may be in seconds, or the ${many} do nothing)`,
    remedy: SAY_THE_UNIT,
  }
}

export function overlongDurations(times: number): ReadCause {
  return {
    say: `the durations add up to ${Math.round(times)} times the time that the log spans`,
    remedy: SAY_THE_UNIT,
  }
}

export function numericEpochs(count: number, named: number): ReadCause {
  return {
    say: `${ofText(count, named)} epochs are numbers, which look like a time or a counter and not like a name`,
    remedy: 'choose the field with `fields.epoch` in the config file',
  }
}

export function repeatedCycles(count: number, rows: number, { one, isLogged }: UnitWords): ReadCause {
  const [repeat, are] = count === 1 ? ['repeats', 'it is'] : ['repeat', 'they are']
  return {
    say: `the log holds the same ${one} twice: ${ofText(count, rows)} rows ${repeat} a ${one} that stands there within 5 s already, so ${are} left out and each ${one} counts once`,
    remedy: isLogged ? `let the loop write each ${one} once` : 'print the list again, once',
  }
}
