import { shortHash } from '../../model/short-hash.ts'
import { makeTexts, type Texts } from '../../safe/texts.ts'
import { logOf } from '../../settings/load.ts'
import type { Settings } from '../../settings/schema.ts'
import { type Access, type Found, isTrouble, type Trouble, withFile } from '../access.ts'
import type { PlacedValue } from '../causes.ts'
import { manyLogs, notInShards } from './causes.ts'
import { encodingAt } from '../encoding.ts'
import { findFiles } from '../find-files.ts'
import { type ByteRange, isJsonObject, type Progress } from '../jsonl.ts'
import type { PartCounts } from '../log-part.ts'
import { cutRange, isRowByRow, lineFrom, readRanges } from '../log-threads.ts'
import { choose } from '../recognise.ts'
import { sampleLog } from '../sample-log.ts'
import { findWrongFormat } from '../wrong-format.ts'
import { SHARD_VERSION } from './mark.ts'
import { shardLines } from './shard-file.ts'

/** The settings that decide how a row is read, as a short hash. */
export function readingSettings({ fields, logFormat, timeZone }: Settings): string {
  return shortHash(JSON.stringify([fields ?? null, logFormat, timeZone]))
}

/**
 * Reads one of equal parts of the one log that the settings name, as many bytes in each, whole lines.
 *
 * @returns the lines of the shard's file
 */
export async function makeShard(
  settings: Settings,
  access: Access,
  { index, of }: { index: number; of: number },
  { progress, ownSecrets }: { progress?: Progress | undefined; ownSecrets: readonly string[] },
): Promise<{ lines: string[]; cycles: number } | Trouble> {
  const patterns = logOf(settings.cycles, settings, 'cycles')
  const [file, ...others] = await findFiles(patterns, access)
  if (file === undefined || isTrouble(file))
    return file ?? { path: patterns.join(' '), kind: 'missing', ...notInShards }
  const refuse = (cause: typeof notInShards): Trouble => ({ path: file.path, kind: 'unreadable', ...cause })
  if (others.length > 0) return refuse(manyLogs(others.length + 1))
  const sample = sampleLog(file, settings)
  if (isTrouble(sample)) return sample
  const { format, name, reason, isFallback } = choose(sample, settings)
  if (sample.container !== 'jsonl' || !isRowByRow(format)) return refuse(notInShards)
  const place = placeOf(file, index, of)
  if (isTrouble(place)) return place
  if (place.isUtf16) return refuse(notInShards)
  const reading = { settings, access, now: Infinity, progress, texts: makeTexts(ownSecrets), ownSecrets }
  const parts = await readRanges(file, place.ranges, reading, (block) => block)
  const trouble = parts.find(({ counts }) => counts.trouble !== undefined)?.counts.trouble
  if (trouble !== undefined) return trouble
  const wrongFormat = findWrongFormat(file, sample, settings)
  const lines = shardLines({
    head: {
      shard_version: SHARD_VERSION,
      index,
      of,
      path: reading.texts.name(file.path),
      bytes: place.bytes,
      settings: readingSettings(settings),
      format: { name, reason: reading.texts.prose(reason), isFallback, hasRows: sample.rows.length > 0 },
      ...(wrongFormat && { wrongFormat }),
    },
    parts: parts.map(({ blocks, counts }) => ({ blocks, counts: cleanCounts(counts, reading.texts) })),
  })
  return { lines, cycles: parts.reduce((sum, { counts }) => sum + counts.lacks.cycles, 0) }
}

interface ShardPlace {
  bytes: number
  ranges: ByteRange[]
  isUtf16: boolean
}

function placeOf(file: Found, index: number, of: number): ShardPlace | Trouble {
  return withFile(file, (fd, bytes): ShardPlace => {
    const [from, to] = [index - 1, index].map((each) => lineFrom(fd, (bytes * each) / of, bytes))
    const range = { from: from ?? 0, to: to ?? bytes }
    const isEmpty = range.from >= range.to
    return { bytes, isUtf16: encodingAt(fd) !== 'utf8', ranges: isEmpty ? [range] : cutRange(fd, range) }
  })
}

/** Values that could not be used come as they are until a page names them; a file must hold none of their secrets. */
function cleanCounts({ tally, lacks }: PartCounts, texts: Texts): PartCounts {
  const clean = <T extends PlacedValue>(placed: T): T => ({
    ...placed,
    value: cleanValue(placed.value, texts),
  })
  const { coerced, bad } = tally
  const { time, outcome } = lacks
  return {
    tally: {
      ...tally,
      coerced: new Map(
        [...coerced].map(([field, { count, first }]) => [texts.name(field), { count, first: clean(first) }]),
      ),
      bad: { ...bad, ...(bad.first && { first: { ...bad.first, text: texts.prose(bad.first.text) } }) },
    },
    lacks: {
      ...lacks,
      time: { ...time, bad: time.bad && clean(time.bad) },
      outcome: { ...outcome, bad: outcome.bad && clean(outcome.bad) },
    },
  }
}

/** Of lists and objects nobody is told more than that they are ones. */
function cleanValue(value: unknown, texts: Texts): unknown {
  if (typeof value === 'string') return texts.prose(value)
  if (Array.isArray(value)) return []
  return isJsonObject(value) ? {} : value
}
