import type { Instant } from '../model/retro.ts'
import { makeZone } from '../model/zone.ts'
import { makeTexts } from '../safe/texts.ts'
import type { Settings } from '../settings/schema.ts'
import { type Found, isTrouble, type Trouble } from './access.ts'
import { BlockWriter, type CycleBlock } from './cycle-block.ts'
import { CycleSink } from './cycle-sink.ts'
import { type ByteRange, readJsonlPart } from './jsonl.ts'
import type { LackCounts } from './lacks.ts'
import { choose } from './recognise.ts'
import { sampleLog } from './sample-log.ts'
import { Tally, type TallyCounts } from './tally.ts'

/** A part of a log of JSON lines, each of which is a cycle, whatever stands before and behind it. Plain data. */
export interface LogPart {
  file: Found
  range: ByteRange
  settings: Settings
  now: Instant
  ownSecrets: readonly string[]
}

/** What was counted in a part; its lines count from 1 on. */
export interface PartCounts {
  tally: TallyCounts
  lacks: LackCounts
  trouble?: Trouble
}

/** Reads a part just as the whole log would be read: by the format that the first rows of the file say. */
export function readLogPart(
  { file, range, settings, now, ownSecrets }: LogPart,
  onBlock: (block: CycleBlock) => void,
  onProgress: (bytesRead: number) => void,
): PartCounts {
  const tally = new Tally('cycles', file.path, makeTexts(ownSecrets), makeZone(settings.timeZone))
  const cycles = new BlockWriter(onBlock)
  const recorded = { set: (_cycle: unknown, row: string) => cycles.record(row) }
  const sample = sampleLog(file, settings)
  const format = choose(isTrouble(sample) ? NOTHING : sample, settings).format
  const sink = new CycleSink(format, { source: 0, cycles, tally }, { settings, now, recorded })
  const trouble = isTrouble(sample)
    ? sample
    : readJsonlPart(file, range, tally, (record, line) => sink.row(record, line), onProgress)
  cycles.end()
  return { tally: tally.counts, lacks: sink.lacks, ...(trouble && { trouble }) }
}

const NOTHING = { container: 'jsonl', list: undefined, rows: [] } as const
