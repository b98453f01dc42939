import stringWidth from 'fast-string-width'
import { wrapSentence, wrapUnder } from './wrap.ts'

export type Align = 'left' | 'right'

const GAP = '  '
/** A column of sentences that is narrower has no room for them. */
const LEAST_ROOM = 20

/** Rows of cells as lines of aligned columns, two spaces apart, by the width that a terminal shows. */
export function renderColumns(rows: readonly (readonly string[])[], aligns: readonly Align[]): string[] {
  const widths = widthsOf(rows, aligns)
  return rows.map((row) => alignCells(row, aligns, widths).join(GAP).trimEnd())
}

/**
 * The same in at most `width` columns, the head first: where it is wider, the last column goes on below itself, and where
 * that has no room either each row is a sentence: `bug: failed 9, success 36%`.
 */
export function fitColumns(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  width: number,
): string[] {
  const lines = renderColumns(rows, aligns)
  if (lines.every((line) => widthOf(line) <= width)) return lines
  const widths = widthsOf(rows, aligns)
  const left = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, 0)
  if (aligns.at(-1) === 'right' || width - left < LEAST_ROOM) return stack(rows, aligns, width)
  return rows.flatMap((row) => {
    const cells = alignCells(row, aligns, widths).slice(0, -1)
    return wrapUnder(cells.map((cell) => cell + GAP).join(''), row[aligns.length - 1] ?? '', width)
  })
}

function stack(
  [head = [], ...rows]: readonly (readonly string[])[],
  aligns: readonly Align[],
  width: number,
): string[] {
  const named = Math.max(0, aligns.indexOf('left'))
  return rows.flatMap((row) => {
    const cells = row.flatMap((cell, index) =>
      index === named || cell === '' ? [] : [`${head[index] ?? ''} ${cell}`.trim()],
    )
    return wrapSentence(`${row[named] ?? ''}: ${cells.join(', ')}`, width)
  })
}

function widthsOf(rows: readonly (readonly string[])[], aligns: readonly Align[]): number[] {
  return aligns.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))))
}

function alignCells(row: readonly string[], aligns: readonly Align[], widths: readonly number[]): string[] {
  return aligns.map((align, column) => {
    const cell = row[column] ?? ''
    const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
    return align === 'left' ? cell + gap : gap + cell
  })
}

/** Latin letters, our arrows and the bars of the trend: one column each. Anything else takes 40 ms of tables to measure. */
const NARROW = /^[\u0020-\u007E\u00A1-\u024F\u2500-\u259F…’→▲▼]*$/

/** Columns that a terminal takes for it. */
export function widthOf(cell: string): number {
  return NARROW.test(cell) ? cell.length : stringWidth(cell)
}

/** `width` characters, as many of them full as `share` (0 to 1) says. */
export function drawBar(share: number, width: number): string {
  const full = Math.round(share * width)
  return '█'.repeat(full) + '░'.repeat(width - full)
}
