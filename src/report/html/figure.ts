import { details, type Html, htmlTable, text } from '../safe/html.ts'

/** Widths of a drawing in its own units: text keeps its size on a desk and on a phone, and nothing shrinks. */
const WIDE = 720
const NARROW = 340

export interface Drawing {
  height: number
  body: Html
}

/** Cells are HTML. */
interface FigureTable {
  head: readonly string[]
  rows: readonly (readonly Html[])[]
  numeric?: readonly number[]
  /** `48 more`; '' where the table has all. */
  more?: string
}

export interface Figure {
  /** The first part of every id in it; ours. */
  id: string
  /** What is drawn, in words; may quote the log. */
  title: string
  /** What it shows, for who cannot see it; may quote the log. */
  description: string
  draw: (width: number) => Drawing
  /** The same numbers as a table. */
  table: FigureTable
  /** What one table cannot hold; each is left out where it has no rows. */
  moreTables?: readonly (FigureTable & { caption: string })[]
}

/** A chart in two widths, of which the page shows one, with its table below. */
export function renderFigure(figure: Figure): Html {
  const { id, title, description, draw, table, moreTables = [] } = figure
  const svg = (size: 'wide' | 'narrow', width: number): Html => {
    const { height, body } = draw(width)
    return [
      `<svg class="${size}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-${size}-title ${id}-${size}-desc">`,
      `<title id="${id}-${size}-title">${text(title)}</title><desc id="${id}-${size}-desc">${text(description, 1000)}</desc>`,
      body,
      '</svg>',
    ].join('\n')
  }
  return [
    '<figure class="chart">',
    svg('wide', WIDE),
    svg('narrow', NARROW),
    '</figure>',
    details(
      'The numbers as a table',
      [{ ...table, caption: title }, ...moreTables]
        .map(
          ({ caption, head, rows, numeric, more }) =>
            htmlTable(caption, head, rows, numeric) + moreNote(more ?? ''),
        )
        .join(''),
    ),
  ].join('\n')
}

/** What stands under a table that does not have all; '' under one that has. */
export function moreNote(more: string): Html {
  return more === '' ? '' : `<p class="note">${text(more)}.</p>`
}

/** One decimal is finer than any screen. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export function line(x1: number, y1: number, x2: number, y2: number, kind: string): Html {
  return `<line class="${kind}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"/>`
}

/** `anchor` says which part of the text stands at x. */
export function label(
  x: number,
  y: number,
  value: string,
  kind = 'axis',
  anchor: 'start' | 'middle' | 'end' = 'start',
): Html {
  return `<text class="${kind}" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${text(value, 60)}</text>`
}

/** A filled circle; failures are squares, so that no one needs to tell colours apart. */
export function mark(x: number, y: number, isGood: boolean, tip: string, size = 4): Html {
  const shape = isGood
    ? `<circle class="good" cx="${px(x)}" cy="${px(y)}" r="${size}">`
    : `<rect class="bad" x="${px(x - size)}" y="${px(y - size)}" width="${size * 2}" height="${size * 2}">`
  return `${shape}<title>${text(tip)}</title>${isGood ? '</circle>' : '</rect>'}`
}
