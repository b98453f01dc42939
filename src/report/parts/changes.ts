import { FEWEST_CYCLES } from '../../judge/verdict.ts'
import { aboutRule } from '../../judge/rules/index.ts'
import type { Measure } from '../../model/finding.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { LEVELS, WATCHED } from './certainty.ts'
import { duration, groupThousands, ofText, percent, plural, wholePercent } from '../../model/words.ts'

/** A number before and now. All texts are ours. */
export interface NumberRow {
  name: string
  before: string
  now: string
  /** `▼ 29 points`; '' where it cannot be compared. */
  change: string
  /** `clear`, `hint`, `too few to tell`, `usual swing`; '' where nothing is judged. */
  sure: string
}

const NOTHING: ReadonlySet<string> = new Set(['-', '0'])

/** Rates and times against the baseline; counts against the window before, since only these are of one length. */
export function numberRows(insights: Insights): NumberRow[] {
  const { window, baseline } = insights
  const { previous } = window
  const enough = Math.min(window.decided, baseline.decided) >= FEWEST_CYCLES
  const changeSure = (measures: readonly Measure[]): string =>
    sureOf(insights, (about) => isAboutLoop(about, measures), enough ? USUAL : WATCHED['too-few']).sure
  const rows: NumberRow[] = [
    {
      name: 'Success rate',
      before: percent(baseline.succeeded, baseline.decided),
      now: percent(window.succeeded, window.decided),
      change: pointsBetween(baseline, window),
      sure: isOutside(insights) ? SMALL : changeSure(['success']),
    },
    {
      name: 'Typical cycle',
      before: took(baseline.median_seconds),
      now: took(window.median_seconds),
      change: longer(baseline.median_seconds, window.median_seconds),
      sure: changeSure(['cycle-seconds']),
    },
    {
      name: 'Decided cycles',
      before: groupThousands(previous.decided),
      now: groupThousands(window.decided),
      change: more(window.decided - previous.decided),
      sure: changeSure(['pace', 'silence']),
    },
  ]
  if (window.prs_merged + previous.prs_merged > 0)
    rows.push({
      name: 'Merged pull requests',
      before: groupThousands(previous.prs_merged),
      now: groupThousands(window.prs_merged),
      change: more(window.prs_merged - previous.prs_merged),
      sure: '',
    })
  return rows.filter(({ before, now }) => !NOTHING.has(before) || !NOTHING.has(now))
}

const USUAL = 'usual swing'
const SMALL = 'more than usual, too little to act on'

/** Success outside of where a normal window lands, of which no rule says anything. */
function isOutside({ window, baseline, recommendations, watchlist, rules }: Insights): boolean {
  const { normal_window: normal } = baseline
  if (normal === null || (window.succeeded >= normal.low && window.succeeded <= normal.high)) return false
  return (
    rules !== 'seed' && ![...recommendations, ...watchlist].some((about) => isAboutLoop(about, ['success']))
  )
}

type Meant = Pick<Recommendation, 'rule' | 'subject' | 'facts'>

/** Whether a finding says how one of these changed for the loop as a whole; when it changed is another matter. */
export function isAboutLoop({ rule, subject, facts }: Meant, measures: readonly Measure[]): boolean {
  const measure = facts?.[0]?.measure
  return (
    subject?.kind === 'loop' &&
    measure !== undefined &&
    measures.includes(measure) &&
    aboutRule(rule).tellsWhen !== true
  )
}

/** Whether a finding is about the success of this kind of work. */
export function isAboutKind({ subject, facts }: Meant, key: string): boolean {
  return subject?.kind === 'type' && subject.key === key && facts?.[0]?.measure === 'success'
}

/** How sure a change is that `isMeant` picks by its finding; `otherwise` where no rule says anything of it. */
function sureOf(
  insights: Insights,
  isMeant: (about: Meant) => boolean,
  otherwise: string,
): { found: Recommendation | undefined; sure: string } {
  const found = insights.recommendations.find(isMeant)
  if (found?.evidence !== undefined) return { found, sure: LEVELS[found.evidence.level] }
  const watched = insights.watchlist.find(isMeant)
  if (watched === undefined) return { found: undefined, sure: isJudged(insights) ? otherwise : '' }
  const isTooFew = watched.reason_code === 'too-few'
  return { found: undefined, sure: isTooFew ? WATCHED['too-few'] : LEVELS.suggestive }
}

/** The seed program says nothing of how sure it is. */
export function isJudged({ rules }: Insights): boolean {
  return rules !== 'seed'
}

interface Side {
  succeeded: number
  decided: number
}

function pointsBetween(before: Side, now: Side): string {
  if (before.decided === 0 || now.decided === 0) return ''
  // Of the percentages that stand beside it.
  const change = wholePercent(now.succeeded, now.decided) - wholePercent(before.succeeded, before.decided)
  return change === 0 ? 'none' : `${change > 0 ? '▲' : '▼'} ${plural(Math.abs(change), 'point')}`
}

function took(seconds: number | null): string {
  return seconds === null ? '-' : duration(seconds)
}

function longer(before: number | null, now: number | null): string {
  if (before === null || now === null) return ''
  const change = now - before
  const text = duration(Math.abs(change))
  return Math.abs(change) < 0.5 ? 'none' : `${change > 0 ? '▲' : '▼'} ${text}`
}

function more(change: number): string {
  return change === 0 ? 'none' : `${change > 0 ? '▲' : '▼'} ${groupThousands(Math.abs(change))}`
}

/** A kind of work before and now; `key` is untrusted text. */
export interface KindRow {
  key: string
  failures: number
  /** `36% succeeded, was 85%` */
  text: string
  /** Whether a finding names it. */
  isBad: boolean
  sure: string
}

/** The kinds that the window has, the most failures first. */
export function kindRows(insights: Insights): KindRow[] {
  return insights.kinds
    .filter(({ now }) => now.cycles > 0)
    .map(({ key, before, now }) => ({
      key,
      failures: now.cycles - now.succeeded,
      text: `${percent(now.succeeded, now.cycles)} succeeded (${ofText(now.succeeded, now.cycles)})${before.cycles === 0 ? ', new' : `, was ${percent(before.succeeded, before.cycles)}`}`,
      ...kindSure(insights, key, before, now),
    }))
}

function kindSure(
  insights: Insights,
  key: string,
  before: TriesBlock,
  now: TriesBlock,
): Pick<KindRow, 'isBad' | 'sure'> {
  const { found, sure } = sureOf(
    insights,
    (about) => isAboutKind(about, key),
    Math.min(before.cycles, now.cycles) < FEWEST_CYCLES
      ? WATCHED['too-few']
      : // No rule looks for kinds that got better.
        now.succeeded / now.cycles > before.succeeded / before.cycles
        ? ''
        : USUAL,
  )
  if (found === undefined) return { isBad: false, sure }
  return { isBad: true, sure: `${found.facts?.[0]?.before === null ? 'low,' : '▼'} ${sure}` }
}

type TriesBlock = Insights['kinds'][number]['now']
