import { stripVTControlCharacters } from 'node:util'

/** Shows nothing or turns the direction of text; line ends and tabs are white space and stay. */
const INVISIBLE = /[\p{Cf}\p{Co}\u{FE00}-\u{FE0F}\u{E0000}-\u{E0FFF}]+/gu
const CONTROLS = /(?![\t\n\r])\p{Cc}+/gu
/** The wide forms of ASCII that Chinese and Japanese text uses, U+FF01 to U+FF5E. */
const WIDE_ASCII = /[！-～]/gu
const WIDE_OFFSET = 0xfee0

const IS_PLAIN = /^[\n\r\t -~]*$/

/** Before each sequence; `ESC \` ends one. */
// eslint-disable-next-line no-control-regex -- sequences begin with control characters
const SEQUENCE = /(?=[\u001B\u009B](?!\\))/

/**
 * Without the escape sequences of terminals. One at a time: what Node looks for takes time in the square of the text where
 * many begin and none ends.
 */
export function stripEscapes(text: string): string {
  return text.split(SEQUENCE).map(stripVTControlCharacters).join('')
}

/** Well-formed text as a reader takes it in: without colours and invisible characters, wide letters as plain ones. */
export function plainText(text: string): string {
  if (IS_PLAIN.test(text)) return text
  return stripEscapes(text.toWellFormed())
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .replace(WIDE_ASCII, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - WIDE_OFFSET))
}

/** What a name or a quoted text may not hold: it is one line of well-formed text without controls. */
const IS_ONE_LINE = /^[ -~]*$/
const BREAKS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/** Well-formed text in one line without colours; every run of controls and what turns text round is one space. */
export function oneLine(text: string): string {
  return IS_ONE_LINE.test(text) ? text : stripEscapes(text.toWellFormed()).replace(BREAKS, ' ')
}
