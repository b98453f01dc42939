import fs from 'node:fs'
import os from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { remembered } from '../safe/remembered.ts'
import type { Cycle } from '../model/retro.ts'
import { type Found, isTrouble, type Trouble, withFile } from './access.ts'
import { type BlockCycles, type CycleBlock, cyclesOf } from './cycle-block.ts'
import type { CycleSink } from './cycle-sink.ts'
import { encodingAt } from './encoding.ts'
import type { Format } from './formats/format.ts'
import type { ByteRange } from './jsonl.ts'
import { type LogPart, type PartCounts, readLogPart } from './log-part.ts'
import type { Reading, Threads } from './source.ts'
import { beginTail, nextLine } from './tail.ts'
import type { Tally } from './tally.ts'

/**
 * A large log of JSON lines is cut at line ends into as many parts as there are processors, each is read by a thread of
 * its own, and what they hand over is put together in the order of the file: to the byte what one thread reads.
 */

const THREADS: Threads = {
  // Each holds some memory, and a disk is no faster for more of them.
  most: Math.min(8, os.availableParallelism()),
  // A thread takes about 0.1 s to begin, as long as it takes to read so much.
  bytes: 16 * 1024 ** 2,
}

/** What a thread tells, and in the end what it counted. */
export type PartNews = { block: CycleBlock } | { taken: number } | { counts: PartCounts }

/** What came of a part: its cycles in order, and what was counted. */
export interface ReadPart<T> {
  blocks: T[]
  counts: PartCounts
}

/** Whether each row is a cycle or none, whatever stands in the others. */
export function isRowByRow({ join, latestBy, beside }: Format): boolean {
  return join === undefined && latestBy === undefined && beside === undefined
}

/** Where a file is cut, and the lines before the first part; `undefined` where one thread reads it as well. */
interface LogCut {
  ranges: ByteRange[]
  linesBefore: number
}

/** @returns undefined for a file that is too small for it */
export function cutLog(file: Found, tally: Tally, threads: Threads = THREADS): LogCut | Trouble | undefined {
  if (threads.most < 2 || !fs.existsSync(WORKER)) return undefined
  return withFile(file, (fd, bytes) => {
    if (bytes < 2 * threads.bytes || encodingAt(fd) !== 'utf8') return undefined
    const tail = beginTail(file, fd, bytes, tally)
    if (isTrouble(tail)) return tail
    const ranges = cutRange(fd, { from: tail.from, to: bytes }, threads)
    return ranges.length < 2 ? undefined : { ranges, linesBefore: tail.lines }
  })
}

/** Cuts a range of whole lines into as many as there are threads for. */
export function cutRange(
  fd: number,
  { from, to }: ByteRange,
  { most, bytes }: Threads = THREADS,
): ByteRange[] {
  const parts = Math.max(1, Math.min(most, Math.floor((to - from) / bytes)))
  const cuts = Array.from({ length: parts }, (_, part) =>
    lineFrom(fd, from + ((to - from) * part) / parts, to),
  )
  const begins = [...new Set([from, ...cuts])].filter((begin) => begin < to)
  return begins.map((begin, index) => ({ from: begin, to: begins[index + 1] ?? to }))
}

/** Where the first line begins at or behind a byte, in a file of UTF-8; its end where none does. */
export function lineFrom(fd: number, byte: number, end: number): number {
  return byte === 0 ? 0 : (nextLine(fd, Math.floor(byte), end, 'utf8') ?? end)
}

/**
 * Reads parts of a file side by side, in the order of the file; one alone is read here.
 *
 * @param take what becomes of each block, while others are read
 */
export function readRanges<T>(
  file: Found,
  ranges: readonly ByteRange[],
  { settings, now, ownSecrets = [], progress }: Reading,
  take: (block: CycleBlock) => T,
): Promise<ReadPart<T>[]> {
  const [begin, end] = [ranges[0]?.from ?? 0, ranges.at(-1)?.to ?? 0]
  const taken = ranges.map(({ from }) => from)
  const read = ranges.length === 1 ? readHere : readOnThread
  return Promise.all(
    ranges.map((range, index) =>
      read({ file, range, settings, now, ownSecrets }, take, (to) => {
        taken[index] = to
        const sum = ranges.reduce((bytes, { from }, each) => bytes + (taken[each] ?? from) - from, begin)
        progress?.(file.path, sum, end)
      }),
    ),
  )
}

/** Reads a log on several threads; its cycles and counts go where those of the whole file would. */
export async function readOnThreads(
  file: Found,
  { ranges, linesBefore }: LogCut,
  log: PartedLog,
  reading: Reading & { recorded: Map<Cycle, string> },
): Promise<Trouble | undefined> {
  const toCycles = cyclesReader(log.source)
  return joinParts(await readRanges(file, ranges, reading, toCycles), linesBefore, log, reading.recorded)
}

/** Where the parts of a log go. */
export interface PartedLog {
  source: number
  cycles: Cycle[]
  tally: Tally
  sink: CycleSink
}

/** Makes cycles of the blocks of one log, in which equal texts are one. */
export function cyclesReader(source: number): (block: CycleBlock) => BlockCycles {
  const intern = remembered((text) => text, { longest: Infinity })
  return (block) => cyclesOf(block, source, intern)
}

/** @param linesBefore those of the file before the first part */
export function joinParts(
  parts: readonly ReadPart<BlockCycles>[],
  linesBefore: number,
  { cycles: all, tally, sink }: PartedLog,
  recorded: Map<Cycle, string>,
): Trouble | undefined {
  let before = linesBefore
  for (const { blocks, counts } of parts) {
    for (const { cycles, recorded: rows, place } of blocks) {
      place(before)
      for (const cycle of cycles) all.push(cycle)
      for (const [row, whole] of rows?.entries() ?? []) {
        const cycle = cycles[row]
        if (cycle !== undefined) recorded.set(cycle, whole)
      }
    }
    tally.join(counts.tally, before)
    sink.joinLacks(counts.lacks, before)
    before += counts.tally.lines
  }
  return parts.find(({ counts }) => counts.trouble !== undefined)?.counts.trouble
}

/** The thread's program stands beside this file, and beside each bundle. */
const WORKER = fileBeside(import.meta.url, 'part-worker.js')

/** A function, since bundling makes something else of such a URL where it can tell the file. */
function fileBeside(url: string, name: string): string {
  return fileURLToPath(new URL(name, url))
}

type Read = <T>(
  part: LogPart,
  take: (block: CycleBlock) => T,
  onTaken: (to: number) => void,
) => Promise<ReadPart<T>>

const readHere: Read = (part, take, onTaken) => {
  const blocks: ReturnType<typeof take>[] = []
  const counts = readLogPart(part, (block) => blocks.push(take(block)), onTaken)
  return Promise.resolve({ blocks, counts })
}

const readOnThread: Read = (part, take, onTaken) =>
  new Promise((resolve, reject) => {
    const blocks: ReturnType<typeof take>[] = []
    const worker = new Worker(WORKER, { workerData: part })
    worker.on('message', (news: PartNews) => {
      if ('block' in news) blocks.push(take(news.block))
      else if ('taken' in news) onTaken(news.taken)
      else resolve({ blocks, counts: news.counts })
    })
    worker.on('error', reject)
    worker.on('exit', (code) =>
      reject(new Error(`a thread that read ${part.file.path} ended with code ${code}`)),
    )
  })
