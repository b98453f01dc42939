import type { Insights } from '../../insights/schema.ts'
import { SURE, type Sure } from '../parts/certainty.ts'
import { kindJudged, levelOf, loopJudged, loopSure, pointChange } from '../parts/changes.ts'
import { groupThousands, minutesText, ofText, percent } from '../../model/words.ts'
import { countFindings } from '../parts/totals.ts'
import { type Line, makeLine, RANK } from './line.ts'
import type { Names } from './names.ts'

const MOST_FINDINGS = 25
/** Of the kinds that no rule noticed, the frequent ones; the others go first when a page is full. */
const MOST_KINDS = 8

/** What is known, in our own words and numbers; a fact that was tested ends in how sure it is. */
export function factLines(insights: Insights, names: Names): Line[] {
  if (insights.status === 'no_data')
    return [makeLine(RANK.always, 'verdict: unknown'), makeLine(RANK.always, 'cycles: none read')]
  return [
    ...loopFacts(insights),
    ...kindFacts(insights, names),
    ...omittedKinds(insights),
    ...triageFact(insights),
    ...wasteFact(insights),
    findingsFact(insights, names),
    makeLine(RANK.numbers, 'not_in_data: titles, texts and labels of issues; review time'),
  ].filter((line) => line !== undefined)
}

function loopFacts(insights: Insights): Line[] {
  const { verdict, status, baseline, window } = insights
  const lines = [
    makeLine(RANK.always, `verdict: ${verdict}${status === 'ok' ? '' : ` | log ${status}`}`),
    judgedLine(
      RANK.always,
      `success: ${ratio(window.succeeded, window.decided)} | before ${ratio(baseline.succeeded, baseline.decided)}${successChange(insights)}`,
      loopSure(insights, ['success']),
    ),
  ]
  const { normal_window: normal } = baseline
  if (normal !== null)
    lines.push(
      makeLine(
        RANK.judged,
        `normal for ${groupThousands(normal.cycles)} cycles: ${percent(normal.low, normal.cycles)} to ${percent(normal.high, normal.cycles)}`,
      ),
    )
  const median = window.median_seconds
  if (median !== null && baseline.median_seconds !== null)
    lines.push(
      judgedLine(
        RANK.judged,
        `median_minutes: ${minutesText(median)} | before ${minutesText(baseline.median_seconds)}`,
        loopSure(insights, ['cycle-seconds']),
      ),
    )
  lines.push(
    judgedLine(
      RANK.judged,
      `cycles: ${groupThousands(window.decided)} | the ${window.days} days before ${groupThousands(window.previous.decided)}`,
      loopSure(insights, ['pace', 'silence']),
    ),
  )
  return lines
}

function successChange(insights: Insights): string {
  const { window, baseline } = insights
  const { effect, interval } = loopJudged(insights, ['success'])?.evidence ?? {}
  const change = effect === undefined ? '' : ` | change ${pointChange(baseline, window)} points`
  const range = interval === undefined ? '' : `, interval ${points(interval[0])} to ${points(interval[1])}`
  return `${change}${range}`
}

function kindFacts(insights: Insights, names: Names): Line[] {
  const sorted = insights.kinds.toSorted((a, b) => b.all.cycles - a.all.cycles || (a.key < b.key ? -1 : 1))
  return sorted.map(({ key, all }, index) => {
    const name = names.kindName(key)
    const found = kindJudged(insights, key)
    const fact = found?.facts?.[0]
    if (found === undefined || fact === undefined)
      return makeLine(
        index < MOST_KINDS ? RANK.frequentKinds : RANK.rareKinds,
        `kind ${name}: ${ratio(all.succeeded, all.cycles)} over the whole log`,
        [name],
      )
    const { before, now } = fact
    const past =
      before === null ? ' before and now together' : ` | before ${ratio(before.k ?? 0, before.n ?? 0)}`
    return judgedLine(
      'reason_code' in found ? RANK.frequentKinds : RANK.judged,
      `kind ${name}: ${ratio(now.k ?? 0, now.n ?? 0)}${past}`,
      levelOf(found),
      [name],
    )
  })
}

function omittedKinds({ kinds, kinds_omitted: omitted }: Insights): Line[] {
  return omitted === undefined
    ? []
    : [
        makeLine(
          RANK.numbers,
          `kinds: ${ofText(kinds.length, kinds.length + omitted)} are named here at most`,
        ),
      ]
}

function triageFact({ triage: { scores } }: Insights): Line[] {
  if (scores === null) return []
  const { split, low, high, advantage } = scores
  const sure = { clear: 'confirmed', none: 'none', unclear: 'insufficient' } as const
  return [
    judgedLine(
      RANK.numbers,
      `triage: score>=${split} ${ratio(high.succeeded, high.cycles)} | score<${split} ${ratio(low.succeeded, low.cycles)}`,
      sure[advantage],
    ),
  ]
}

function wasteFact({ waste }: Insights): Line[] {
  if (waste.cycles === 0 || waste.all_seconds === 0) return []
  return [
    makeLine(
      RANK.numbers,
      `lost to failures: ${groupThousands(waste.cycles)} cycles, ${minutesText(waste.seconds)} min, ${percent(waste.seconds, waste.all_seconds)} of the time`,
    ),
  ]
}

/** `high repeat-failure:412 success-drop | medium slow-cycles`. */
function findingsFact(insights: Insights, names: Names): Line | undefined {
  const shown: string[] = []
  const groups = (['high', 'medium', 'low', 'info'] as const).flatMap((severity) => {
    const words = insights.recommendations.flatMap(({ severity: of, rule, subject }) => {
      if (of !== severity || rule === undefined || shown.length >= MOST_FINDINGS) return []
      const name =
        subject?.kind === 'task'
          ? names.taskName(subject.key)
          : subject?.kind === 'type'
            ? names.kindName(subject.key)
            : ''
      shown.push(name)
      return [name === '' ? rule : `${rule}:${name}`]
    })
    return words.length === 0 ? [] : [`${severity} ${words.join(' ')}`]
  })
  const more = countFindings(insights) - shown.length
  const rest = more > 0 ? [`${groupThousands(more)} more`] : []
  return groups.length === 0
    ? undefined
    : makeLine(RANK.findings, `findings: ${[...groups, ...rest].join(' | ')}`, shown)
}

/** A fact that was tested, ending in how sure it is. */
function judgedLine(
  rank: number,
  text: string,
  sure: Sure | 'none' | undefined,
  foreign: readonly string[] = [],
): Line {
  if (sure === undefined) return makeLine(rank, text, foreign)
  const word = sure === 'none' ? 'no difference' : SURE[sure]
  return {
    ...makeLine(rank, `${text} | ${word}`, foreign),
    isWeak: sure === 'suggestive' || sure === 'insufficient',
  }
}

function ratio(k: number, n: number): string {
  return n === 0 ? 'none' : `${ofText(k, n)} (${percent(k, n)})`
}

function points(share: number): string {
  return String(Math.round(share * 100))
}
