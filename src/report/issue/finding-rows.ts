import { groupThousands, ofText } from '../../model/words.ts'
import type { Insights } from '../../insights/schema.ts'
import { type Advice, adviceOf, isExplained, orderText } from '../parts/advice.ts'
import { orderOf } from '../parts/alert.ts'
import { certainty } from '../parts/certainty.ts'
import type { PageContext } from '../context.ts'
import type { Severity } from '../../model/finding.ts'
import type { OpenFinding } from '../../memory/lifecycle.ts'
import { inlineText } from '../safe/markdown.ts'
import { taskLink } from '../parts/task-link.ts'

const RANK: Record<Severity, number> = { high: 0, medium: 1, low: 2, info: 3 }

/** What is wrong and what to do, in Markdown for a piece of a line. */
export interface FindingRow {
  severity: Severity
  isNew: boolean
  wrong: string
  detail: string
  /** An order without a final stop. */
  toDo: string
}

/** The findings as advice groups them, and each of the others on its own; the most severe first. */
export function findingRows(
  insights: Insights,
  findings: readonly OpenFinding[],
  context: PageContext,
): FindingRow[] {
  const advice = adviceAbout(insights, findings)
  const all = findings.map(({ recommendation }) => recommendation)
  const told = new Set(advice.flatMap((piece) => piece.findings))
  const isNew = new Set(
    findings.filter((finding) => finding.isNew).map(({ recommendation }) => recommendation),
  )
  return [
    ...advice.map((piece) => ({
      ...(piece.tasks.length > 1 ? failingRow(insights, piece, context) : singleRow(piece.findings)),
      severity: piece.severity,
      isNew: piece.findings.some((finding) => isNew.has(finding)),
      toDo: orderOf(piece, context),
    })),
    ...findings
      .filter(({ recommendation }) => !told.has(recommendation))
      .map(({ recommendation, severity }) => ({
        ...singleRow([recommendation]),
        severity,
        isNew: isNew.has(recommendation),
        toDo: isExplained(recommendation, all)
          ? 'The same as for the tasks above'
          : inlineText(orderText(recommendation), 400),
      })),
  ].toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
}

/** The advice that rests on these findings alone, so that nobody is told to do what was muted. */
export function adviceAbout(insights: Insights, findings: readonly OpenFinding[]): Advice[] {
  return adviceOf({ ...insights, recommendations: findings.map(({ recommendation }) => recommendation) })
}

type RowWords = Pick<FindingRow, 'wrong' | 'detail'>

function singleRow([finding, change]: Advice['findings']): RowWords {
  if (finding === undefined) return { wrong: '', detail: '' }
  const { lead = finding.finding, detail = '', evidence } = finding
  const sure = [inlineText(detail, 300), certainty(evidence)].filter((text) => text !== '').join(', ')
  return {
    wrong: inlineText(lead, 300),
    detail: [sure, change === undefined ? '' : inlineText(change.finding, 300)]
      .filter((text) => text !== '')
      .join('<br>'),
  }
}

/** `#412 0 of 6, #398 0 of 4 tries succeeded` */
function failingRow(insights: Insights, { tasks, omitted }: Advice, context: PageContext): RowWords {
  const tries = insights.failing_tasks.filter(({ issue }) => tasks.includes(issue)).slice(0, 6)
  const counts = tries.map(
    ({ issue, succeeded, tries: all }) => `${taskLink(context, issue)} ${ofText(succeeded, all)}`,
  )
  return {
    wrong: `${groupThousands(tasks.length + omitted)} tasks keep failing`,
    detail: counts.length === 0 ? '' : `${counts.join(', ')} tries succeeded`,
  }
}
