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
    const [head = ''] = ROW.exec(line) ?? []
    if (head !== '' && isNarrow)
      return [...wrap(head.trimEnd(), most, indentOf(head) + 2), ...below(line.slice(head.length), most)]
    const hanging = line.startsWith(USAGE) ? USAGE.length : indentOf(line)
    return wrap(line, most, head === '' ? hanging : head.length)
  })
}

function below(text: string, width: number): string[] {
  return wrap(' '.repeat(UNDER) + text, width, UNDER)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** A word that is longer than the width stays whole: a path that is broken is none. */
function wrap(line: string, width: number, hanging: number): string[] {
  const [first = '', ...words] = line.split(/(?<=\S) /)
  const lines = [first]
  for (const word of words) {
    const last = lines.at(-1) ?? ''
    if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(' '.repeat(hanging) + word.trimStart())
  }
  return lines
}
