import { wrapUnder } from '../report/parts/wrap.ts'

/** What a row of help begins with: `  --root DIR    `, or `       loop-introspection diff OLD NEW   `. */
const ROW = /^ +\S.*? {2,}(?=\S)/
/** Under a flag that has a line to itself. */
const UNDER = 6
const USAGE = 'Usage: '
const NARROWEST = 20

/**
 * Lines of help, each broken between words where it is wider than the terminal. What is right of a flag stays right of
 * it; where the flags would take half of the width, it stands below.
 */
export function fitHelp(lines: readonly string[], width: number): string[] {
  const most = Math.max(NARROWEST, width)
  const left = Math.max(0, ...lines.map((line) => ROW.exec(line)?.[0].length ?? 0))
  const isNarrow = left > most / 2
  return lines.flatMap((line) => {
    if (line.length <= most) return [line]
    const [head = line.startsWith(USAGE) ? USAGE : ' '.repeat(indentOf(line))] = ROW.exec(line) ?? []
    const text = line.slice(head.length)
    if (head.trim() === '' || head === USAGE || !isNarrow) return wrapUnder(head, text, most)
    return [
      ...wrapUnder(' '.repeat(indentOf(head)), head.trim(), most),
      ...wrapUnder(' '.repeat(UNDER), text, most),
    ]
  })
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
