import type { InsightsDiff } from '../../memory/diff.ts'
import { moreText } from '../parts/totals.ts'
import { diffLead, diffLists, diffNumbers, diffTitle } from './diff-rows.ts'
import { plainTable, renderPlainPage } from './plain-page.ts'

/** How two reports differ, as a page of its own. */
export function diffHtml(diff: InsightsDiff): string {
  const numbers = diffNumbers(diff)
  return renderPlainPage({ title: diffTitle(diff), lead: diffLead(diff) }, [
    plainTable('In numbers', numbers.head, numbers.rows),
    ...diffLists(diff).map(({ title, head, rows, total }) =>
      plainTable(title, head, rows, { note: moreText(total, { shown: rows.length, listed: total }) }),
    ),
  ])
}
