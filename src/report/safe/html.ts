import { inertText } from './inert.ts'

/** HTML that we wrote; everything else becomes it through `text` only. */
export type Html = string

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Any text for a place between tags or inside a quoted attribute: one line, without invisible characters. */
export function text(value: string | number, max = 400): Html {
  return inertText(String(value), max).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '')
}

/** A link to an address of ours; any other kind of address leaves the label alone. */
export function anchor(label: Html, url: string | undefined): Html {
  if (url === undefined || !/^https?:\/\//.test(url)) return label
  return `<a href="${text(url, 2000)}">${label}</a>`
}

/** An arrow before a change is a word for who hears it. */
export function arrowsToWords(html: Html): Html {
  return html.replace(
    /[▲▼]/g,
    (arrow) => `<span role="img" aria-label="${arrow === '▲' ? 'up' : 'down'}">${arrow}</span>`,
  )
}

/** A table; '' without rows. Cells are HTML; `numeric` columns stand right; one under a heading of its own shows no caption. */
export function htmlTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Html[])[],
  numeric: readonly number[] = [],
  hasHeading = false,
): Html {
  if (rows.length === 0) return ''
  const side = (index: number): string => (numeric.includes(index) ? ' class="n"' : '')
  const heads = head.map((cell, index) => `<th scope="col"${side(index)}>${text(cell)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${cell}</td>`).join('')}</tr>`)
    .join('\n')
  const shown = hasHeading ? '' : `<caption>${text(caption)}</caption>`
  return `<div class="scroll" tabindex="0" role="region" aria-label="${text(caption)}"><table>${shown}<thead><tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
}

/** A part that opens with a click; '' for nothing. */
export function details(summary: Html, body: Html): Html {
  return body === '' ? '' : `<details><summary>${summary}</summary>\n${body}\n</details>`
}
