import { PLACEHOLDER } from './placeholders.ts'

/** Code points; fits a table cell and a heading. */
const MAX_LABEL_LENGTH = 60

/** A short name of a template for pages: `…` for each placeholder, 60 code points at most. Still untrusted text. */
export function reasonLabel(template: string): string {
  const readable = template.replace(PLACEHOLDER, '…').replace(/…(?:\s*…)+/gu, '…')
  const points = Array.from(readable.toWellFormed())
  if (points.length <= MAX_LABEL_LENGTH) return points.join('')
  const start = points.slice(0, MAX_LABEL_LENGTH - 1)
  // The point after the cut may be the space that ends a whole word.
  const space = points[start.length] === ' ' ? start.length : start.lastIndexOf(' ')
  const kept = space > 0 ? start.slice(0, space) : start
  return `${kept.join('').replace(/[\s…]+$/u, '')}…`
}
