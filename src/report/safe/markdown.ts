import { inertText, stripInvisible } from './inert.ts'
import { shorten } from '../../model/cut-text.ts'

/**
 * Text from outside in Markdown: it shows as it is and means nothing, to a parser and to what a forge looks for in
 * the rendered text afterwards (mentions, references, commits, emoji).
 *
 * Two contexts: `inlineText` for a piece of a line, `blockText` for lines of their own. `<` never stays as it is, so
 * no comment that marks our own pages can come of either.
 */

/** Shows nothing and is no part of a word: it breaks what a forge would look for. The only invisible one we write. */
const BREAK = '\u200B'

/** Unlike after a backslash, nothing is left of these that a stage before or after the parser could take up. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  $: '&#36;',
  '\\': '&#92;',
}

/**
 * A piece of text for a paragraph, a table cell, a list item, a heading, emphasis or a link's label.
 *
 * One line without invisible characters, at most `max` UTF-16 units before escaping. Not for the inside of an HTML
 * block, where a backslash would show.
 */
export function inlineText(text: string, max = 200): string {
  return breakReferences(inertText(text, max))
    .replace(/[&<>|$\\]/g, (mark) => ENTITIES[mark] ?? '')
    .replace(/[`*_{}[\]!~]/g, String.raw`\$&`)
    .replace(/^(\d{0,9})([-+=:.)])/, String.raw`$1\$2`)
}

export interface BlockOptions {
  /** Language after the fence: letters, digits, `-` and `_`. */
  info?: string
  maxLines?: number
  /** UTF-16 units of all lines together. */
  maxLength?: number
}

/** Lines of text as a fenced block that stands at the left margin; whole lines are left out at the end, and counted. */
export function blockText(text: string, options: BlockOptions = {}): string {
  const { info = '', maxLines = 40, maxLength = 4000 } = options
  const kept: string[] = []
  let left = maxLength
  for (const line of text.slice(0, maxLength * 4).split(NEW_LINE)) {
    const shown = breakMentions(shorten(blockLine(line), maxLength))
    left -= shown.length + 1
    if (kept.length === maxLines || (left < 0 && kept.length > 0)) break
    kept.push(shown)
  }
  const more = countLines(text) - kept.length
  if (more > 0) kept.push(`… ${more} more ${more === 1 ? 'line' : 'lines'}`)
  const longest = Math.max(2, ...(kept.join('\n').match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${/^[\w-]*$/.test(info) ? info : ''}`, ...kept, fence].join('\n')
}

/** A link to an address of ours; anything but http(s) leaves the label alone. */
export function link(label: string, url: string): string {
  const text = inlineText(label === '' ? url : label)
  if (!URL.canParse(url)) return text
  const { protocol, href } = new URL(url)
  return /^https?:$/.test(protocol) ? `[${text}](${encodeAddress(href)})` : text
}

/** A piece of text in the type of code. A tag, since between backticks a table would need other escapes. */
export function code(text: string, max?: number): string {
  const inner = inlineText(text, max)
  return inner === '' ? '' : `<code>${inner}</code>`
}

function encodeAddress(href: string): string {
  return href
    .replace(
      /[()<>[\]\\`|$*_~!'"\s]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replaceAll('&', '&amp;')
}

/** What forges turn into links, mails, icons and closed issues after Markdown is done. */
function breakReferences(text: string): string {
  return (
    breakMentions(text)
      .replace(/!(?=\d)|\bGH-(?=\d)/gi, `$&${BREAK}`)
      .replace(/(?<=:)(?=\/\/)|(?<=www)(?=\.)/gi, BREAK)
      .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
      // Seven hex digits may name a commit.
      .replace(/\b[\da-f]{7,}\b/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`))
  )
}

function breakMentions(text: string): string {
  return text.replace(/[@#＠＃﹫﹟]/g, `$&${BREAK}`)
}

const NEW_LINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

function countLines(text: string): number {
  return text.split(NEW_LINE).length - (/[\n\r]$/.test(text) ? 1 : 0)
}

function blockLine(line: string): string {
  return stripInvisible(line.replaceAll('\t', '    ')).trimEnd().replaceAll('<!--', `<${BREAK}!--`)
}
