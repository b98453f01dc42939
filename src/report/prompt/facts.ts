import { isMuted } from '../../insights/sound-findings.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { aboutRule, ruleNamed } from '../../judge/rules/index.ts'
import { isGrave } from '../../model/finding.ts'
import { SURE, type Sure } from '../parts/certainty.ts'
import {
  beforeHead,
  beforePerWindow,
  type FactBlock,
  isHeld,
  isOfWindow,
  kindRows,
  loopJudged,
  pointChange,
  rowSure,
  sureOf,
} from '../parts/changes.ts'
import { groupThousands, minutesText, ofText, percent } from '../../model/words.ts'
import { countsText, isRated } from '../parts/rate.ts'
import { triesText } from '../parts/tries.ts'
import { countFindings } from '../parts/totals.ts'
import { effectText } from '../parts/lifetime.ts'
import { changedText, fromToText, spanText } from './change-words.ts'
import { effectsToLearnFrom } from './effects.ts'
import { type Line, makeLine, RANK } from './line.ts'
import type { Names } from './names.ts'

const MOST_FINDINGS = 25
/** Of the kinds that no rule noticed, the frequent ones; the others go first when a page is full. */
const MOST_KINDS = 8

/** What is known, in our own words and numbers; a fact that was tested ends in how sure it is. */
export function factLines(insights: Insights, names: Names): Line[] {
  if (insights.status === 'no_data')
    return [
      makeLine(RANK.always, 'verdict: unknown'),
      makeLine(RANK.always, `${unitWords(insights).many}: none read`),
    ]
  return [
    ...loopFacts(insights),
    ...changeFacts(insights, names),
    ...kindFacts(insights, names),
    ...omittedKinds(insights),
    ...triesFact(insights),
    ...triageFact(insights),
    ...wasteFact(insights),
    ...findingFacts(insights, names),
    ...effectFacts(insights, names),
    makeLine(RANK.numbers, 'not_in_data: titles, texts and labels of issues; review time'),
  ]
}

function loopFacts(insights: Insights): Line[] {
  const { verdict, status, baseline, window } = insights
  const { many } = unitWords(insights)
  const lines = [
    makeLine(RANK.always, `verdict: ${verdict}${status === 'ok' ? '' : ` | log ${status}`}`),
    ...successFacts(insights),
  ]
  const { normal_window: normal } = baseline
  if (normal !== null)
    lines.push(
      makeLine(
        RANK.judged,
        `normal for ${groupThousands(normal.cycles)} ${many}: ${percent(normal.low, normal.cycles)} to ${percent(normal.high, normal.cycles)}`,
      ),
    )
  const median = window.median_seconds
  if (median !== null && baseline.median_seconds !== null)
    lines.push(
      judgedLine(
        RANK.judged,
        `median_minutes: ${minutesText(median)} | before ${minutesText(baseline.median_seconds)}`,
        rowSure(insights, 'duration'),
      ),
    )
  lines.push(
    judgedLine(
      RANK.judged,
      `${many}: ${groupThousands(window.decided)} | ${beforeHead(insights)} ${beforePerWindow(insights, baseline.decided)}`,
      rowSure(insights, 'decided'),
    ),
  )
  return lines
}

/** What is judged of another time than window and baseline stands on a line of its own. */
function successFacts(insights: Insights): Line[] {
  const { baseline, window } = insights
  const counts = `success: ${ratio(insights, window.succeeded, window.decided)} | before ${ratio(insights, baseline.succeeded, baseline.decided)}`
  const judged = loopJudged(insights, ['success'])
  const fact = judged?.facts?.[0]
  if (judged === undefined || fact === undefined || isOfWindow(fact, insights))
    return [judgedLine(RANK.always, `${counts}${successChange(insights)}`, rowSure(insights, 'success'))]
  const day = 'reason_code' in judged ? undefined : sinceDay(judged)
  const since = day === undefined ? 'success judged' : `success since ${day}`
  // What is not back yet is said of its own line; of the window alone there is its own test.
  const isOfBefore = !('reason_code' in judged) && isHeld(judged)
  return [
    isOfBefore
      ? makeLine(RANK.always, counts)
      : judgedLine(RANK.always, counts, rowSure(insights, 'success')),
    judgedLine(RANK.judged, `${since}: ${ratiosText(insights, fact)}`, sureOf(judged)),
  ]
}

function successChange(insights: Insights): string {
  const { window, baseline } = insights
  const judged = loopJudged(insights, ['success'])
  if (judged === undefined) return ''
  const { effect, interval } = judged.evidence ?? {}
  if (Math.min(window.decided, baseline.decided) === 0) return ''
  const change = effect === undefined ? '' : ` | change ${pointChange(baseline, window)} points`
  // Of what luck explains, an interval without zero would say that it does not: it is of the clearest of several times.
  const isUntold = interval === undefined || 'reason_code' in judged
  const range = isUntold ? '' : `, interval ${points(interval[0])} to ${points(interval[1])}`
  return `${change}${range}`
}

/** Each kind in one form: in the window, before it, in the whole log; and how sure the change is, as the table of kinds says. */
function kindFacts(insights: Insights, names: Names): Line[] {
  // Where no row names a kind there is none to choose by.
  if (insights.kinds.every(({ key }) => key === 'unknown')) return []
  const said = new Map(kindRows(insights).map(({ key, sure, isBad }) => [key, { sure, isBad }]))
  const sorted = insights.kinds.toSorted((a, b) => b.all.cycles - a.all.cycles || (a.key < b.key ? -1 : 1))
  return sorted.map(({ key, before, now, all }, index) => {
    const { sure = '', isBad = false } = said.get(key) ?? {}
    const counts = `kind ${names.kindName(key)}: ${ratio(insights, now.succeeded, now.cycles)} | before ${ratio(insights, before.succeeded, before.cycles)} | in all ${ratio(insights, all.succeeded, all.cycles)}`
    const word = sure.replace(/^▼ /, 'fell, ')
    return {
      ...makeLine(
        isBad ? RANK.judged : index < MOST_KINDS ? RANK.frequentKinds : RANK.rareKinds,
        word === '' ? counts : `${counts} | ${word}`,
      ),
      isWeak: [SURE.suggestive, SURE.insufficient].some((weak) => word.endsWith(weak)),
    }
  })
}

/** When success or duration changed, and what else did then: of what was found, not of what is only watched. */
function changeFacts(insights: Insights, names: Names): Line[] {
  return insights.recommendations
    .filter(({ rule }) => aboutRule(rule).tellsWhen === true)
    .flatMap((finding) => {
      const change = insights.change_points.find(({ series }) => series === finding.subject?.key)
      if (change === undefined) return []
      const cause = changedText(change, (key) => names.makerName(key))
      const text = `change: ${fromToText(change, unitWords(insights))} ${spanText(change)}`
      return [judgedLine(RANK.judged, `${text}${cause === '' ? '' : ` | ${cause}`}`, sureOf(finding))]
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

function triesFact(insights: Insights): Line[] {
  const text = triesText(insights)
  return text === '' ? [] : [makeLine(RANK.numbers, `tries: ${text}`)]
}

function triageFact(insights: Insights): Line[] {
  const { scores } = insights.triage
  if (scores === null || !isRated(insights)) return []
  const { split, low, high, advantage } = scores
  const sure = { clear: 'confirmed', none: 'none', unclear: 'insufficient' } as const
  return [
    judgedLine(
      RANK.numbers,
      `triage: score>=${split} ${ratio(insights, high.succeeded, high.cycles)} | score<${split} ${ratio(insights, low.succeeded, low.cycles)}`,
      sure[advantage],
    ),
  ]
}

function wasteFact(insights: Insights): Line[] {
  const { waste } = insights
  if (waste.cycles === 0 || waste.all_seconds === 0) return []
  return [
    makeLine(
      RANK.numbers,
      `lost to failures: ${groupThousands(waste.cycles)} ${unitWords(insights).many}, ${minutesText(waste.seconds)} min, ${percent(waste.seconds, waste.all_seconds)} of the time`,
    ),
  ]
}

type Shown = Recommendation & { rule: string; name: string }

/**
 * What was found; of what is grave since when, and what of it had been over. Dates instead of days, and no word for what
 * is new: they stay as they are tomorrow.
 */
function findingFacts(insights: Insights, names: Names): Line[] {
  const shown = insights.recommendations
    .flatMap((finding): Shown[] =>
      finding.rule === undefined
        ? []
        : [{ ...finding, rule: finding.rule, name: subjectName(finding.subject, names) }],
    )
    .slice(0, MOST_FINDINGS)
  if (shown.length === 0) return []
  const more = countFindings(insights) - shown.length
  const found = [...severityGroups(shown), ...(more > 0 ? [`${groupThousands(more)} more`] : [])]
  const grave = shown.filter((finding) => isGrave(finding) && !isMuted(finding))
  const back = grave.flatMap(({ ended_before: ended, ...each }) =>
    ended === undefined || ended === null ? [] : [`${findingName(each)} (had ended ${ended})`],
  )
  return [
    makeLine(RANK.findings, `findings: ${found.join(' | ')}`),
    ...groupLine('since', sinceGroups(grave)),
    ...groupLine('back', back),
  ]
}

function groupLine(name: string, groups: readonly string[]): Line[] {
  return groups.length === 0 ? [] : [makeLine(RANK.numbers, `${name}: ${groups.join(' | ')}`)]
}

/** `high repeat-failure:412 success-drop`, `medium slow-cycles`, `muted type-drop:bug`. */
function severityGroups(shown: readonly Shown[]): string[] {
  return (['high', 'medium', 'low', 'info', 'muted'] as const).flatMap((group) => {
    const words = shown.filter((each) => (isMuted(each) ? 'muted' : each.severity) === group).map(findingName)
    return words.length === 0 ? [] : [`${group} ${words.join(' ')}`]
  })
}

/** `2026-09-14 success-drop type-drop:bug`, the oldest first. */
function sinceGroups(shown: readonly Shown[]): string[] {
  const days = shown.flatMap((each) => sinceDay(each) ?? [])
  return [...new Set(days)].toSorted().map((day) => {
    const words = shown.filter((each) => sinceDay(each) === day).map(findingName)
    return `${day} ${words.join(' ')}`
  })
}

/**
 * When that began which the finding tells. Of files that are judged as they are now nobody knows: the day that stands
 * there is the one on which it was first reported.
 */
function sinceDay({ rule, since }: Recommendation): string | undefined {
  return rule !== undefined && ruleNamed(rule)?.ofToday === true ? undefined : since?.slice(0, 10)
}

function findingName({ rule, name }: Pick<Shown, 'rule' | 'name'>): string {
  return name === '' ? rule : `${rule}:${name}`
}

/** '' of what needs no name, or has none that is fit to stand among facts. */
function subjectName(subject: Recommendation['subject'], names: Names): string {
  if (subject?.kind === 'task') return names.taskName(subject.key)
  if (subject?.kind === 'type') return names.kindName(subject.key)
  // A change point is of a series, which is a word of ours.
  return subject?.kind === 'loop' && /^(?:success|duration)$/.test(subject.key) ? subject.key : ''
}

/** `earlier_advice: slow-cycles of 2026-08-27 | helped: it was still off after this was said, and then came back`. */
function effectFacts(insights: Insights, names: Names): Line[] {
  return effectsToLearnFrom(insights).map((effect) => {
    const name = subjectName(effect.subject, names)
    const about = findingName({ rule: effect.rule, name })
    return makeLine(RANK.numbers, `earlier_advice: ${about} of ${effect.first_seen} | ${effectText(effect)}`)
  })
}

/** A fact that was tested, ending in how sure it is. */
function judgedLine(rank: number, text: string, sure: Sure | 'none' | undefined): Line {
  if (sure === undefined) return makeLine(rank, text)
  const word = sure === 'none' ? 'no difference' : SURE[sure]
  return {
    ...makeLine(rank, `${text} | ${word}`),
    isWeak: sure === 'suggestive' || sure === 'insufficient',
  }
}

/** `5 of 14 (36%) | before 47 of 55 (85%)` */
function ratiosText(insights: Insights, { before, now }: FactBlock): string {
  const past =
    before === null
      ? ' before and now together'
      : ` | before ${ratio(insights, before.k ?? 0, before.n ?? 0)}`
  return `${ratio(insights, now.k ?? 0, now.n ?? 0)}${past}`
}

function ratio(insights: Insights, k: number, n: number): string {
  if (n === 0) return 'none'
  return isRated(insights) ? `${ofText(k, n)} (${percent(k, n)})` : countsText(insights, k, n)
}

function points(share: number): string {
  return String(Math.round(share * 100))
}
