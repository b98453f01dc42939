import { type Finding, isAtLeast, type Severity, type Verdict } from '../model/finding.ts'
import { RULES_OF_ANY_DAY } from '../judge/chosen-rules.ts'
import type { Life, LivingFinding } from '../model/memory.ts'
import type { Instant, Retro } from '../model/retro.ts'
import { formatDay, isInFuture, MICROS_PER_DAY, startOfDay } from '../model/time.ts'
import { type BacktestSummary, summarise } from './backtest-summary.ts'
import { firstDayOf, Past, replay, type ReplayedDay, type ReplaySettings } from './replay.ts'

/** What the rules would have said on the days of a log, so that a limit can be tried before it is set. */

/** A day as `backtest --format json` has it. */
export interface BacktestDay {
  /** `2026-02-14` */
  day: string
  verdict: Verdict
  /** The most urgent first. */
  open: OpenOnDay[]
}

export interface OpenOnDay extends Pick<Finding, 'id' | 'rule' | 'severity'> {
  status: Life['status']
}

/** A finding from the first to the last day that it was open, as far as the judged days show it. */
export interface Episode extends Pick<Finding, 'id' | 'rule' | 'subject'> {
  /** The worst that it was. */
  severity: Severity
  /** As it was said on the first and on the last of these days; may quote the log. */
  first_finding: string
  finding: string
  /** The first day on which it was said, which may lie before the days that are asked for. */
  first: string
  last: string
  /** Of the days that are asked for. */
  days: number
  /** The day on which the change itself began; null of what is no change. */
  since: string | null
  /** Whether it was sure beyond doubt on any of these days. */
  confirmed: boolean
}

export interface Backtest {
  /** The first and the last day. */
  from: string
  to: string
  days: BacktestDay[]
  summary: BacktestSummary
}

/**
 * Judges the days of a log one after the other, as `replay` does. It begins 84 days early, so that what was open before is
 * known; a report begins 84 days before its own day, so on later days this one knows more than a report does.
 *
 * Rules that judge files as they are now are not heard: what these say is of no earlier day.
 *
 * @param from the first day
 * @param to the end of the last day, or where in that day it is judged
 * @param onDay is told of each day that was judged, with the share of all that is done
 */
export function backtest(
  retro: Retro,
  { rules = RULES_OF_ANY_DAY, ...settings }: ReplaySettings,
  { from, to }: { from: Instant; to: Instant },
  onDay: (share: number) => void = () => undefined,
): Backtest {
  const begin = Math.min(startOfDay(from), firstDayOf(new Past(retro, startOfDay(from) + MICROS_PER_DAY - 1)))
  // The last step of a replay looks at files as they are now, so a whole day is the last but one.
  const isWhole = to === startOfDay(to)
  const diary = new Diary(startOfDay(from))
  const past = new Past(retro, isWhole ? to + 1 : to)
  for (const each of replay(past, { ...settings, rules }, { from: begin })) {
    diary.add(each)
    const end = each.day + MICROS_PER_DAY
    onDay(Math.min(1, (end - begin) / (to - begin)))
    if (end >= to) break
  }
  const { days, episodes, flips } = diary
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('no day lies between from and to')
  const summary = summarise({ days, episodes: [...episodes.values()], flips }, rules)
  return { from: first.day, to: last.day, days, summary }
}

/** The first day of a log; undefined where no cycle has a time up to now. */
export function logBegin({ cycles }: Retro, now: Instant): Instant | undefined {
  let first = Infinity
  for (const { at } of cycles) if (at !== undefined && at < first && !isInFuture(at, now)) first = at
  return first === Infinity ? undefined : startOfDay(first)
}

/** Keeps of each replayed day what is asked for, and nothing of its analysis. */
class Diary {
  readonly days: BacktestDay[] = []
  readonly episodes = new Map<string, Episode>()
  /** By rule: how often one of its findings opened or ended from one day to the next. */
  readonly flips = new Map<string, number>()
  readonly #from: Instant
  #open = new Map<string, string>()

  constructor(from: Instant) {
    this.#from = from
  }

  add(replayed: ReplayedDay): void {
    const { day, verdict, findings } = replayed
    const open = new Map(findings.map(({ id, rule }) => [id, rule]))
    if (day >= this.#from) {
      this.#countFlips(open)
      for (const finding of findings) this.#addTo(finding, replayed)
      this.days.push({ day: formatDay(day), verdict, open: findings.map(openOnDay) })
    }
    this.#open = open
  }

  #countFlips(open: ReadonlyMap<string, string>): void {
    const count = (rule: string): unknown => this.flips.set(rule, (this.flips.get(rule) ?? 0) + 1)
    for (const [id, rule] of open) if (!this.#open.has(id)) count(rule)
    for (const [id, rule] of this.#open) if (!open.has(id)) count(rule)
  }

  #addTo(finding: LivingFinding, replayed: ReplayedDay): void {
    const { id, rule, subject, severity, lead, life, evidence } = finding
    const key = `${id} ${life.firstSeen}`
    const known = this.episodes.get(key)
    this.episodes.set(key, {
      id,
      rule,
      subject,
      severity: known !== undefined && isAtLeast(known.severity, severity) ? known.severity : severity,
      first_finding: known?.first_finding ?? lead,
      finding: lead,
      first: formatDay(life.firstSeen),
      last: formatDay(replayed.day),
      days: (known?.days ?? 0) + 1,
      since: isChange(finding, replayed) ? formatDay(Math.min(life.since, life.firstSeen)) : null,
      confirmed: known?.confirmed === true || evidence.level === 'confirmed',
    })
  }
}

/** Whether it is known when it began. */
function isChange({ id, began }: LivingFinding, { state }: ReplayedDay): boolean {
  return began !== undefined || state.open.get(id)?.latch !== undefined
}

function openOnDay({ id, rule, severity, life }: LivingFinding): OpenOnDay {
  return { id, rule, severity, status: life.status }
}
