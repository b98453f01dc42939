import type { Insights, Recommendation } from '../../insights/schema.ts'
import { plural } from '../../model/words.ts'
import { folded } from './markdown-parts.ts'
import { quarantineLines } from './quarantine-lines.ts'
import { blockText, code } from '../safe/markdown.ts'

/**
 * What to paste into the quarantine list, folded; '' where there is nothing to paste, or where a page cannot show it so
 * that it can be copied.
 *
 * @param findings those that the page shows
 * @param since ISO time
 */
export function quarantinePart(
  insights: Insights,
  findings: readonly Recommendation[],
  since: string,
): string {
  const found = quarantineLines(insights, findings, since)
  if (found === undefined) return ''
  const { before, path, after, lines, left } = found
  const block = blockText(lines.join('\n'), { info: 'json' })
  if (block.split('\n').slice(1, -1).join('\n') !== lines.join('\n')) return ''
  return folded({ bold: QUARANTINE_TITLE }, [
    `${before}${code(path)}${after}:`,
    '',
    block,
    ...(left > 0 ? ['', `Without ${plural(left, 'more task')}.`] : []),
  ])
}

/** Stands over the lines to paste. */
export const QUARANTINE_TITLE = 'To paste into the quarantine list'
