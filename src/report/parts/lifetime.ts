import type { Insights, Recommendation } from '../../insights/schema.ts'
import type { EffectReason, EndingReason } from '../../model/memory.ts'
import { longDay, plural, upperFirst } from '../../model/words.ts'

/** The one place that words how long findings last and how they end. */

export type EndedBlock = Insights['ended'][number]
export type EffectBlock = Insights['effectiveness'][number]

const MS_PER_DAY = 86_400_000

/** `new`, `for 12 days`, `back after 9 days`; '' where nothing is known of other days. */
export function lifeText({
  status,
  days_open: days = 0,
  ended_before: before,
  first_seen: first,
}: Pick<Recommendation, 'status' | 'days_open' | 'ended_before' | 'first_seen'>): string {
  switch (status) {
    case 'new':
      return 'new'
    case 'regressed':
      return before === null || before === undefined || first === undefined
        ? 'back'
        : `back after ${plural(daysBetween(before, first), 'day')}`
    case 'persisting':
      return days === 0 ? '' : `for ${plural(days, 'day')}`
    case undefined:
      return ''
  }
}

/** Whether it was not open the day before. */
export function isNew({ status }: Pick<Recommendation, 'status'>): boolean {
  return status === 'new' || status === 'regressed'
}

/** `found 9 September`: as true in a month, on a page that is not written again until there is something new. */
export function foundText({ firstSeen, isOlder }: { firstSeen: string; isOlder: boolean }): string {
  return isOlder ? 'found 12 weeks ago or earlier' : `found ${longDay(firstSeen)}`
}

/** `over since 3 March: back near what it was`; completes what a finding said. */
export function endingText(ended: Pick<EndedBlock, 'ending' | 'because' | 'ended_on'>): string {
  const reason = ENDING_REASON_WORDS[ended.because]
  return reason === '' ? endedOnText(ended) : `${endedOnText(ended)}: ${reason}`
}

/** `Over since 3 March: #12 failed 4 times in a row (a try succeeded)`. May quote the log. */
export function endedText(ended: EndedBlock): string {
  const reason = ENDING_REASON_WORDS[ended.because]
  return upperFirst(`${endedOnText(ended)}: ${ended.finding}${reason === '' ? '' : ` (${reason})`}`)
}

/** `over since 3 March`; completes what became of the advice. */
export function endedOnText({
  ending,
  because,
  ended_on: on,
}: Pick<EndedBlock, 'ending' | 'because' | 'ended_on'>): string {
  return `${UNMEASURED.has(because) ? 'not found since' : ENDING_WORDS[ending]} ${longDay(on)}`
}

/** Nobody measured that it is back: its rule no longer finds it. */
const UNMEASURED: ReadonlySet<EndingReason> = new Set(['not-found-again', 'not-apart-from-before'])

const ENDING_WORDS: Record<EndedBlock['ending'], string> = {
  resolved: 'over since',
  accepted: 'accepted on',
  retracted: 'withdrawn on',
  stale: 'cannot be told since',
}

const ENDING_REASON_WORDS: Record<EndingReason, string> = {
  'is-back': 'back near what it was',
  'not-apart-from-before': 'no longer to be told from what it was before',
  'task-succeeded': 'a try succeeded',
  'task-left-alone': 'no longer tried',
  'loop-runs-again': 'the loop runs again',
  'not-found-again': '',
  'a-person-accepted-it': 'a person took the new level as normal',
  'lines-came-late': 'lines that came late show it otherwise',
  'lines-were-removed': 'lines that it rested on are gone from the log',
  'judged-otherwise': 'the same log is judged otherwise now',
  'too-few-cycles-since': 'too few tries since',
  'all-else-fails-too': 'nearly everything fails, which says nothing of a single task',
}

/** `helped: it was still off after this was said, and then came back`. */
export function effectText({ outcome, because }: Pick<EffectBlock, 'outcome' | 'because'>): string {
  return `${EFFECT_WORDS[outcome]}: ${EFFECT_REASON_WORDS[because]}`
}

const EFFECT_WORDS: Record<EffectBlock['outcome'], string> = {
  helped: 'helped',
  no_change: 'no change yet',
  worse: 'worse since',
  inconclusive: 'cannot be told',
}

const EFFECT_REASON_WORDS: Record<EffectReason, string> = {
  'back-after-it-was-down': 'it was still off after this was said, and then came back',
  'back-too-soon-to-tell': 'it was back before luck could be told from help',
  'still-down': 'it is where it was when this was said',
  'fell-further': 'it is further off than when this was said',
  'left-alone': 'it was not tried again',
  'failed-again': 'it was tried again and failed',
  'succeeded-by-itself': 'a later try succeeded, with or without the advice',
  'runs-by-itself': 'the loop runs again, with or without the advice',
}

/** `said 12 days ago`; whole days before the day of the report. */
export function saidText({ first_seen: first }: EffectBlock, reportedAt: string): string {
  const days = daysBetween(first, reportedDay(reportedAt))
  return days <= 0 ? 'said today' : `said ${plural(days, 'day')} ago`
}

/** `the last report was not used: it is too large for an insights.json`; '' where it was, or where there was none. */
export function lastReportText({ previous_problem: problem }: Insights['history']): string {
  return problem === null ? '' : `the last report was not used: it ${problem}`
}

/** Whether it ended within the 7 days up to the report: what ended earlier is no news. */
export function endedLately({ ended_on: on }: EndedBlock, reportedAt: string): boolean {
  return on >= utcDay(new Date(Date.parse(reportedAt) - LATELY_DAYS * MS_PER_DAY).toISOString())
}

const LATELY_DAYS = 7

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY)
}

/** `for 12 days, last seen on 3 March`: of one finding; '' where nothing is known of other days. */
export function lifeNote(finding: Recommendation, reportedAt: string): string {
  return [lifeText(finding), seenText(finding, reportedAt)].filter((part) => part !== '').join(', ')
}

/** `last seen on 3 March`; '' where that is the day of the report. */
function seenText({ last_seen: seen }: Recommendation, reportedAt: string): string {
  return seen === undefined || seen >= reportedDay(reportedAt) ? '' : `last seen on ${longDay(seen)}`
}

/** The day that a report tells of: at midnight the one that has just ended. */
function reportedDay(at: string): string {
  return new Date(Date.parse(at) - 1).toISOString().slice(0, 10)
}

/** The same of several findings that are told as one: `2 new, 3 for 4 to 9 days`, `for 4 to 9 days, last seen on 3 March`. */
export function livesNote(findings: readonly Recommendation[], reportedAt: string): string {
  const notes = findings.map((each) => lifeNote(each, reportedAt))
  const [first = ''] = notes
  if (notes.every((note) => note === first)) return first
  const isOpen = (each: Recommendation): boolean => each.status === 'persisting' && (each.days_open ?? 0) > 0
  const days = findings.filter(isOpen).map(({ days_open: open = 0 }) => open)
  const groups: [count: number, said: string][] = [
    [findings.filter(({ status }) => status === 'new').length, 'new'],
    [findings.filter(({ status }) => status === 'regressed').length, 'back'],
    [days.length, `for ${rangeText(Math.min(...days), Math.max(...days))}`],
  ]
  return groups
    .filter(([count]) => count > 0)
    .map(([count, said]) => (count === findings.length ? said : `${count} ${said}`))
    .concat(allSeenText(findings, reportedAt))
    .join(', ')
}

/** When all of them were last seen, where that is one day for all and before the report's. */
function allSeenText(findings: readonly Recommendation[], reportedAt: string): string[] {
  const seen = new Set(findings.map((each) => seenText(each, reportedAt)))
  return seen.size === 1 ? [...seen].filter((text) => text !== '') : []
}

/** `open for 12 days, last seen on 3 March, muted until 1 October`; '' where nothing is known of other days. */
export function standingText(finding: Recommendation, reportedAt: string): string {
  const { muted_until: until } = finding
  const life = openText(lifeNote(finding, reportedAt))
  const muted =
    until === undefined || until === null ? '' : `muted until ${mutedUntilText(until, reportedAt)}`
  return [life, muted].filter((part) => part !== '').join(', ')
}

/** A note on its own: `open for 12 days`. */
export function openText(note: string): string {
  return note.startsWith('for ') ? `open ${note}` : note
}

function rangeText(least: number, most: number): string {
  return least === most ? plural(most, 'day') : `${least} to ${plural(most, 'day')}`
}

/** `1 October`, with its year where that is not the report's. */
export function mutedUntilText(until: string, reportedAt: string): string {
  const year = utcDay(until).slice(0, 4)
  return `${longDay(until)}${year === utcDay(reportedAt).slice(0, 4) ? '' : ` ${year}`}`
}

/** What became of a finding, in a word or two. */
export function spanText({ ending }: Insights['history']['findings'][number]): string {
  return ending === null ? 'open' : SPAN_WORDS[ending]
}

const SPAN_WORDS: Record<EndedBlock['ending'], string> = {
  resolved: 'over',
  accepted: 'accepted',
  retracted: 'withdrawn',
  stale: 'too few',
}

function utcDay(at: string): string {
  return new Date(at).toISOString().slice(0, 10)
}
