import { type Found, readHead, withFile } from '../access.ts'

/** What a shard begins with, so that it is told from a log by its first bytes. */
export const SHARD_MARK = '{"shard_version":'
export const SHARD_VERSION = 1

/** Whether a file is a shard of a log; one that cannot be read is none. */
export function isShard(file: Found): boolean {
  const head = withFile(file, (fd, bytes) => readHead(fd, Math.min(bytes, SHARD_MARK.length)))
  return head === SHARD_MARK
}
