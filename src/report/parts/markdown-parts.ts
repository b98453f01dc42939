/** Parts of which our Markdown pages are made. What they are given is Markdown already. */

/** How pages mark a severity. */
export const MARKS = { high: '🔴 High', medium: '🟠 Medium', low: '🔵 Low', info: '⚪ Info' } as const

/** A part that opens with a click; '' where it would hold nothing. `bold` stands before `more`. */
export function folded(summary: { bold: string; more?: string }, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const more = summary.more === undefined || summary.more === '' ? '' : ` ${summary.more}`
  return [
    '<details>',
    `<summary><b>${summary.bold}</b>${more}</summary>`,
    '',
    ...lines,
    '',
    '</details>',
  ].join('\n')
}

/** A table of Markdown; '' without rows. Cells are Markdown; a last column without any text is left out. */
export function table(
  head: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return ''
  const width = rows.every((row) => row.at(-1) === '') ? head.length - 1 : head.length
  const line = (cells: readonly string[]): string => `| ${cells.slice(0, width).join(' | ')} |`
  return [
    line(head),
    `|${align
      .slice(0, width)
      .map((side) => (side === 'right' ? '--:' : ':--'))
      .join('|')}|`,
    ...rows.map(line),
  ].join('\n')
}
