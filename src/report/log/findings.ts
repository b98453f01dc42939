import { leadOf } from '../../insights/lead-of.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { groupThousands, lowerFirst } from '../../model/words.ts'
import { CERTAINTY_LEGEND, sureFinding, WATCHED } from '../parts/certainty.ts'
import { isJudged } from '../parts/changes.ts'
import { standingText } from '../parts/lifetime.ts'
import { countFindings, countWatched } from '../parts/totals.ts'
import { wrapSentence, wrapUnder } from '../parts/wrap.ts'
import { inertText } from '../safe/inert.ts'
import { leadAdvice } from './lead.ts'
import { type LogSection, more, MOST_LISTED, type Sheet } from './sheet.ts'

const MOST_FINDINGS = 20
const INDENT = ' '.repeat(8)

/**
 * The findings, what each explains under it, and what is only watched. What to do is not said again of what the lead tells,
 * and what restates its cause is one line.
 */
export function findings(insights: Insights, sheet: Sheet): LogSection {
  const { recommendations: all, watchlist } = insights
  const advice = leadAdvice(insights)
  const isTold = new Set(advice.flatMap((each) => each.findings))
  const shown = underCauses(all).slice(0, MOST_FINDINGS)
  const rows = shown.flatMap(({ finding, isExplained }) => {
    const said = textOf(finding, isExplained, insights)
    return isExplained
      ? wrapUnder(`${INDENT}explains  `, `${lowerFirst(said)} (${finding.severity})`, sheet.width)
      : ownRow(finding, { said, isTold: isTold.has(finding) }, sheet)
  })
  const watched = watchlist.slice(0, MOST_LISTED)
  const watchedRows = watched.flatMap(({ finding, reason_code: reason }) =>
    wrapUnder('watch   ', `${inertText(finding, 200)} (${WATCHED[reason]})`, sheet.width),
  )
  const [found, seen] = [countFindings(insights), countWatched(insights)]
  const lines = [
    ...rows,
    ...more(found, { shown: shown.length, listed: all.length }),
    ...watchedRows,
    ...more(seen, { shown: watched.length, listed: watchlist.length }, ' that are only watched'),
  ]
  const legend = lines.length === 0 || !isJudged(insights) ? [] : wrapSentence(CERTAINTY_LEGEND, sheet.width)
  return {
    title: `Findings (${groupThousands(found)}), watched (${groupThousands(seen)})`,
    lines: [...lines, ...legend],
  }
}

function ownRow(
  { severity, recommendation }: Recommendation,
  { said, isTold }: { said: string; isTold: boolean },
  { style, width }: Sheet,
): string[] {
  const paint = { high: style.red, medium: style.yellow, low: style.blue, info: String }
  return [
    ...wrapUnder(`${paint[severity](severity.padEnd(6))}  `, said, width),
    ...(isTold ? [] : wrapUnder(INDENT, inertText(recommendation, 300), width)),
  ]
}

/** @param isShort without the numbers that stand elsewhere */
function textOf(found: Recommendation, isShort: boolean, { generated_at: at }: Insights): string {
  const said = isShort ? { ...found, finding: leadOf(found) } : found
  return [inertText(sureFinding(said), 300), standingText(found, at)].filter((part) => part !== '').join('; ')
}

/** What a listed finding explains stands right after it; the groups keep the order of their first. */
function underCauses(all: readonly Recommendation[]): { finding: Recommendation; isExplained: boolean }[] {
  const groups = new Map<Recommendation, Recommendation[]>()
  for (const each of all) {
    const cause = causeOf(each, all)
    const group = groups.get(cause) ?? []
    if (cause !== each) group.push(each)
    groups.set(cause, group)
  }
  return [...groups].flatMap(([cause, group]) => [
    { finding: cause, isExplained: false },
    ...group.map((finding) => ({ finding, isExplained: true })),
  ])
}

/** The last in the row of what explains it that is listed; itself where none is. */
function causeOf(each: Recommendation, all: readonly Recommendation[]): Recommendation {
  let cause = each
  for (const _ of all) {
    const next =
      cause.explained_by === undefined ? undefined : all.find(({ id }) => id === cause.explained_by)
    if (next === undefined) break
    cause = next
  }
  return cause
}
