import { plainText } from '../../safe/plain-text.ts'
import { replaceVariableParts } from './placeholders.ts'
import { startOf } from '../../model/cut-text.ts'

/** Cut before any work: a hostile reason may be megabytes long. UTF-16 units. */
const MAX_RAW_LENGTH = 2000
/** Enough for a full template, since placeholders are shorter than most of what they stand for. UTF-16 units. */
const MAX_LINE_LENGTH = 500
/** The length of a quoted text in insights.json. UTF-16 units. */
const MAX_TEMPLATE_LENGTH = 240
/** Longer than the longest placeholder, so that a cut through one is seen. */
const LONGEST_PLACEHOLDER = 12

/** What build tools print before they come to the point, frames of a stack, and a heading such as `src/a.test.ts:`. */
const NOISE =
  /^(?:npm warn\b|npm notice\b|yarn run\b|[>$•] |at |```|stderr \||stdout \||file "|traceback \(|caused by:$|\(node:\d{1,9}\)|\((?:pass|skip)\) |\S{1,300}:$)/iu
const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** `typecheck_failed`, `http_500`: a name from a closed set, not a text with a number in it. */
const CATEGORY_NAME = /^[A-Za-z][A-Za-z0-9]{0,39}(?:_(?:[A-Za-z]{1,40}\d{0,3}|\d{1,3})){1,12}$/u

/**
 * What stays the same when a failure happens again: the first line that says something, with placeholders for
 * times, paths, numbers and the like.
 *
 * At most 240 UTF-16 units, well-formed, one line, '' when the text says nothing. The case is kept for display.
 * A normalised reason is its own normal form. Still untrusted text.
 */
export function normaliseReason(text: string): string {
  let template = startOf(
    singleSpaced(firstMeaningfulLine(plainText(text.slice(0, MAX_RAW_LENGTH)))),
    MAX_LINE_LENGTH,
  )
  if (template.length <= MAX_TEMPLATE_LENGTH && CATEGORY_NAME.test(template)) return template
  // A replacement can make way for another one. Each round leaves fewer characters that are no placeholder, so it ends.
  for (let before = ''; before !== template;) {
    before = template
    template = cut(replaceVariableParts(template))
  }
  return template
}

/** The first line with a letter or digit that is not noise; else the first with a letter or digit. */
function firstMeaningfulLine(text: string): string {
  let inTraceback = false
  let fallback = ''
  for (const line of text.split(/[\n\r\u2028\u2029]/u)) {
    const trimmed = line.trim()
    if (!SAYS_SOMETHING.test(trimmed)) continue
    fallback ||= trimmed
    // Python prints the source line of each frame indented, and the error last.
    if (inTraceback && /^\s/u.test(line)) continue
    if (!NOISE.test(trimmed)) return trimmed
    inTraceback ||= /^traceback/iu.test(trimmed)
  }
  return fallback
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Cuts at a space where there is one, never through a placeholder or a code point. */
function cut(text: string): string {
  if (text.length <= MAX_TEMPLATE_LENGTH) return text
  const start = text.slice(0, MAX_TEMPLATE_LENGTH)
  const space = text[MAX_TEMPLATE_LENGTH] === ' ' ? MAX_TEMPLATE_LENGTH : start.lastIndexOf(' ')
  if (space > 0) return start.slice(0, space)
  const open = start.lastIndexOf('<')
  const splits = open >= MAX_TEMPLATE_LENGTH - LONGEST_PLACEHOLDER && !start.includes('>', open)
  return splits ? start.slice(0, open) : startOf(text, MAX_TEMPLATE_LENGTH)
}
