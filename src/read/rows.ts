import { isUtf8 } from 'node:buffer'
import { parseJson } from '../model/json.ts'
import { type Found, isTrouble, readHead, readText, type Trouble, withFile } from './access.ts'
import type { Container, Row, Sample } from './formats/format.ts'
import { type Document, type Slice, sliceLists } from './json-lists.ts'
import {
  type ReadCause,
  brokenDocument,
  emptyList,
  headingOnly,
  keyedRows,
  listNotThere,
  manyDocuments,
  noObjects,
  noTable,
} from './causes.ts'
import { valueAt } from './field-paths.ts'
import { findKeyedRows } from './keyed-rows.ts'
import { csvRows, isQuotedTable } from './csv.ts'
import { isFollowedByValue, placeOfBreak } from './bad-lines.ts'
import type { Texts } from '../safe/texts.ts'
import { isJsonObject, type JsonObject, type Progress, readJsonl } from './jsonl.ts'
import { readLines } from './lines.ts'
import { markdownRows } from './markdown-rows.ts'
import { beginTail } from './tail.ts'
import type { Tally } from './tally.ts'
import { looksLikeText, readTextRow } from './text-rows.ts'
import { looksLikeTsv, TsvReader } from './tsv.ts'

const SAMPLE_BYTES = 256 * 1024
const SAMPLE_ROWS = 50
const REPLACEMENT = '\uFFFD'

export type OnRow = (record: JsonObject, line: number) => void

/** The container and the first rows of a file. `list` names the key of the rows where it is known. */
export function sampleFile(file: Found, list?: string): Sample | Trouble {
  return withFile(file, (fd, bytes) => {
    const text = readHead(fd, Math.min(SAMPLE_BYTES, bytes))
    const container = containerOf(file.path, text, bytes <= SAMPLE_BYTES, list)
    return { container, ...sampleRows(container, text, list) }
  })
}

function sampleRows(container: LooksLike, text: string, list?: string): Omit<Sample, 'container'> {
  if (container === 'json') {
    const { key, slices } = chooseList(sliceLists(text), list, text)
    const outer = key === undefined ? undefined : parseJson(text)
    return {
      list: key,
      rows: parseAll(slices.slice(0, SAMPLE_ROWS)),
      outer: isJsonObject(outer) ? outer : undefined,
    }
  }
  if (container === 'markdown' || container === 'csv')
    return { list: undefined, rows: parseAll(ROWS_OF[container](text).slice(0, SAMPLE_ROWS)) }
  const lines = text.split('\n', SAMPLE_LINES[container]).map((line) => line.replace(/\r$/, ''))
  if (container === 'jsonl')
    return { list: undefined, rows: parseAll(lines.map((each, index) => ({ text: each, line: index + 1 }))) }
  const read = lineReader(container)
  const rows = lines.flatMap((line, index) => {
    const record = read(line)
    return record === undefined ? [] : [{ record, line: index + 1 }]
  })
  return { list: undefined, rows: rows.slice(0, SAMPLE_ROWS) }
}

/** Of a file that is read as a whole. */
const ROWS_OF = { markdown: markdownRows, csv: csvRows }

/** A table has a heading, and a text log may begin with others than rows. */
const SAMPLE_LINES = { jsonl: SAMPLE_ROWS, tsv: SAMPLE_ROWS + 1, text: 10 * SAMPLE_ROWS }

/** What makes a record of a line; `undefined` for a line that is no row. */
function lineReader(container: 'tsv' | 'text'): (line: string) => JsonObject | undefined {
  if (container === 'text') return readTextRow
  const tsv = new TsvReader()
  return (line) => tsv.read(line)
}

function parseAll(slices: readonly (Slice | Row)[]): Row[] {
  return slices.flatMap((slice) => {
    if ('record' in slice) return [slice]
    const value = parseJson(slice.text)
    return isJsonObject(value) ? [{ record: value, line: slice.line }] : []
  })
}

/** Whether an object with a list is a row itself takes more than a look. */
type LooksLike = Exclude<Container, 'object'>

/** How rows are kept in a file, by its name where that tells and by its first bytes. */
function containerOf(path: string, text: string, isWhole: boolean, list?: string): LooksLike {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown'
  const start = text.trimStart()
  if (/\.csv$/i.test(path)) return 'csv'
  if (/\.tsv$/i.test(path) || looksLikeTsv(start)) return isQuotedTable(start) ? 'csv' : 'tsv'
  if (looksLikeText(start)) return 'text'
  if (!start.startsWith('{') && !start.startsWith('[')) return 'jsonl'
  const end = start.indexOf('\n')
  const first = (end === -1 ? start : start.slice(0, end)).trim()
  const value = parseJson(first)
  const isOnlyLine = end === -1 || start.slice(end).trim() === ''
  if (value !== undefined) return isOnlyLine && isDocument(value, first, list) ? 'json' : 'jsonl'
  if (first === '{' || first === '[' || /^\[\s*\{/.test(start)) return 'json'
  if (isOnlyLine) return chosenOf(sliceLists(start), list) === undefined ? 'jsonl' : 'json'
  return isWhole && parseJson(start) !== undefined ? 'json' : 'jsonl'
}

/** An array; or an object that is no row, or holds the list that is named; or one without a time that holds any, or should. */
function isDocument(value: unknown, text: string, list: string | undefined): boolean {
  if (Array.isArray(value)) return true
  if (!isJsonObject(value)) return false
  if (!isRow(value)) return true
  const document = sliceLists(text)
  if ('timestamp' in value || 'ts' in value) return list !== undefined && document.lists.has(list)
  return list !== undefined || chosenOf(document, undefined) !== undefined
}

/** A document that has more names with plain values is a row, whatever lists lie deep in it. */
const MOST_PLAIN = 5

/** The path of the list that was named; else of the longest one of those that lie least deep. */
function chosenOf({ lists, plain }: Document, named: string | undefined): string | undefined {
  if (named !== undefined && lists.has(named)) return named
  const levels = (path: string): number => (path === '' ? 0 : path.split('.').length)
  const [first] = [...lists].toSorted(([a, x], [b, y]) => levels(a) - levels(b) || y.length - x.length)
  if (first === undefined || (levels(first[0]) > 1 && plain > MOST_PLAIN)) return undefined
  return first[0]
}

/** The rows of a document; one without a list is one row. */
function chooseList(
  document: Document,
  named: string | undefined,
  text: string,
): { key: string | undefined; slices: Slice[] } {
  const path = chosenOf(document, named)
  if (path !== undefined)
    return { key: path === '' ? undefined : path, slices: document.lists.get(path) ?? [] }
  const value = parseJson(text)
  const isOneRow = isRow(value) && (document.plain > MOST_PLAIN || findKeyedRows(value) === undefined)
  return { key: undefined, slices: isOneRow ? [{ text, line: 1 }] : [] }
}

/** What holds lists and objects only says nothing of itself. */
function isRow(value: unknown): boolean {
  return isJsonObject(value) && Object.values(value).some((each) => each === null || typeof each !== 'object')
}

/**
 * Reads a file row by row, whatever holds the rows. What is no row is counted with its line, never thrown.
 *
 * @returns the trouble that kept the file from being read at all
 */
export function readRows(
  file: Found,
  container: Container,
  list: string | undefined,
  tally: Tally,
  onRow: OnRow,
  progress?: Progress,
): Trouble | undefined {
  if (container === 'jsonl') return readJsonl(file, tally, onRow, progress)
  if (container === 'tsv' || container === 'text') return readLineRows(file, container, tally, onRow)
  const text = readText(file)
  if (typeof text !== 'string') return text
  tally.lines = countLines(text)
  const refuse = (cause: ReadCause): Trouble => ({ path: file.path, kind: 'unreadable', ...cause })
  if (container === 'markdown' || container === 'csv')
    for (const row of ROWS_OF[container](text)) readSlice(row, tally, onRow)
  else if (container === 'object') readSlice({ text, line: 1 }, tally, onRow)
  else {
    const { lists, plain, isCut } = sliceLists(text)
    if (list !== undefined && !lists.has(list) && !lists.has('') && !isEmptyList(text, list))
      return refuse(listNotThere(list, longestFirst(lists)))
    for (const slice of chooseList({ lists, plain, isCut }, list, text).slices) readSlice(slice, tally, onRow)
    if (tally.records > 0 && isCut) tally.skip('possibly-cut', Math.max(1, tally.lines))
  }
  if (tally.records > 0 || text.trim() === '') return undefined
  const { cause, isBroken } = causeOfNoRow(container, text, tally.texts)
  if (isBroken) return refuse(cause)
  tally.cause = cause
  return undefined
}

/** Of a whole document without a row: a valid one may be new, and get its first row yet. */
function causeOfNoRow(
  container: Container,
  text: string,
  texts: Texts,
): { cause: ReadCause; isBroken: boolean } {
  if (container === 'markdown') return { cause: noTable, isBroken: false }
  if (container === 'csv') return { cause: headingOnly, isBroken: false }
  const value = parseJson(text)
  if (value !== undefined) {
    const keyed = findKeyedRows(value)
    const cause = keyed === undefined ? noObjects : keyedRows(keyed.path.join('.'), keyed.count)
    return { cause: Array.isArray(value) && value.length === 0 ? emptyList : cause, isBroken: false }
  }
  const place = placeOfBreak(text, 1, texts)
  const cause = place !== undefined && isFollowedByValue(text) ? manyDocuments(place) : brokenDocument(place)
  return { cause, isBroken: true }
}

function isEmptyList(text: string, path: string): boolean {
  const value = parseJson(text)
  const list = isJsonObject(value) ? valueAt(value, path) : undefined
  return Array.isArray(list) && list.length === 0
}

/** Each list with how many objects it holds. */
function longestFirst(lists: Document['lists']): [path: string, objects: number][] {
  return [...lists]
    .map(([path, { length }]): [string, number] => [path, length])
    .toSorted(([, a], [, b]) => b - a)
}

function readSlice(slice: Slice | Row, tally: Tally, onRow: OnRow): void {
  const { line } = slice
  const isBroken =
    'text' in slice
      ? slice.text.includes(REPLACEMENT)
      : Object.values(slice.record).some((cell) => typeof cell === 'string' && cell.includes(REPLACEMENT))
  if (isBroken) {
    tally.skip('not-utf8', line)
    return
  }
  const value = 'text' in slice ? parseJson(slice.text) : slice.record
  if (!isJsonObject(value)) {
    tally.skip('not-json', line, 'text' in slice ? slice.text : undefined)
    return
  }
  tally.records += 1
  onRow(value, line)
}

/** Both with and without a line feed at the end. */
function countLines(text: string): number {
  let lines = 0
  for (let at = 0; at < text.length; lines++) {
    const end = text.indexOf('\n', at)
    at = end === -1 ? text.length : end + 1
  }
  return lines
}

function readLineRows(
  file: Found,
  container: 'tsv' | 'text',
  tally: Tally,
  onRow: OnRow,
): Trouble | undefined {
  const read = lineReader(container)
  return withFile(file, (fd, fileBytes) => {
    const tail = beginTail(file, fd, fileBytes, tally)
    if (isTrouble(tail)) return tail
    // Its columns are named in the first line, also where that is not among the lines that are read.
    if (tail.from > 0 && container === 'tsv') read(readHead(fd, SAMPLE_BYTES).split(/\r?\n/, 1)[0] ?? '')
    const sink = {
      line: (buffer: Buffer, start: number, end: number, number: number): void => {
        tally.lines += 1
        const bytes = buffer.subarray(start, end)
        if (!isUtf8(bytes)) {
          tally.skip('not-utf8', number)
          return
        }
        const record = read(bytes.toString('utf8'))
        if (record === undefined) return
        tally.records += 1
        onRow(record, number)
      },
      tooLong: (number: number): void => {
        tally.lines += 1
        tally.skip('line-too-long', number)
      },
    }
    readLines(fd, sink, fileBytes, tail)
    if (container === 'tsv' && tally.lines > 0 && tally.records === 0) tally.cause = headingOnly
    return undefined
  })
}
