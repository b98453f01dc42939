import { leadOf } from '../../insights/lead-of.ts'
import { changeBehind, orderOfFinding, soundFindings } from '../../insights/sound-findings.ts'
import { isFailingTask } from '../../judge/failing-task.ts'
import { aboutRule } from '../../judge/rules/index.ts'
import { type About, bySeverity, SEVERITIES } from '../../model/finding.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { agree, type UnitWords, unitWords } from '../../model/units.ts'
import { sureFinding } from './certainty.ts'
import { taskNames } from './comparison.ts'
import { type FailingTasks, sumFailingTasks } from './failing-tasks.ts'
import { livesNote, openText } from './lifetime.ts'
import { countOmitted } from './totals.ts'
import {
  daysText,
  duration,
  groupThousands,
  list,
  lowerFirst,
  ofText,
  percent,
  plural,
  quoted,
  taskName,
  upperFirst,
} from '../../model/words.ts'

/** One thing to do, as every page tells it. Texts may quote the log: a page makes them fit for itself. */
export interface Advice {
  severity: Recommendation['severity']
  /** What to do, as an order without a final stop. */
  what: string
  /** Why, as sentences. */
  why: string
  /** The same in one, where there is no room for more. */
  brief: string
  /** Completes "It worked if"; undefined where nothing can be checked. */
  workedIf: string | undefined
  /** Keys of the tasks to leave alone. */
  tasks: readonly string[]
  /** What these took together, with those that no list has room for. */
  failing?: FailingTasks
  /** The findings behind it, and how many more insights.json has no room for. */
  findings: readonly Recommendation[]
  omitted: number
}

/**
 * The findings as advice, the most urgent first: tasks that keep failing are one piece of advice, and what only says
 * the same in another way stands with what it belongs to. What a person muted is advice no longer, and what is only likely
 * is none by itself: daily reports see some such thing sooner or later.
 */
export function adviceOf(insights: Insights): Advice[] {
  const findings = soundFindings(insights)
  const failing = findings.filter(isFailingTask)
  const changes = findings.filter(({ rule }) => aboutRule(rule).tellsWhen)
  const told = new Set<Recommendation>(failing.slice(1))
  const advice: Advice[] = []
  for (const finding of findings) {
    if (told.has(finding) || isUnderCause(finding, findings)) continue
    const about = aboutRule(finding.rule)
    const alike = findings.filter(({ rule }) => rule === finding.rule)
    const omitted = countOmitted(insights, ({ rule }) => rule === finding.rule)
    if (finding === failing[0]) advice.push(stopRetrying(insights, failing, omitted))
    else if (alike.length > 1 && about.together !== undefined) {
      for (const each of alike) told.add(each)
      advice.push(together(insights, about.together, alike, omitted))
    } else if (isExplained(finding, findings)) told.add(finding)
    else if (about.tellsWhen !== true) {
      const change = changeBehind(finding, changes)
      if (change !== undefined) told.add(change)
      advice.push(single(finding, change))
    }
  }
  const others = changes
    .filter((change) => !told.has(change) && !isUnderCause(change, findings))
    .map((change) => single(change, undefined))
  return mergeAlike([...advice, ...others])
    .map((each) =>
      withExplained(
        each,
        findings.filter((finding) => !told.has(finding)),
      ),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** Findings that insights.json has no room for and that no advice counts: each would be advice of its own. */
export function omittedAdvice(insights: Insights, advice: readonly Advice[]): number {
  return countOmitted(insights) - advice.reduce((sum, { omitted }) => sum + omitted, 0)
}

/** `Open for 12 days.`; '' where nothing is known of other days, or not of all that it rests on. */
export function howLong({ findings, omitted }: Advice, { generated_at: at }: Insights): string {
  const [first] = findings
  // What stands with a finding to say when it changed has days of its own.
  const alike = findings.filter(({ rule }) => rule === first?.rule)
  const text = omitted > 0 ? '' : openText(livesNote(alike, at))
  return text === '' ? '' : sentence(upperFirst(text))
}

/** Whether other findings tell the same already. */
export function isExplained({ rule }: Recommendation, findings: readonly Recommendation[]): boolean {
  const by = aboutRule(rule).explainedBy
  return by !== undefined && findings.some((other) => aboutRule(other.rule).order === by)
}

/** One thing to do for several reasons is one piece of advice. */
function mergeAlike(advice: readonly Advice[]): Advice[] {
  const merged = new Map<string, Advice>()
  for (const each of advice) {
    const first = merged.get(each.what)
    merged.set(
      each.what,
      first === undefined
        ? each
        : {
            ...first,
            why: `${first.why} ${sentence(`At the same time ${lowerFirst(leadOfFirst(each))}`)}`,
            findings: [...first.findings, ...each.findings],
            omitted: first.omitted + each.omitted,
          },
    )
  }
  return [...merged.values()]
}

function leadOfFirst({ findings: [first] }: Advice): string {
  return first === undefined ? '' : leadOf(first)
}

/** Whether it stands under the finding that explains it; one whose cause is not listed stands for itself. */
function isUnderCause({ explained_by: by }: Recommendation, findings: readonly Recommendation[]): boolean {
  return by !== undefined && findings.some(({ id }) => id === by)
}

/** What another finding explains asks for nothing by itself; undefined where none does. May quote the log. */
export function causeText(
  { explained_by: by }: Recommendation,
  findings: readonly Recommendation[],
): string | undefined {
  const cause = by === undefined ? undefined : findings.find(({ id }) => id === by)
  return cause && `Explained by: ${leadOf(cause)}`
}

/** What is gone without the cycles of its cause stands under it, and makes it as urgent. */
function withExplained(advice: Advice, findings: readonly Recommendation[]): Advice {
  const ids = new Set(advice.findings.map(({ id }) => id))
  const explained = findings.filter(({ explained_by: by }) => by !== undefined && ids.has(by))
  if (explained.length === 0) return advice
  const told = explained.slice(0, MOST_EXPLAINED).map((each) => lowerFirst(leadOf(each)))
  const more = explained.length - told.length
  const severity = [advice, ...explained].toSorted(bySeverity)[0]?.severity ?? advice.severity
  return {
    ...advice,
    severity,
    why: `${advice.why} This explains also: ${told.join('; ')}${more > 0 ? `; ${groupThousands(more)} more` : ''}.`,
    findings: [...advice.findings, ...explained],
  }
}

const MOST_EXPLAINED = 3

/** By severity; keeping lists in order comes after what costs the loop its cycles. */
function rankOf({ severity, findings }: Advice): number {
  return (
    SEVERITIES.indexOf(severity) + (findings.every(({ category }) => category === 'quarantine') ? 0.5 : 0)
  )
}

function together(
  insights: Insights,
  word: NonNullable<About['together']>,
  findings: readonly Recommendation[],
  omitted: number,
): Advice {
  const isTasks = findings.every(({ subject }) => subject?.kind === 'task')
  const names = taskNames(
    findings.map(({ subject }) => subject?.key ?? ''),
    { omitted, name: isTasks ? nameIn(insights) : quoted },
  )
  const { recommendation, workedIf } = word(names, findings[0]?.goal ?? undefined, unitWords(insights))
  const each = `${countsOf(findings, omitted, unitWords(insights))}.`
  return {
    severity: findings[0]?.severity ?? 'low',
    what: recommendation,
    why: isTasks
      ? findings
          .slice(0, MOST_TOLD)
          .map(({ finding }) => sentence(finding))
          .join(' ')
      : each,
    brief: isTasks
      ? findings
          .slice(0, MOST_BRIEF)
          .map((one) => sentence(leadOf(one)))
          .join(' ')
      : each,
    workedIf,
    tasks: [],
    findings,
    omitted,
  }
}

/** How tasks of a report are named. */
function nameIn({ task_links: links }: Insights): (key: string) => string {
  return (key) => taskName(key, links)
}

const MOST_TOLD = 4
const MOST_BRIEF = 2

/** `Of the cycles of each succeeded: "docs" 1 of 9 and "test" 0 of 12, each clear` */
function countsOf(findings: readonly Recommendation[], omitted: number, unit: UnitWords): string {
  const counts = findings
    .slice(0, MOST_KINDS_TOLD)
    .map(
      ({ subject, facts: [fact] = [] }) =>
        `${quoted(subject?.key ?? '')} ${ofText(fact?.now.k ?? 0, fact?.now.n ?? 0)}`,
    )
  const more = findings.length - counts.length + omitted
  const isClear = omitted === 0 && findings.every(({ evidence }) => evidence?.level === 'confirmed')
  return `Of the ${unit.many} of each ${agree(2, unit.succeeded)}: ${list(more > 0 ? [...counts, `${groupThousands(more)} more`] : counts)}, each ${isClear ? 'clear' : 'at least likely'}`
}

const MOST_KINDS_TOLD = 6

function stopRetrying(insights: Insights, findings: readonly Recommendation[], omitted: number): Advice {
  const keys = findings.map(({ subject }) => subject?.key ?? '')
  const [first] = findings
  const all = sumFailingTasks(insights, findings)
  const names = taskNames(keys, { omitted, name: nameIn(insights) })
  const took = all.window === undefined ? '' : ` ${leaveOut(all.count, all.window)}`
  if (first === undefined || all.count === 1)
    return {
      severity: first?.severity ?? 'high',
      what: `Stop retrying ${names}`,
      why: `${sentence(first?.finding ?? '')}${took}`,
      brief: sentence(first?.finding ?? ''),
      workedIf: first?.worked_if ?? undefined,
      tasks: keys,
      failing: all,
      findings,
      omitted,
    }
  const { unit, many, one, succeed } = unitWords(insights)
  if (all.window?.cycles === 0 && all.succeeded === 0)
    return {
      severity: first.severity,
      what: `Check what all ${many} share before any single task: ${unit === 'pull-request' ? 'the agent, its instructions' : 'credentials, runner'}, model, main branch`,
      why: `${noneOf(all)}, and nothing else was tried.`,
      brief: `${noneOf(all)}.`,
      workedIf: `any ${one} ${agree(1, succeed)}`,
      tasks: [],
      findings,
      omitted,
    }
  return {
    severity: first.severity,
    what: `Stop retrying ${names}`,
    why: `${triesText(all)}.${took}`,
    brief:
      all.window === undefined
        ? `${triesText(all)}.`
        : `${triesText(all)}; they took ${shareText(all.window)}.`,
    workedIf: `none of them is tried in the next ${daysText(insights.window.days)}`,
    tasks: keys,
    failing: all,
    findings,
    omitted,
  }
}

function noneOf({ tries, count }: FailingTasks): string {
  return `None of the ${plural(tries, 'try', 'tries')} on ${plural(count, 'task')} succeeded`
}

/** `9 of the 17 failures` */
function shareText({ failures, allFailures }: NonNullable<FailingTasks['window']>): string {
  return `${groupThousands(failures)} of the ${plural(allFailures, 'failure')}`
}

function triesText({ tries, succeeded }: FailingTasks): string {
  return succeeded > 0
    ? `${ofText(succeeded, tries)} tries on them succeeded`
    : `None of their ${plural(tries, 'try', 'tries')} succeeded`
}

/** `They took 10 of the 17 failures and about 30% of the time (4 h 01 min); without them 20 of 27 (74%) succeeded.` */
function leaveOut(count: number, rest: NonNullable<FailingTasks['window']>): string {
  const { inIncidents, seconds, allSeconds, succeeded, cycles } = rest
  const [who, them] = count === 1 ? ['It', 'it'] : ['They', 'them']
  const within =
    inIncidents === 0
      ? ''
      : `, ${groupThousands(inIncidents)} of them while nearly everything that was tried failed,`
  const time =
    seconds === 0
      ? ''
      : seconds > allSeconds
        ? ` and ${duration(seconds)}`
        : ` and about ${percent(seconds, allSeconds)} of the time (${duration(seconds)})`
  const without =
    cycles === 0
      ? ''
      : `; without ${them} ${ofText(succeeded, cycles)} (${percent(succeeded, cycles)}) succeeded`
  const took = `${who} took ${shareText(rest)}${within}${time}`
  return `${took.replace(/,$/, '')}${without}.`
}

function single(finding: Recommendation, change: Recommendation | undefined): Advice {
  const because = change === undefined ? '' : ` ${sentence(change.finding)}`
  return {
    severity: finding.severity,
    what: orderOfFinding(finding, change),
    why: `${sentence(sureFinding(finding))}${because}`,
    brief: sentence(leadOf(finding)),
    workedIf: finding.worked_if ?? undefined,
    tasks: [],
    findings: change === undefined ? [finding] : [finding, change],
    omitted: 0,
  }
}

/** With its full stop; a sentence that has one keeps it. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** What is fine as it is, as sentences of ours. */
export function fineOf({ triage: { scores } }: Insights): string[] {
  if (scores === null || scores.advantage !== 'clear') return []
  const { split, high, low } = scores
  return [
    `Triage scores tell: issues scored ${split} or more succeed ${percent(high.succeeded, high.cycles)} of the time, the rest ${percent(low.succeeded, low.cycles)} (${ofText(high.succeeded, high.cycles)} against ${ofText(low.succeeded, low.cycles)}).`,
  ]
}
