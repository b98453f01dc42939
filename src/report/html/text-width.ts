/** How much room a label takes: no browser is here to ask, and the font is the reader's own. */

/** Widths in parts of the font size, a little over those of the usual sans-serif fonts. */
const WIDTHS: readonly [signs: RegExp, width: number][] = [
  [/^[iljI|.,:;'!’]$/, 0.34],
  [/^[ frt()[\]{}"/\\-]$/, 0.44],
  [/^[mwMW@%…→▲▼]$/, 0.98],
  [/^[a-z0-9]$/, 0.62],
  [/^[ -\u024F]$/, 0.74],
]
/** Letters of other scripts, icons. */
const WIDEST = 1.1
const BOLD = 1.07

/** How a label is drawn; `axis` if not said. */
export type Letters = 'axis' | 'name'

const SIZES: Record<Letters, number> = { axis: 12, name: 13 * BOLD }

/** At most so many px. */
export function textWidth(value: string, letters: Letters = 'axis'): number {
  let width = 0
  for (const sign of value) width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST
  return width * SIZES[letters]
}

/** A text that has room in `width` px, its end left out where it has not; the table below has it whole. */
export function fitText(value: string, width: number, letters: Letters = 'axis'): string {
  if (textWidth(value, letters) <= width) return value
  const signs = Array.from(value)
  while (signs.length > 1 && textWidth(`${signs.join('').trimEnd()}…`, letters) > width) signs.pop()
  return `${signs.join('').trimEnd()}…`
}
