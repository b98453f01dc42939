import fs from 'node:fs'
import { withFile } from '../read/access.ts'
import { SHARD_MARK } from '../read/shards/mark.ts'
import { PROMPT_MARK, REPORT_MARK } from '../report/marks.ts'

/** What is written to a file that the user names. */
export type FileFormat = 'json' | 'html' | 'prompt'
/** The command `fleet` writes one of its own, and so does `--shard`. */
type KnownFormat = FileFormat | 'fleet' | 'shard'

/** Marks stand within these first bytes. */
const HEAD_BYTES = 1024
/** A larger file is an insights.json only when it begins as one is written. */
const MAX_PARSED_BYTES = 8 * 1024 ** 2

const IS_OURS: Record<KnownFormat, (head: string, readWhole: () => string) => boolean> = {
  json: (head, readWhole) => BEGINS_AS_INSIGHTS.test(head) || isInsights(readWhole()),
  html: (head) => head.includes(REPORT_MARK),
  prompt: (head) => head.startsWith(PROMPT_MARK),
  shard: (head) => head.startsWith(SHARD_MARK),
  fleet: (head) => /^\{\s*"fleet_version": \d/.test(head),
}

/** Whether an existing file is one that a run before wrote in this format; an empty one may be taken. Never throws. */
export function isOurs(realPath: string, format: KnownFormat): boolean {
  try {
    return (
      withFile({ path: realPath, realPath, within: undefined }, (fd, bytes) => {
        if (bytes === 0) return true
        const head = Buffer.alloc(Math.min(bytes, HEAD_BYTES))
        const length = fs.readSync(fd, head, 0, head.length, 0)
        return IS_OURS[format](head.toString('utf8', 0, length), () =>
          bytes > MAX_PARSED_BYTES ? '' : fs.readFileSync(fd, 'utf8'),
        )
      }) === true
    )
  } catch {
    // No JSON.
    return false
  }
}

/** As it is written, also where only a part was kept. */
const BEGINS_AS_INSIGHTS = /^\{\s*"schema_version": \d+,\s*"generated_at": "[^"]*",\s*"loop": \{/

/** Also one that a tool spelt anew, and the seed program's, which names no version. */
function isInsights(text: string): boolean {
  const value: unknown = JSON.parse(text)
  return (
    typeof value === 'object' &&
    value !== null &&
    'total_cycles_analyzed' in value &&
    typeof value.total_cycles_analyzed === 'number' &&
    'recommendations' in value &&
    Array.isArray(value.recommendations)
  )
}
