import { wrapAnsi } from 'fast-wrap-ansi'
import stringWidth from 'fast-string-width'
import { inertLine } from '../safe/inert.ts'

/** What a file, a pipe and a job's log get, whose width nobody knows. */
export const PLAIN_WIDTH = 110

const NARROWEST = 20

/**
 * A text that begins right of `head`, as lines of at most `width` columns that all stand right of it. A word that is longer
 * stays whole: a path that is broken is none. Both may have colours. What begins a line is no order to a runner.
 */
export function wrapUnder(head: string, text: string, width: number): string[] {
  const left = stringWidth(head)
  return wrapAnsi(text, Math.max(NARROWEST, width - left), { hard: false })
    .split('\n')
    .map((line, index) => (index === 0 ? head + line : inertLine(' '.repeat(left) + line)).trimEnd())
}

/** A sentence as lines; what goes on stands two columns in. */
export function wrapSentence(text: string, width: number): string[] {
  const [first = '', ...rest] = wrapUnder('', text, width)
  return rest.length === 0 ? [first] : [first, ...wrapUnder('  ', rest.join(' '), width)]
}
