import type { Settings } from '../../settings/schema.ts'
import type { Texts } from '../../safe/texts.ts'
import { LOG_FORMATS } from '../../settings/log-formats.ts'
import { type Found, isTrouble, type Trouble } from '../access.ts'
import type { ReadCause } from '../causes.ts'
import { brokenShard, otherShardSettings, shardsMissing, shardTwice } from './causes.ts'
import { formatNamed } from '../formats/index.ts'
import { mappedFormat } from '../formats/mapped.ts'
import type { Choice } from '../recognise.ts'
import { readingSettings } from './make-shard.ts'
import { readShard, type Shard } from './shard-file.ts'

/** A log whose shards were all read. */
export interface JoinedLog {
  /** The log's own, not those of its shards. */
  path: string
  choice: Choice
  hasRows: boolean
  wrongFormat: ReadCause | undefined
  /** In the order of the log. */
  parts: Shard['parts']
}

/** The logs of which these files are shards, in the order of the first shard of each; or why one cannot be joined. */
export function joinShards(
  files: readonly Found[],
  settings: Settings,
  texts: Texts,
): (JoinedLog | Trouble)[] {
  const logs = new Map<string, { file: Found; shard: Shard }[]>()
  const troubles: Trouble[] = []
  for (const file of files) {
    const shard = readShard(file, texts)
    if (isTrouble(shard)) {
      troubles.push(shard)
      continue
    }
    const { path, bytes, of } = shard.head
    const key = JSON.stringify([path, bytes, of])
    logs.set(key, [...(logs.get(key) ?? []), { file, shard }])
  }
  // With one that cannot be read others would seem to be missing.
  return troubles.length > 0 ? troubles : [...logs.values()].map((shards) => joinOne(shards, settings))
}

function joinOne(given: readonly { file: Found; shard: Shard }[], settings: Settings): JoinedLog | Trouble {
  const shards = given.toSorted((a, b) => a.shard.head.index - b.shard.head.index)
  const [first] = shards
  if (first === undefined) throw new Error('no shard')
  const refuse = ({ path }: { path: string }, cause: ReadCause): Trouble => ({
    path,
    kind: 'unreadable',
    ...cause,
  })
  const { head } = first.shard
  const other = shards.find(({ shard }) => shard.head.settings !== readingSettings(settings))
  if (other !== undefined) return refuse(other.file, otherShardSettings)
  const twice = shards.find(({ shard }, index) => shards[index - 1]?.shard.head.index === shard.head.index)
  if (twice !== undefined) return refuse(twice.file, shardTwice)
  const there = new Set(shards.map(({ shard }) => shard.head.index))
  const missing = Array.from({ length: head.of }, (_, index) => index + 1).filter((each) => !there.has(each))
  if (missing.length > 0) return refuse(head, shardsMissing(missing, head.of))
  const name = LOG_FORMATS.find((each) => each === head.format.name)
  if (name === undefined) return refuse(first.file, brokenShard(1))
  const preset = formatNamed(name)
  return {
    path: head.path,
    choice: {
      ...head.format,
      format: settings.fields === undefined ? preset : mappedFormat(settings.fields, preset),
    },
    hasRows: head.format.hasRows,
    wrongFormat: head.wrongFormat,
    parts: shards.flatMap(({ shard }) => shard.parts),
  }
}
