import { stripEscapes } from '../../safe/plain-text.ts'
import { shorten } from '../../model/cut-text.ts'

/**
 * Makes text from outside harmless in a log.
 *
 * Runners take `##[command]` anywhere in a line and `::command::` after leading white space for orders to
 * themselves, and a lone CR starts a line for them. Terminals obey escape sequences.
 */

const MAX_LINE_LENGTH = 1000

/**
 * Controls, line and paragraph separators, and what shows nothing or turns the direction of text: tag characters,
 * variation selectors, fillers, marks of direction, the blank of Braille.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]+/gu
const SPACES = /\s+/gu

/** One line of visible text: no control, no escape sequence, no run of white space, at most `max` UTF-16 units. */
export function inertText(text: string, max = MAX_LINE_LENGTH): string {
  // Cut first: a hostile text may be megabytes long.
  const start = text.slice(0, max * 4)
  const visible = stripInvisible(start).replace(SPACES, ' ').trim()
  return shorten(breakCommands(visible), max)
}

/** Well-formed text without escape sequences; every run of invisible characters is one space. */
export function stripInvisible(text: string): string {
  return stripEscapes(text.toWellFormed()).replace(INVISIBLE, ' ')
}

/** A whole line that may hold our own colours: the last net under every printed line. */
export function inertLine(line: string): string {
  const kept = line
    .toWellFormed()
    .split(OUR_COLOURS)
    .map((part, index) => (index % 2 === 1 ? part : stripInvisible(part)))
    .join('')
  return shorten(breakCommands(kept), MAX_LINE_LENGTH)
}

// eslint-disable-next-line no-control-regex -- the colours are control characters
const OUR_COLOURS = /(\u001B\[\d{1,2}m)/u

/** A page of ours on standard output: what a runner would obey is broken by U+200B, which the page may hold anyway. */
export function inertPage(page: string): string {
  return page
    .toWellFormed()
    .replace(/(?![\n\u200B])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll('##[', '#\u200B#[')
    .replace(/^((?:(?!\n)[\s\p{Z}\u200B])*):(?=:)/gmu, '$1:\u200B')
}

/** JSON text that parses to the same value and holds no runner command, escape sequence or invisible character. */
export function inertJson(json: string): string {
  return json
    .replaceAll('##[', String.raw`#\u0023[`)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (mark) =>
      mark.replace(/[^]/g, (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0')),
    )
}

function breakCommands(line: string): string {
  const broken = line.replaceAll('##[', '## [')
  return /^[\s\p{Z}]*::/u.test(broken) ? `│ ${broken.trimStart()}` : broken
}
