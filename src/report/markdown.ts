import { inertText } from './inert.ts'

/**
 * Text from outside inside a line of Markdown: it shows as it is and means nothing.
 *
 * Escapes HTML and every Markdown punctuation, and puts U+200B after `@` and `#`, so that no mention, reference,
 * link, image, tag or table cell comes of it.
 */
export function inlineText(text: string, max = 200): string {
  return inertText(text, max)
    .replace(/[\\`*_{}[\]()#+\-.!|~:=$^@/]/g, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\\?([@#])/g, '$1\u200B')
    .replace(/(https?|www)(\\[:.])/gi, '$1\u200B$2')
}
