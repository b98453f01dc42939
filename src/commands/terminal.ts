import { printLine, showProgress, showShare } from '../publish/print.ts'
import { fitHelp } from './fit-help.ts'
import type { Progress } from '../read/jsonl.ts'

/** What a terminal is shown, and a file or a pipe is not. */

/** Colour only on a terminal; https://no-color.org and FORCE_COLOR have the last word. */
export function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env
  if (no !== undefined && no !== '') return false
  if (force !== undefined && force !== '' && force !== '0') return true
  return stream.isTTY && process.env['TERM'] !== 'dumb'
}

const PROGRESS_FROM_BYTES = 50 * 1024 ** 2

/** Of large files. */
export function readingProgress(stream: NodeJS.WriteStream): Progress | undefined {
  if (!stream.isTTY) return undefined
  return (file, read, total) => {
    if (total >= PROGRESS_FROM_BYTES) showProgress(file, read, total)
  }
}

const PROGRESS_FROM_MS = 1000

/** Of judging many days, once it takes long. */
export function judgingProgress(stream: NodeJS.WriteStream): ((share: number) => void) | undefined {
  if (!stream.isTTY) return undefined
  const begin = Date.now()
  return (share) => {
    if (Date.now() - begin >= PROGRESS_FROM_MS) showShare(share)
  }
}

/** What a file or a pipe gets. */
export const PLAIN_WIDTH = 110

/** As wide as the terminal is. */
export function printHelp(lines: readonly string[]): void {
  const { columns } = process.stdout
  for (const line of fitHelp(lines, columns > 0 ? columns : PLAIN_WIDTH)) printLine(line)
}
