import stringWidth from 'string-width'

export type Align = 'left' | 'right'

/** Rows of cells as lines of aligned columns, two spaces apart, by the width that a terminal shows. */
export function renderColumns(rows: readonly (readonly string[])[], aligns: readonly Align[]): string[] {
  const widths = aligns.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))))
  return rows.map((row) =>
    aligns
      .map((align, column) => {
        const cell = row[column] ?? ''
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return align === 'left' ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd(),
  )
}

/** Latin letters, our arrows and the bars of the trend: one column each. Anything else takes 40 ms of tables to measure. */
const NARROW = /^[\u0020-\u007E\u00A1-\u024F\u2500-\u259F…’→▲▼]*$/

function widthOf(cell: string): number {
  return NARROW.test(cell) ? cell.length : stringWidth(cell)
}

/** `width` characters, as many of them full as `share` (0 to 1) says. */
export function drawBar(share: number, width: number): string {
  const full = Math.round(share * width)
  return '█'.repeat(full) + '░'.repeat(width - full)
}
