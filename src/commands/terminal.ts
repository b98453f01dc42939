import { printLine, showProgress, showShare, showWork } from '../publish/print.ts'
import { PLAIN_WIDTH } from '../report/parts/wrap.ts'
import { roughly } from '../model/words.ts'
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

const NOTICE_FROM_CYCLES = 100_000

/** Of many cycles: says that they are judged, until it is called with 0. */
export function judgingNotice(stream: NodeJS.WriteStream): ((cycles: number) => void) | undefined {
  if (!stream.isTTY) return undefined
  let isShown = false
  return (cycles) => {
    if (cycles < NOTICE_FROM_CYCLES && !isShown) return
    isShown = cycles > 0
    showWork(isShown ? `Judging ${roughly(cycles)} cycles ...` : '')
  }
}

/** As wide as the terminal is. */
export function printHelp(lines: readonly string[]): void {
  for (const line of fitHelp(lines, widthOf(process.stdout))) printLine(line)
}

/** COLUMNS has the last word, as everywhere; what is no terminal has no width of its own. */
export function widthOf(stream: NodeJS.WriteStream): number {
  const asked = Number(process.env['COLUMNS'])
  if (Number.isSafeInteger(asked) && asked > 0) return asked
  return stream.columns > 0 ? stream.columns : PLAIN_WIDTH
}
