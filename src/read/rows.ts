import { isUtf8 } from 'node:buffer'
import fs from 'node:fs'
import { type Found, isTrouble, openFile, type Trouble } from './access.ts'
import type { Container, Row, Sample } from './formats/format.ts'
import { type Slice, sliceLists } from './json-lists.ts'
import { isJsonObject, type JsonObject, type Progress, readJsonl } from './jsonl.ts'
import { readLines } from './lines.ts'
import { sliceMarkdown } from './markdown-rows.ts'
import type { Tally } from './tally.ts'
import { looksLikeTsv, TsvReader } from './tsv.ts'

const SAMPLE_BYTES = 256 * 1024
const SAMPLE_ROWS = 50
/** JSON documents and Markdown are held in memory as a whole; only JSONL and TSV are read line by line. */
const MAX_DOCUMENT_BYTES = 64 * 1024 ** 2
const REPLACEMENT = '\uFFFD'

export type OnRow = (record: JsonObject, line: number) => void

/** The container and the first rows of a file. `list` names the key of the rows where it is known. */
export function sampleFile(file: Found, list?: string): Sample | Trouble {
  const opened = openFile(file)
  if (isTrouble(opened)) return opened
  const buffer = Buffer.alloc(Math.min(SAMPLE_BYTES, opened.bytes))
  let text: string
  try {
    const got = fs.readSync(opened.fd, buffer, 0, buffer.length, 0)
    text = buffer.toString('utf8', 0, got).replace(/^\uFEFF/, '')
  } finally {
    fs.closeSync(opened.fd)
  }
  const container = containerOf(file.path, text, opened.bytes <= SAMPLE_BYTES)
  return { container, ...sampleRows(container, text, list) }
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
    const value = parse(text)
    return isJsonObject(value) ? [{ record: value, line }] : []
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How rows are kept in a file, by its name where that tells and by its first bytes. */
function containerOf(path: string, text: string, isWhole: boolean): Container {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown'
  const start = text.trimStart()
  if (/\.tsv$/i.test(path) || looksLikeTsv(start)) return 'tsv'
  if (!start.startsWith('{') && !start.startsWith('[')) return 'jsonl'
  const end = start.indexOf('\n')
  const first = (end === -1 ? start : start.slice(0, end)).trim()
  const value = parse(first)
  const isOnlyLine = end === -1 || start.slice(end).trim() === ''
  if (value !== undefined) return isOnlyLine && isList(value) ? 'json' : 'jsonl'
  if (first === '{' || first === '[' || /^\[\s*\{/.test(start)) return 'json'
  if (isOnlyLine) return /^\{\s*"[^"]*"\s*:\s*\[\s*\{/.test(start) ? 'json' : 'jsonl'
  return isWhole && parse(start) !== undefined ? 'json' : 'jsonl'
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
  const value = parse(text)
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
  const text = readDocument(file)
  if (typeof text !== 'string') return text
  tally.lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
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
  const value = parse(text)
  if (!isJsonObject(value)) {
    tally.skip('not-json', line)
    return
  }
  tally.records += 1
  onRow(value, line)
}

function readDocument(file: Found): string | Trouble {
  const opened = openFile(file)
  if (isTrouble(opened)) return opened
  try {
    if (opened.bytes > MAX_DOCUMENT_BYTES)
      return {
        path: file.path,
        kind: 'unreadable',
        say: 'is a JSON or Markdown document over 64 MiB; write JSONL',
      }
    return fs.readFileSync(opened.fd, 'utf8').replace(/^\uFEFF/, '')
  } finally {
    fs.closeSync(opened.fd)
  }
}

function readTsv(file: Found, tally: Tally, onRow: OnRow): Trouble | undefined {
  const opened = openFile(file)
  if (isTrouble(opened)) return opened
  const tsv = new TsvReader()
  try {
    tally.lines = readLines(opened.fd, {
      line: (buffer, start, end, number) => {
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
      tooLong: (number) => tally.skip('line-too-long', number),
    })
    return undefined
  } finally {
    fs.closeSync(opened.fd)
  }
}
