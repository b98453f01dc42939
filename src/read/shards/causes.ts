import type { ReadCause } from '../causes.ts'

/** Why a log is not read in shards, or shards are not joined. */

export function brokenShard(line: number): ReadCause {
  return {
    say: `begins as a shard, and its line ${line} is none of one`,
    remedy: 'make it again with this version, by `--shard`',
  }
}

export const notInShards: ReadCause = {
  say: 'cannot be read in shards, since its rows are not each a cycle in a line of JSON',
  remedy: 'read it whole, without `--shard`',
}

export function manyLogs(files: number): ReadCause {
  return {
    say: `is one of ${files} logs, and a shard is of one`,
    remedy: 'name one by `--cycles`',
  }
}

export function shardsMissing(missing: readonly number[], of: number): ReadCause {
  return {
    say: `is in ${of} shards, and ${missing.length === 1 ? 'number' : 'numbers'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
    remedy: of === 2 ? 'name both shards' : `name all ${of} shards`,
  }
}

export const shardTwice: ReadCause = {
  say: 'is a shard that is named twice',
  remedy: 'name each shard once',
}

export const otherShardSettings: ReadCause = {
  say: 'is a shard that was read with another `time-zone`, `log-format` or `fields`',
  remedy: 'read all shards, and what joins them, with the same settings',
}

/** Of `inspect`: a shard holds what was read already. */
export const shardIsRead: ReadCause = {
  say: 'is a shard: the log was read already, by the settings of then',
  remedy: 'inspect the log itself, or join its shards by `fleet --same-loop`',
}
