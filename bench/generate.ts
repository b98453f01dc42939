import fs from 'node:fs'
import path from 'node:path'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

const KINDS = ['bug', 'feature', 'test', 'docs', 'refactor'] as const
const REASONS = [
  'tests failed: 3 failed, 210 passed',
  'timeout after 1800s',
  'merge conflict',
  'no change made',
] as const
const LINES_PER_WRITE = 10_000

export const FIRST_INSTANT = Date.UTC(2020, 0, 1)

/**
 * Writes a believable cycles.jsonl of `count` lines, about 237 bytes each, evenly over so many days; equal arguments give
 * equal bytes.
 */
export function writeCycles(file: string, count: number, days: number): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const apartMs = (days * 86_400_000) / count
  const random = xoroshiro128plus(1)
  const below = (limit: number): number => (random.next() >>> 0) % limit
  const fd = fs.openSync(file, 'w')
  let text = ''
  for (let cycle = 1; cycle <= count; cycle++) {
    const success = below(4) > 0
    const row = {
      timestamp: new Date(FIRST_INSTANT + cycle * apartMs).toISOString().replace('Z', '123+00:00'),
      cycle,
      epoch: `2026W${10 + below(40)}.${below(7)}`,
      type: KINDS[below(KINDS.length)],
      success,
      issue: below(5000) + 1,
      duration: 60 + below(1800),
      lines_added: below(400),
      lines_removed: below(300),
      ...(success ? { pr: cycle + 1000 } : { reason: REASONS[below(REASONS.length)] }),
      model: 'coder-4',
      tokens: below(200_000),
    }
    text += `${JSON.stringify(row)}\n`
    if (cycle % LINES_PER_WRITE === 0 || cycle === count) {
      fs.writeSync(fd, text)
      text = ''
    }
  }
  // What is still to be written to the disk would slow down whoever reads first.
  fs.fsyncSync(fd)
  fs.closeSync(fd)
}
