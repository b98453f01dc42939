import type { Insights } from '../model/insights.ts'
import { windowsOf } from '../model/windows.ts'
import { LEVELS, WATCHED } from './certainty.ts'
import { duration, groupThousands, percent } from '../model/words.ts'

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

/** Fewer cycles than this on a side, and nothing is judged. */
const FEWEST = 10

/** Rates and times against the baseline; counts against the window before, since only these are of one length. */
export function numberRows(insights: Insights): NumberRow[] {
  const { window, baseline } = insights
  const { recent, previous } = windowsOf(insights)
  const enough = Math.min(window.decided, baseline.decided) >= FEWEST
  const rows: NumberRow[] = [
    {
      name: 'Success rate',
      before: percent(baseline.succeeded, baseline.decided),
      now: percent(window.succeeded, window.decided),
      change: pointsBetween(baseline, window),
      sure: isOutside(insights) ? SMALL : sureOf(insights, ['success-drop', 'success-rise'], enough),
    },
    {
      name: 'Typical cycle',
      before: took(baseline.median_seconds),
      now: took(window.median_seconds),
      change: longer(baseline.median_seconds, window.median_seconds),
      sure: sureOf(insights, ['slow-cycles'], enough),
    },
    {
      name: 'Decided cycles',
      before: groupThousands(previous.count),
      now: groupThousands(window.decided),
      change: more(window.decided - previous.count),
      sure: sureOf(insights, ['velocity-change', 'loop-stalled'], enough),
    },
  ]
  if (recent.prs_merged + previous.prs_merged > 0)
    rows.push({
      name: 'Merged pull requests',
      before: groupThousands(previous.prs_merged),
      now: groupThousands(recent.prs_merged),
      change: more(recent.prs_merged - previous.prs_merged),
      sure: '',
    })
  return rows.filter(({ before, now }) => !NOTHING.has(before) || !NOTHING.has(now))
}

const SMALL = 'more than usual, too little to act on'

/** Success outside of where a normal window lands, of which no rule says anything. */
export function isOutside({ window, baseline, recommendations, watchlist }: Insights): boolean {
  const { normal_window: normal } = baseline
  if (normal === null || (window.succeeded >= normal.low && window.succeeded <= normal.high)) return false
  return ![...recommendations, ...watchlist].some(
    ({ rule }) => rule === undefined || rule === 'success-drop' || rule === 'success-rise',
  )
}

/** What the findings say of it; what no rule found is the usual swing, if there is enough to say so. */
function sureOf(insights: Insights, rules: readonly string[], enough: boolean): string {
  const isMeant = ({ rule }: { rule?: string | undefined }): boolean =>
    rule !== undefined && rules.includes(rule)
  const found = insights.recommendations.find(isMeant)
  if (found?.evidence !== undefined) return LEVELS[found.evidence.level]
  const watched = insights.watchlist.find(isMeant)
  if (watched !== undefined) return watched.reason_code === 'too-few' ? WATCHED['too-few'] : LEVELS.suggestive
  if (!isJudged(insights)) return ''
  return enough ? 'usual swing' : WATCHED['too-few']
}

/** The reference's rules say nothing of how sure they are. */
export function isJudged({ recommendations }: Insights): boolean {
  return recommendations.every(({ rule, severity }) => rule !== undefined || severity === 'info')
}

interface Side {
  succeeded: number
  decided: number
}

function pointsBetween(before: Side, now: Side): string {
  if (before.decided === 0 || now.decided === 0) return ''
  // Of the percentages that stand beside it.
  const change =
    Number.parseInt(percent(now.succeeded, now.decided)) -
    Number.parseInt(percent(before.succeeded, before.decided))
  return change === 0
    ? 'none'
    : `${change > 0 ? '▲' : '▼'} ${Math.abs(change)} points`.replace(/^(. 1) points$/, '$1 point')
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
  sure: string
}

/** The kinds that the window has, the most failures first. */
export function kindRows(insights: Insights): KindRow[] {
  return insights.kinds
    .filter(({ now }) => now.cycles > 0)
    .map(({ key, before, now }) => ({
      key,
      failures: now.cycles - now.succeeded,
      text: `${percent(now.succeeded, now.cycles)} succeeded (${now.succeeded} of ${now.cycles})${before.cycles === 0 ? ', new' : `, was ${percent(before.succeeded, before.cycles)}`}`,
      sure: kindSure(insights, key, before, now),
    }))
}

function kindSure(insights: Insights, key: string, before: Tries, now: Tries): string {
  const isMeant = ({
    rule,
    subject,
  }: {
    rule?: string | undefined
    subject?: { kind: string; key: string } | undefined
  }): boolean =>
    (rule === 'type-drop' || rule === 'type-failing') && subject?.kind === 'type' && subject.key === key
  const found = insights.recommendations.find(isMeant)
  if (found?.evidence !== undefined)
    return `${found.rule === 'type-drop' ? '▼' : 'low,'} ${LEVELS[found.evidence.level]}`
  const watched = insights.watchlist.find(isMeant)
  if (watched !== undefined) return watched.reason_code === 'too-few' ? WATCHED['too-few'] : LEVELS.suggestive
  if (!isJudged(insights)) return ''
  if (Math.min(before.cycles, now.cycles) < FEWEST) return WATCHED['too-few']
  // No rule looks for kinds that got better.
  return now.succeeded / now.cycles > before.succeeded / before.cycles ? '' : 'usual swing'
}

type Tries = Insights['kinds'][number]['now']
