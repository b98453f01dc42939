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
import type { LogPart, PartCounts } from './log-part.ts'
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

interface ReadPart {
  blocks: BlockCycles[]
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
    const length = bytes - tail.from
    const parts = Math.min(threads.most, Math.floor(length / threads.bytes))
    const cuts = Array.from({ length: Math.max(0, parts - 1) }, (_, index) =>
      nextLine(fd, tail.from + Math.floor((length * (index + 1)) / parts), bytes, 'utf8'),
    ).filter((cut) => cut !== undefined)
    const ends = [...new Set([...cuts, bytes])]
    if (ends.length < 2) return undefined
    return {
      ranges: ends.map((to, index) => ({ from: ends[index - 1] ?? tail.from, to })),
      linesBefore: tail.lines,
    }
  })
}

/** Reads the parts side by side; their cycles and counts go where those of the whole file would. */
export async function readOnThreads(
  file: Found,
  { ranges, linesBefore }: LogCut,
  log: { source: number; cycles: Cycle[]; tally: Tally },
  sink: CycleSink,
  reading: Reading & { recorded: Map<Cycle, string> },
): Promise<Trouble | undefined> {
  const { settings, now, ownSecrets = [], recorded, progress } = reading
  const intern = remembered((text) => text, { longest: Infinity })
  const [begin, end] = [ranges[0]?.from ?? 0, ranges.at(-1)?.to ?? 0]
  const taken = ranges.map(({ from }) => from)
  const parts = await Promise.all(
    ranges.map((range, index) =>
      readOnThread(
        { file, range, settings, now, ownSecrets },
        // While others still read.
        (block) => cyclesOf(block, log.source, intern),
        (to) => {
          taken[index] = to
          const read = ranges.reduce((sum, { from }, each) => sum + (taken[each] ?? from) - from, begin)
          progress?.(file.path, read, end)
        },
      ),
    ),
  )
  let before = linesBefore
  for (const { blocks, counts } of parts) {
    for (const { cycles, recorded: rows, place } of blocks) {
      place(before)
      for (const cycle of cycles) log.cycles.push(cycle)
      for (const [row, whole] of rows?.entries() ?? []) {
        const cycle = cycles[row]
        if (cycle !== undefined) recorded.set(cycle, whole)
      }
    }
    log.tally.join(counts.tally, before)
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

function readOnThread(
  part: LogPart,
  take: (block: CycleBlock) => BlockCycles,
  onTaken: (to: number) => void,
): Promise<ReadPart> {
  return new Promise((resolve, reject) => {
    const blocks: BlockCycles[] = []
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
}
