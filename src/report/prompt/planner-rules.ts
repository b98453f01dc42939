import { isMuted } from '../../insights/sound-findings.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { aboutRule } from '../../judge/rules/index.ts'
import { isGrave, type Order, type Severity } from '../../model/finding.ts'
import { adviceOf } from '../parts/advice.ts'
import { maxTries } from '../parts/tries.ts'
import { lengthRules } from './length-rules.ts'
import { compareKeys } from './names.ts'
import type { Grounds, PlannerRule, Subjects } from './planner-rule.ts'

/**
 * Every rule that follows from the insights, in the order of their numbers.
 *
 * @param hasWeakFacts whether a fact of the page is marked as weak
 */
export function plannerRules(insights: Insights, hasWeakFacts: boolean): PlannerRule[] {
  return [
    ...blockedRule(insights),
    ...heldRule(insights),
    ...changeRule(insights),
    ...askRules(insights),
    ...kindRules(insights),
    ...triesRule(insights),
    ...lengthRules(insights),
    ...scoreRule(insights),
    ...dataRules(insights, hasWeakFacts),
  ]
}

/**
 * Tasks that failed again and again and have not succeeded since, numbers first: what the first rule forbids.
 *
 * @returns all that insights.json names; `blockedByUrgency` says how many there are
 */
export function blockedIssues(insights: Insights): string[] {
  return blockedByUrgency(insights).keys.toSorted(compareKeys)
}

/** The same, the most urgent first, and how many there are. */
export function blockedByUrgency(insights: Insights): Subjects {
  return subjectsOf(namedBy(insights, 'never-select'))
}

function blockedRule(insights: Insights): PlannerRule[] {
  const named = namedBy(insights, 'never-select')
  return taskRule('never-task', subjectsOf(named), groundsOf(named))
}

function heldRule(insights: Insights): PlannerRule[] {
  const blocked = new Set(blockedIssues(insights))
  const keys = insights.quarantine
    .toSorted((a, b) => b.tries_in_window - a.tries_in_window || compareKeys(a.issue, b.issue))
    .map(({ issue }) => issue)
    .filter((issue) => !blocked.has(issue))
  const total = keys.length + (insights.quarantine_omitted ?? 0)
  return taskRule('held-task', { keys, total }, { findings: [], block: 'quarantine' })
}

/** A mute ends no order that keeps the loop from harm, but nobody is asked about what a person muted. */
function askRules(insights: Insights): PlannerRule[] {
  const heard = {
    ...insights,
    recommendations: insights.recommendations.filter((finding) => !isMuted(finding)),
  }
  return (['ask-release', 'ask-overdue'] as const).flatMap((order) => {
    const named = namedBy(heard, order)
    return taskRule(order, subjectsOf(named), groundsOf(named))
  })
}

function taskRule(
  what: 'never-task' | 'held-task' | 'ask-release' | 'ask-overdue',
  tasks: Subjects,
  grounds: Grounds,
): PlannerRule[] {
  return tasks.total === 0 ? [] : [{ what, tasks, grounds }]
}

const KIND_STRENGTHS = ['stop-kind', 'limit-kind', 'prefer-other-kinds'] as const
type KindStrength = (typeof KIND_STRENGTHS)[number]

/** As strong as what was found of each kind; one that several findings name stands in the strongest rule alone. */
function kindRules(insights: Insights): PlannerRule[] {
  const named = [...namedBy(insights, 'stop-kind'), ...namedBy(insights, 'limit-kind')]
  const told = new Set<string>()
  return KIND_STRENGTHS.flatMap((what): PlannerRule[] => {
    const its = named
      .filter((each) => strengthOf(each) === what)
      .map((each) => ({ ...each, keys: each.keys.filter((key) => !told.has(key)) }))
    const kinds = subjectsOf(its)
    for (const key of kinds.keys) told.add(key)
    return kinds.total === 0 ? [] : [{ what, kinds, grounds: groundsOf(its) }]
  })
}

const HALF = 0.5

/** To stop a kind takes that most of it fails, for sure; what is only likely is no order. */
function strengthOf({ order, severity, success }: Finds): KindStrength | undefined {
  if (severity === 'info') return undefined
  if (!isGrave({ severity })) return 'prefer-other-kinds'
  const isStop = order === 'stop-kind' && (severity === 'high' || (success !== undefined && success < HALF))
  return isStop ? 'stop-kind' : 'limit-kind'
}

/** Where the report's first advice is about what changed when the loop did, a person looks at that first. */
function changeRule(insights: Insights): PlannerRule[] {
  const finding = adviceOf(insights)[0]?.findings.find(({ names_cause: names }) => names === true)
  const change = insights.change_points.find(({ series }) => series === finding?.subject?.key)
  if (finding === undefined || change === undefined || change.changed.length === 0) return []
  return [{ what: 'ask-change', change, grounds: groundsOf([{ findings: [finding], keys: [] }]) }]
}

function triesRule(insights: Insights): PlannerRule[] {
  const tries = maxTries(insights)
  return tries === undefined
    ? []
    : [{ what: 'try-at-most', tries, grounds: { findings: [], block: 'tries' } }]
}

function scoreRule(insights: Insights): PlannerRule[] {
  const { scores } = insights.triage
  const named = namedBy(insights, 'ignore-scores').filter(({ severity }) => severity !== 'info')
  if (named.length > 0) return [{ what: 'ignore-scores', grounds: groundsOf(named) }]
  if (scores?.advantage !== 'clear') return []
  return [{ what: 'scores-first', split: scores.split, grounds: { findings: [], block: 'triage' } }]
}

function dataRules(
  { status, verdict, unrated, data_quality: quality }: Insights,
  hasWeakFacts: boolean,
): PlannerRule[] {
  const ruleOf = (
    what: 'no-data' | 'stale' | 'degraded' | 'successes-only' | 'too-few',
    block: Grounds['block'],
  ): PlannerRule => ({
    what,
    grounds: { findings: [], block },
  })
  if (status === 'no_data') return [ruleOf('no-data', 'status')]
  return [
    ...(status === 'stale' && quality.last_at !== null ? [ruleOf('stale', 'data_quality')] : []),
    ...(status === 'degraded' ? [ruleOf('degraded', 'status')] : []),
    ...(unrated === 'successes-only'
      ? [ruleOf('successes-only', 'verdict')]
      : verdict === 'unknown'
        ? [ruleOf('too-few', 'verdict')]
        : []),
    ...(hasWeakFacts
      ? [{ what: 'weak-facts' as const, grounds: { findings: [], block: 'facts' as const } }]
      : []),
  ]
}

/** A finding with this order, or several that insights.json has no room for. */
interface Finds {
  order: Order
  severity: Severity
  findings: readonly Recommendation[]
  keys: readonly string[]
  /** How many more of them have no key there. */
  more: number
  /** Share that succeeded, where one finding tells it. */
  success: number | undefined
}

function namedBy(insights: Insights, order: Order): Finds[] {
  const { recommendations, recommendations_omitted_by_rule: omitted = [] } = insights
  const isMeant = ({ rule }: { rule?: string | undefined }): boolean => aboutRule(rule).order === order
  return [
    ...recommendations.filter(isMeant).map((finding) => ({
      order,
      severity: finding.severity,
      findings: [finding],
      keys: finding.subject === undefined || finding.subject.kind === 'loop' ? [] : [finding.subject.key],
      more: 0,
      success: finding.facts?.[0]?.measure === 'success' ? finding.facts[0].now.value : undefined,
    })),
    ...omitted.filter(isMeant).map(({ severity, keys, keys_omitted: more = 0 }) => ({
      order,
      severity,
      findings: [],
      keys,
      more,
      success: undefined,
    })),
  ]
}

function subjectsOf(named: readonly Pick<Finds, 'keys' | 'more'>[]): Subjects {
  const keys = [...new Set(named.flatMap((each) => each.keys))]
  return { keys, total: keys.length + named.reduce((sum, { more }) => sum + more, 0) }
}

function groundsOf(named: readonly Pick<Finds, 'findings' | 'keys'>[]): Grounds {
  return {
    findings: named.flatMap(({ findings }) => findings.flatMap(({ id }) => id ?? [])),
    block: 'recommendations',
  }
}
