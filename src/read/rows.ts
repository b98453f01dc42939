import { isUtf8 } from 'node:buffer'
import { parseJson } from '../model/json.ts'
import { type Found, readHead, readText, type Trouble, withFile } from './access.ts'
import type { Container, Row, Sample } from './formats/format.ts'
import { type Slice, sliceLists } from './json-lists.ts'
import { isJsonObject, type JsonObject, type Progress, readJsonl } from './jsonl.ts'
import { readLines } from './lines.ts'
import { sliceMarkdown } from './markdown-rows.ts'
import type { Tally } from './tally.ts'
import { looksLikeTsv, TsvReader } from './tsv.ts'

const SAMPLE_BYTES = 256 * 1024
const SAMPLE_ROWS = 50
const REPLACEMENT = '\uFFFD'

export type OnRow = (record: JsonObject, line: number) => void

/** The container and the first rows of a file. `list` names the key of the rows where it is known. */
export function sampleFile(file: Found, list?: string): Sample | Trouble {
  return withFile(file, (fd, bytes) => {
    const text = readHead(fd, Math.min(SAMPLE_BYTES, bytes))
    const container = containerOf(file.path, text, bytes <= SAMPLE_BYTES)
    return { container, ...sampleRows(container, text, list) }
  })
}

function sampleRows(container: Container, text: string, list?: string): Pick<Sample, 'list' | 'rows'> {
  if (container === 'json') {
    const chosen = chooseList(sliceLists(text).lists, list, text)
    return { list: chosen.key, rows: parseAll(chosen.slices.slice(0, SAMPLE_ROWS)) }
  }
  if (container === 'markdown')
    return { list: undefined, rows: parseAll(sliceMarkdown(text).slice(0, SAMPLE_ROWS)) }
  const lines = text
    .split('\n', container === 'tsv' ? SAMPLE_ROWS + 1 : SAMPLE_ROWS)
    .map((line) => line.replace(/\r$/, ''))
  if (container === 'jsonl')
    return { list: undefined, rows: parseAll(lines.map((each, index) => ({ text: each, line: index + 1 }))) }
  const tsv = new TsvReader()
  const rows = lines.flatMap((line, index) => {
    const record = tsv.read(line)
    return record === undefined ? [] : [{ record, line: index + 1 }]
  })
  return { list: undefined, rows }
}

function parseAll(slices: readonly Slice[]): Row[] {
  return slices.flatMap(({ text, line }) => {
    const value = parseJson(text)
    return isJsonObject(value) ? [{ record: value, line }] : []
  })
}

/** How rows are kept in a file, by its name where that tells and by its first bytes. */
function containerOf(path: string, text: string, isWhole: boolean): Container {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown'
  const start = text.trimStart()
  if (/\.tsv$/i.test(path) || looksLikeTsv(start)) return 'tsv'
  if (!start.startsWith('{') && !start.startsWith('[')) return 'jsonl'
  const end = start.indexOf('\n')
  const first = (end === -1 ? start : start.slice(0, end)).trim()
  const value = parseJson(first)
  const isOnlyLine = end === -1 || start.slice(end).trim() === ''
  if (value !== undefined) return isOnlyLine && isList(value) ? 'json' : 'jsonl'
  if (first === '{' || first === '[' || /^\[\s*\{/.test(start)) return 'json'
  if (isOnlyLine) return /^\{\s*"[^"]*"\s*:\s*\[\s*\{/.test(start) ? 'json' : 'jsonl'
  return isWhole && parseJson(start) !== undefined ? 'json' : 'jsonl'
}

/** An array, or an object that holds a list of objects and no time of its own. */
function isList(value: unknown): boolean {
  if (Array.isArray(value)) return true
  if (!isJsonObject(value) || 'timestamp' in value || 'ts' in value) return false
  return Object.values(value).some(
    (each) => Array.isArray(each) && each.length > 0 && each.every(isJsonObject),
  )
}

/** The list that was named, or the longest; a document without one is one row. */
function chooseList(
  lists: Map<string, Slice[]>,
  named: string | undefined,
  text: string,
): { key: string | undefined; slices: Slice[] } {
  const [first] = [...lists].toSorted(([, a], [, b]) => b.length - a.length)
  const key = named !== undefined && lists.has(named) ? named : first?.[0]
  if (key !== undefined) return { key: key === '' ? undefined : key, slices: lists.get(key) ?? [] }
  const value = parseJson(text)
  const isRow = isJsonObject(value) && Object.values(value).some((each) => typeof each !== 'object')
  return { key: undefined, slices: isRow ? [{ text, line: 1 }] : [] }
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
  if (container === 'tsv') return readTsv(file, tally, onRow)
  const text = readText(file)
  if (typeof text !== 'string') return text
  tally.lines = countLines(text)
  const { lists, isCut } =
    container === 'json' ? sliceLists(text) : { lists: new Map([['', sliceMarkdown(text)]]), isCut: false }
  for (const slice of chooseList(lists, list, text).slices) readSlice(slice, tally, onRow)
  if (isCut) tally.skip('possibly-cut', Math.max(1, tally.lines))
  return undefined
}

function readSlice({ text, line }: Slice, tally: Tally, onRow: OnRow): void {
  if (text.includes(REPLACEMENT)) {
    tally.skip('not-utf8', line)
    return
  }
  const value = parseJson(text)
  if (!isJsonObject(value)) {
    tally.skip('not-json', line)
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

function readTsv(file: Found, tally: Tally, onRow: OnRow): Trouble | undefined {
  const tsv = new TsvReader()
  return withFile(file, (fd, fileBytes) => {
    const sink = {
      line: (buffer: Buffer, start: number, end: number, number: number): void => {
        tally.lines = number
        const bytes = buffer.subarray(start, end)
        if (!isUtf8(bytes)) {
          tally.skip('not-utf8', number)
          return
        }
        const record = tsv.read(bytes.toString('utf8'))
        if (record === undefined) return
        tally.records += 1
        onRow(record, number)
      },
      tooLong: (number: number): void => {
        tally.lines = number
        tally.skip('line-too-long', number)
      },
    }
    readLines(fd, sink, fileBytes)
    return undefined
  })
}
