import { type Html, htmlTable, text } from '../safe/html.ts'
import { STYLESHEET } from '../html/stylesheet.ts'

/**
 * A page of tables in the dress of report.html: without scripts and without requests. It does not bear the mark of a
 * report, so that no report is ever written over it.
 */
export function renderPlainPage(
  { title, lead }: { title: string; lead: readonly string[] },
  parts: readonly Html[],
): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(title)}</title>`,
    `<style>${STYLESHEET}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#main">To the tables</a>',
    '<header>',
    `<h1>${text(title)}</h1>`,
    ...lead.map((sentence) => `<p>${text(sentence, 1000)}</p>`),
    '</header>',
    '<main id="main">',
    ...parts.filter((part) => part !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** A table with a heading; '' for one without rows. Cells are any text, `note` stands below them. */
export function plainTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { numeric = [], note = '' }: { numeric?: readonly number[]; note?: string } = {},
): Html {
  const cells = rows.map((row) => row.map((cell) => text(cell)))
  const table = htmlTable(title, head, cells, numeric, true)
  if (table === '') return ''
  const below = note === '' ? '' : `\n<p class="note">${text(note)}</p>`
  return `<section>\n<h2>${text(title)}</h2>\n${table}${below}\n</section>`
}
