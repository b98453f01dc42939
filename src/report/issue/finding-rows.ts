import { groupThousands, ofText } from '../../model/words.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { orderText } from '../../insights/sound-findings.ts'
import { type Advice, adviceOf, causeText, isExplained } from '../parts/advice.ts'
import { orderOf } from '../parts/alert.ts'
import { certainty } from '../parts/certainty.ts'
import { foundText, lifeText } from '../parts/lifetime.ts'
import type { PageContext } from '../context.ts'
import { aboutRule } from '../../judge/rules/index.ts'
import { bySeverity, type Severity } from '../../model/finding.ts'
import type { OpenFinding } from '../../memory/report-change.ts'
import { inlineText } from '../safe/markdown.ts'
import { taskLink } from '../parts/task-link.ts'

/** What is wrong and what to do, in Markdown for a piece of a line. */
export interface FindingRow {
  severity: Severity
  /** `new`, `back after 9 days`, `found 9 September`; '' where nothing is known of other days. */
  life: string
  wrong: string
  detail: string
  /** An order without a final stop. */
  toDo: string
}

/**
 * The findings as advice groups them, and each of the others on its own; the most severe first. What another one explains
 * stands under that.
 */
export function findingRows(
  insights: Insights,
  findings: readonly OpenFinding[],
  context: PageContext,
): FindingRow[] {
  const advice = adviceAbout(insights, findings)
  const all = findings.map(({ recommendation }) => recommendation)
  const told = new Set(advice.flatMap((piece) => piece.findings))
  const lifeOf = (piece: readonly Recommendation[]): string =>
    livesText(findings.filter(({ recommendation }) => piece.includes(recommendation)))
  return [
    ...advice.map((piece) => ({
      ...(piece.tasks.length > 1 ? failingRow(insights, piece, context) : singleRow(piece.findings)),
      severity: piece.severity,
      life: lifeOf(piece.findings.filter(isOwn)),
      toDo: orderOf(insights, piece, context),
    })),
    ...findings
      .filter(
        ({ recommendation }) =>
          !told.has(recommendation) &&
          !isExplained(recommendation, all) &&
          causeText(recommendation, all) === undefined,
      )
      .map(({ recommendation, severity }) => ({
        ...singleRow([recommendation]),
        severity,
        life: lifeOf([recommendation]),
        toDo: inlineText(orderText(recommendation), 400),
      })),
  ].toSorted(bySeverity)
}

/** What only tells when another finding began lends it no days. */
function isOwn({ rule }: Recommendation, nth: number): boolean {
  return nth === 0 || aboutRule(rule).tellsWhen !== true
}

/** Of findings that are told together the first day. */
function livesText(findings: readonly OpenFinding[]): string {
  const [only, ...others] = findings
  if (only === undefined) return ''
  if (others.length === 0) return lifeOfOne(only)
  const fresh = findings.filter(({ isNew }) => isNew).length
  if (fresh === findings.length) return 'new'
  const [first] = findings
    .flatMap(({ firstSeen, isOlder, isNew }) =>
      isNew || firstSeen === undefined ? [] : [{ firstSeen, isOlder }],
    )
    .toSorted((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1))
  return [
    ...(first === undefined ? [] : [`the first ${foundText(first)}`]),
    ...(fresh > 0 ? [`${fresh} new`] : []),
  ].join(', ')
}

function lifeOfOne({ isNew, firstSeen, isOlder, recommendation }: OpenFinding): string {
  if (isNew && firstSeen !== undefined && typeof recommendation.ended_before === 'string')
    return lifeText({ ...recommendation, status: 'regressed' })
  if (isNew) return 'new'
  return firstSeen === undefined ? '' : foundText({ firstSeen, isOlder })
}

/** The advice that rests on these findings alone, so that nobody is told to do what was muted. */
export function adviceAbout(insights: Insights, findings: readonly OpenFinding[]): Advice[] {
  return adviceOf({ ...insights, recommendations: findings.map(({ recommendation }) => recommendation) })
}

/** The rest stands in the full report. */
const MOST_DETAIL = 80

type RowWords = Pick<FindingRow, 'wrong' | 'detail'>

function singleRow([finding]: Advice['findings']): RowWords {
  if (finding === undefined) return { wrong: '', detail: '' }
  const { lead = finding.finding, detail = '', evidence } = finding
  const [first = ''] = detail.split('; ')
  return {
    wrong: inlineText(lead, 300),
    detail: [inlineText(first, MOST_DETAIL), certainty(evidence)].filter((text) => text !== '').join(', '),
  }
}

/** `#412 0 of 6, #398 0 of 4 tries succeeded` */
function failingRow(insights: Insights, { tasks, omitted }: Advice, context: PageContext): RowWords {
  const tries = insights.failing_tasks.filter(({ issue }) => tasks.includes(issue)).slice(0, 6)
  const counts = tries.map(
    ({ issue, succeeded, tries: all }) => `${taskLink(insights, context, issue)} ${ofText(succeeded, all)}`,
  )
  return {
    wrong: `${groupThousands(tasks.length + omitted)} tasks keep failing`,
    detail: counts.length === 0 ? '' : `${counts.join(', ')} tries succeeded`,
  }
}
