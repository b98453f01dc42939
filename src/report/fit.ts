/** A part of a page. Of all that do not fit, the ones of the highest rank go first, and of these the last. */
export interface Section {
  text: string
  /** 0: stays. */
  rank: number
}

/** Drops whole sections until the page fits; a page is never cut inside one. */
export function fitSections(sections: readonly Section[], maxBytes: number, note: string): string {
  const kept = [...sections].filter(({ text }) => text !== '')
  const join = (all: readonly Section[]): string => `${all.map(({ text }) => text).join('\n\n')}\n`
  let page = join(kept)
  while (Buffer.byteLength(page) > maxBytes) {
    const rank = Math.max(...kept.map((section) => section.rank))
    if (rank === 0) break
    kept.splice(
      kept.findLastIndex((section) => section.rank === rank),
      1,
    )
    page = join([...kept, { text: note, rank: 0 }])
  }
  return page
}

/** A part that opens with a click; '' where it would hold nothing. Both texts are Markdown, `summary` without marks. */
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
