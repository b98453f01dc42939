/** The cells of tables in text: what stands between tabs or bars. */

/** Numbers are numbers where no digit is lost: `0012` and `1e5` (a commit) stay text. */
export function typed(cell: string): string | number {
  return /^-?\d/.test(cell) && String(Number(cell)) === cell ? Number(cell) : cell
}

/** The cells between bars, without a bar at either end; `\|` is a bar in a cell, as in Markdown. */
export function splitAtBars(line: string): string[] {
  const cells: string[] = []
  let cell = ''
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? ''
    if (char === '\\' && line[at + 1] === '|') {
      cell += '|'
      at += 1
    } else if (char === '|') {
      cells.push(cell)
      cell = ''
    } else cell += char
  }
  cells.push(cell)
  const trimmed = cells.map((each) => each.trim())
  if (trimmed.length > 1 && trimmed.at(-1) === '') trimmed.pop()
  if (trimmed.length > 1 && trimmed[0] === '') trimmed.shift()
  return trimmed
}

/** Named cells as a record; those that are empty are left out. */
export function recordOf(pairs: readonly (readonly [name: string, cell: string])[]): Record<string, unknown> {
  return Object.fromEntries(
    pairs.filter(([, cell]) => cell !== '').map(([name, cell]) => [name, typed(cell)]),
  )
}
