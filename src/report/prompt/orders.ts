import { aboutRule } from '../../judge/rules/index.ts'
import type { Order } from '../../model/finding.ts'
import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { LEVELS } from '../parts/certainty.ts'
import { isMuted } from '../parts/lifetime.ts'
import { maxTries } from '../parts/tries.ts'
import { type Line, makeLine, RANK } from './line.ts'
import { compareKeys, type Names } from './names.ts'
import { duration, groupThousands, plural } from '../../model/words.ts'

const MOST_TASKS = 40
const MOST_KINDS = 8
/** Tokens of all names that rules list, where there is as much room: facts are to have some too. */
const MOST_NAME_TOKENS = 800

/** A rule about subjects that it names; the most urgent first. */
interface NamingRule {
  /** Of the subjects that it may name. */
  keys: readonly string[]
  nameOf: (key: string) => string
  noun: string
  /** How many subjects it is about. */
  total: number
  say: (list: string, isOne: boolean) => string
  /** Where more of them stand than it names. */
  where: string
}

/**
 * Tasks that failed again and again and have not succeeded since, numbers first: what the first rule forbids.
 *
 * @returns all that insights.json names; `countBlocked` says how many there are
 */
export function blockedIssues(insights: Insights): string[] {
  return subjectsOf(insights, 'never-select').keys.toSorted(compareKeys)
}

/** The same, the most urgent first, and how many there are. */
export function blockedByUrgency(insights: Insights): Subjects {
  return subjectsOf(insights, 'never-select')
}

/**
 * Every rule that follows from the insights, numbered.
 *
 * @param facts those of the same page
 * @param room tokens that the rules may take; names that do not fit are counted
 */
export function ruleLines(insights: Insights, names: Names, facts: readonly Line[], room: number): Line[] {
  const naming = [
    blockedRule(insights, names),
    heldRule(insights, names),
    ...askRules(insights, names),
    kindRule(insights, names),
  ].filter(({ total }) => total > 0)
  const others = [
    triesRule(insights),
    lengthRule(insights),
    scoreRule(insights),
    ...dataRules(insights, facts),
  ].filter((rule) => rule !== undefined)
  const bare = naming.map((rule) => namingLine(rule, 0))
  const taken = [...bare, ...others].reduce((sum, { cost }) => sum + cost, 0)
  const rules = [...fitNames(naming, Math.min(MOST_NAME_TOKENS, room - taken)), ...others]
  return rules.map((rule, index) => ({ ...rule, text: `R${index + 1} ${rule.text}` }))
}

/** Each list may take what those after it do not need, and half of what is left at least. */
function fitNames(rules: readonly NamingRule[], room: number): Line[] {
  const costs = rules.map((rule) => costOfNames(rule, rule.keys.length))
  let left = room
  return rules.map((rule, index) => {
    const later = costs.slice(index + 1).reduce((sum, cost) => sum + cost, 0)
    const most = Math.max(left / 2, left - later)
    let shown = rule.keys.length
    while (shown > 0 && costOfNames(rule, shown) > most) shown -= 1
    left -= costOfNames(rule, shown)
    return namingLine(rule, shown)
  })
}

/** What the first names cost beyond the rule without any. */
function costOfNames(rule: NamingRule, shown: number): number {
  return namingLine(rule, shown).cost - namingLine(rule, 0).cost
}

function namingLine({ keys, nameOf, noun, total, say, where }: NamingRule, count: number): Line {
  const shown = keys.slice(0, count).toSorted(compareKeys).map(nameOf)
  const more = total - shown.length
  const rest = more === 0 ? '' : ` and ${groupThousands(more)} more`
  const list = shown.length === 0 ? plural(total, noun) : `${shown.join(', ')}${rest}`
  const source = more === 0 ? '' : ` More of them stand in ${where}.`
  return makeLine(RANK.always, `${say(list, total === 1)}${source}`, shown)
}

function blockedRule(insights: Insights, names: Names): NamingRule {
  return taskRule(blockedByUrgency(insights), names, {
    where: 'insights.json and in the output blocked-issues',
    say: (list) =>
      `never select: ${list} (failed again and again, no success since). Allowed: quarantine, split, ask_human.`,
  })
}

function heldRule(insights: Insights, names: Names): NamingRule {
  const blocked = new Set(blockedIssues(insights))
  const keys = insights.quarantine
    .toSorted((a, b) => b.tries_in_window - a.tries_in_window || compareKeys(a.issue, b.issue))
    .map(({ issue }) => issue)
    .filter((issue) => !blocked.has(issue))
  const total = keys.length + (insights.quarantine_omitted ?? 0)
  return taskRule({ keys, total }, names, {
    where: 'the quarantine list',
    say: (list) => `never select while in quarantine: ${list}. Allowed: skip, split, ask_human.`,
  })
}

/** A mute ends no order that keeps the loop from harm, but nobody is asked about what a person muted. */
function askRules(insights: Insights, names: Names): NamingRule[] {
  const heard = {
    ...insights,
    recommendations: insights.recommendations.filter((finding) => !isMuted(finding)),
  }
  return [
    taskRule(subjectsOf(heard, 'ask-release'), names, {
      where: 'insights.json',
      say: (list) => `ask_human about: ${list} (in quarantine, but the last try succeeded).`,
    }),
    taskRule(subjectsOf(heard, 'ask-overdue'), names, {
      where: 'insights.json',
      say: (list) => `ask_human about: ${list} (in quarantine longer than planned).`,
    }),
  ]
}

function taskRule(
  { keys, total }: Subjects,
  names: Names,
  words: Pick<NamingRule, 'say' | 'where'>,
): NamingRule {
  return {
    keys: keys.slice(0, MOST_TASKS),
    nameOf: (key) => names.taskName(key),
    noun: 'issue',
    total,
    ...words,
  }
}

function kindRule(insights: Insights, names: Names): NamingRule {
  const { keys, total } = subjectsOf(insights, 'limit-kind')
  return {
    keys: keys.slice(0, MOST_KINDS),
    nameOf: (key) => names.kindName(key),
    noun: 'kind',
    total,
    where: 'insights.json',
    say: (list, isOne) =>
      `${list}: select at most 2${isOne ? '' : ' of each'} per run, and only if the issue names a failing test or command.`,
  }
}

function triesRule(insights: Insights): Line | undefined {
  const limit = maxTries(insights)
  if (limit === undefined) return undefined
  return makeLine(
    RANK.always,
    `try an issue at most ${limit === 1 ? 'once' : `${limit} times`} without a success: the next try succeeds less than half as often as a first one. Then: quarantine, split, ask_human.`,
  )
}

const CLEARLY_UNDER = 0.9

/** Twice the usual time, to five minutes; where a time cap cuts cycles off, nothing longer than that helps. */
function lengthRule(insights: Insights): Line | undefined {
  if (!isOrdered(insights, 'prefer-small')) return undefined
  const cap = capOf(insights)
  const usual = insights.baseline.median_seconds ?? 0
  const seconds = Math.ceil((usual * 2) / 300) * 300
  const isUnderCap = cap === undefined || seconds <= CLEARLY_UNDER * cap
  const within = seconds > 0 && isUnderCap ? ` within ${seconds / 60} min, twice the usual time` : ''
  const under = cap === undefined ? '' : `under the time cap of ${duration(cap)}`
  const end = [within, under && ` ${under}`].filter((part) => part !== '').join(',')
  return makeLine(
    RANK.always,
    end === ''
      ? 'prefer small work; split anything large.'
      : `prefer work likely to end${end}; split anything larger.`,
  )
}

/** Seconds of the time limit that a finding tells. */
function capOf({ recommendations }: Insights): number | undefined {
  const facts = recommendations.flatMap((finding) => finding.facts ?? [])
  return facts.find(({ measure }) => measure === 'time-limit')?.now.value
}

function scoreRule(insights: Insights): Line | undefined {
  const { scores } = insights.triage
  if (isOrdered(insights, 'ignore-scores'))
    return makeLine(RANK.always, 'do not choose by triage score: higher scores did not succeed more often.')
  if (scores?.advantage !== 'clear') return undefined
  return makeLine(RANK.always, `do not select issues scored under ${scores.split}.`)
}

function dataRules(insights: Insights, facts: readonly Line[]): Line[] {
  const { status, verdict, data_quality: quality } = insights
  const { one, many } = unitWords(insights)
  if (status === 'no_data')
    return [
      makeLine(RANK.always, `no earlier ${one} is known: choose by the issues alone, small ones first.`),
    ]
  const rules: string[] = []
  if (status === 'stale' && quality.last_at !== null)
    rules.push(
      `the newest ${one} is of ${quality.last_at.slice(0, 10)}, so facts may be out of date: ask_human before quarantine or rescore.`,
    )
  if (status === 'degraded')
    rules.push('much of the log could not be used: ask_human before quarantine or rescore.')
  if (insights.unrated === 'successes-only')
    rules.push('the log records successes only: nothing here says that work succeeds.')
  else if (verdict === 'unknown') rules.push(`too few ${many} to judge the loop: choose by the issues alone.`)
  if (facts.some(({ isWeak }) => isWeak))
    rules.push(
      `facts marked "${LEVELS.suggestive}" or "${LEVELS.insufficient}" must not decide anything on their own.`,
    )
  return rules.map((rule) => makeLine(RANK.always, rule))
}

interface Subjects {
  /** Each once, the most urgent first: those that insights.json names. Untrusted text. */
  keys: string[]
  total: number
}

/** What the findings with this order are about. */
function subjectsOf(insights: Insights, order: Order): Subjects {
  const { recommendations, recommendations_omitted_by_rule: omitted = [] } = insights
  const isOrder = ({ rule }: { rule?: string | undefined }): boolean => aboutRule(rule).order === order
  const listed = recommendations.filter(isOrder).flatMap(({ subject }) => subject?.key ?? [])
  const others = omitted.filter(isOrder)
  const keys = [...new Set([...listed, ...others.flatMap(({ keys: each }) => each)])]
  return { keys, total: keys.length + others.reduce((sum, { keys_omitted: more = 0 }) => sum + more, 0) }
}

/** What is only worth knowing orders nothing. */
function isOrdered(insights: Insights, order: Order): boolean {
  return insights.recommendations.some(
    ({ rule, severity }) => aboutRule(rule).order === order && severity !== 'info',
  )
}
