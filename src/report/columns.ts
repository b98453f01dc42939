import stringWidth from 'string-width'

export type Align = 'left' | 'right'

/** Rows of cells as lines of aligned columns, two spaces apart, by the width that a terminal shows. */
export function renderColumns(rows: readonly (readonly string[])[], aligns: readonly Align[]): string[] {
  const widths = aligns.map((_, column) => Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ''))))
  return rows.map((row) =>
    aligns
      .map((align, column) => {
        const cell = row[column] ?? ''
        const gap = ' '.repeat((widths[column] ?? 0) - stringWidth(cell))
        return align === 'left' ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd(),
  )
}
