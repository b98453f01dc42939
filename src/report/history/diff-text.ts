import { createColors } from 'picocolors'
import type { InsightsDiff } from '../../memory/diff.ts'
import { groupThousands } from '../../model/words.ts'
import { renderColumns } from '../parts/columns.ts'
import { moreText } from '../parts/totals.ts'
import { inertText } from '../safe/inert.ts'
import { diffLead, diffLists, diffNumbers, diffTitle } from './diff-rows.ts'

export function diffJson(diff: InsightsDiff): string {
  return `${JSON.stringify(diff, undefined, 2)}\n`
}

/** Widths in columns, so that a line stays one. */
const MOST_IN_CELL = 160

/** Two reports as a terminal shows how they differ, in lines. */
export function diffText(diff: InsightsDiff, hasColour = false): string[] {
  const { bold } = createColors(hasColour)
  const numbers = diffNumbers(diff)
  return [
    bold(diffTitle(diff)),
    ...diffLead(diff).map((sentence) => inertText(sentence)),
    '',
    ...tableOf([numbers.head, ...numbers.rows]),
    ...diffLists(diff).flatMap(({ title, head, rows, total }) => [
      '',
      bold(`${title} (${groupThousands(total)})`),
      ...tableOf(head.length > 3 ? [head, ...rows] : rows).map((line) => `  ${line}`),
      ...[moreText(total, { shown: rows.length, listed: total })].filter((more) => more !== ''),
    ]),
  ]
}

function tableOf(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => inertText(cell, MOST_IN_CELL)))
  return renderColumns(
    cells,
    (rows[0] ?? []).map(() => 'left' as const),
  )
}
