import { aboutRule } from '../../judge/rules/index.ts'
import type { Order } from '../../model/finding.ts'
import type { Insights } from '../../insights/schema.ts'
import { LEVELS } from '../parts/certainty.ts'
import { type Line, makeLine, RANK } from './line.ts'
import { compareKeys, type Names } from './names.ts'

const MOST_TASKS = 40
const MOST_KINDS = 8

/** Tasks that failed again and again and have not succeeded since, numbers first: what the first rule forbids. */
export function blockedIssues(insights: Insights): string[] {
  return subjectsOf(insights, 'never-select').toSorted(compareKeys)
}

/** Every rule that follows from the insights, numbered; `facts` are those of the same page. */
export function ruleLines(insights: Insights, names: Names, facts: readonly Line[]): Line[] {
  const rules = [
    blockedRule(insights, names),
    ...quarantineRules(insights, names),
    kindRule(insights, names),
    lengthRule(insights),
    scoreRule(insights),
    ...dataRules(insights, facts),
  ].filter((rule) => rule !== undefined)
  return rules.map((rule, index) => ({ ...rule, text: `R${index + 1} ${rule.text}` }))
}

function blockedRule(insights: Insights, names: Names): Line | undefined {
  const keys = blockedIssues(insights)
  return taskRule(
    keys,
    names,
    (list) =>
      `never select: ${list} (failed again and again, no success since). Allowed: quarantine, split, ask_human.`,
  )
}

function quarantineRules(insights: Insights, names: Names): (Line | undefined)[] {
  const blocked = new Set(blockedIssues(insights))
  const ready = subjectsOf(insights, 'ask-release').toSorted(compareKeys)
  const overdue = subjectsOf(insights, 'ask-overdue').toSorted(compareKeys)
  const held = insights.quarantine
    .map(({ issue }) => issue)
    .filter((issue) => !blocked.has(issue))
    .toSorted(compareKeys)
  return [
    taskRule(
      held,
      names,
      (list) => `never select while in quarantine: ${list}. Allowed: skip, split, ask_human.`,
    ),
    taskRule(ready, names, (list) => `ask_human about: ${list} (in quarantine, but the last try succeeded).`),
    taskRule(overdue, names, (list) => `ask_human about: ${list} (in quarantine longer than planned).`),
  ]
}

function taskRule(keys: readonly string[], names: Names, say: (list: string) => string): Line | undefined {
  if (keys.length === 0) return undefined
  const shown = keys.slice(0, MOST_TASKS).map((key) => names.taskName(key))
  const more = keys.length > MOST_TASKS ? ` and ${keys.length - MOST_TASKS} more` : ''
  return makeLine(RANK.always, say(shown.join(', ') + more), shown)
}

function kindRule(insights: Insights, names: Names): Line | undefined {
  const shown = subjectsOf(insights, 'limit-kind')
    .toSorted(compareKeys)
    .slice(0, MOST_KINDS)
    .map((key) => names.kindName(key))
  if (shown.length === 0) return undefined
  const each = shown.length === 1 ? '' : ' of each'
  return makeLine(
    RANK.always,
    `${shown.join(', ')}: select at most 2${each} per run, and only if the issue names a failing test or command.`,
    shown,
  )
}

/** Twice the usual time, to five minutes. */
function lengthRule(insights: Insights): Line | undefined {
  if (!isOrdered(insights, 'prefer-small')) return undefined
  const { median_seconds: median } = insights.baseline
  return makeLine(
    RANK.always,
    median === null || median <= 0
      ? 'prefer small work; split anything large.'
      : `prefer work likely to end within ${Math.ceil((median * 2) / 300) * 5} min, twice the usual time; split anything larger.`,
  )
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
  if (status === 'no_data')
    return [makeLine(RANK.always, 'no earlier cycle is known: choose by the issues alone, small ones first.')]
  const rules: string[] = []
  if (status === 'stale' && quality.last_at !== null)
    rules.push(
      `the newest cycle is of ${quality.last_at.slice(0, 10)}, so facts may be out of date: ask_human before quarantine or rescore.`,
    )
  if (status === 'degraded')
    rules.push('much of the log could not be used: ask_human before quarantine or rescore.')
  if (verdict === 'unknown') rules.push('too few cycles to judge the loop: choose by the issues alone.')
  if (facts.some(({ isWeak }) => isWeak))
    rules.push(
      `facts marked "${LEVELS.suggestive}" or "${LEVELS.insufficient}" must not decide anything on their own.`,
    )
  return rules.map((rule) => makeLine(RANK.always, rule))
}

/** What the findings with this order are about, each once. */
function subjectsOf(insights: Insights, order: Order): string[] {
  const keys = insights.recommendations.flatMap(({ rule, subject }) =>
    subject !== undefined && aboutRule(rule).order === order ? [subject.key] : [],
  )
  return [...new Set(keys)]
}

function isOrdered(insights: Insights, order: Order): boolean {
  return insights.recommendations.some(({ rule }) => aboutRule(rule).order === order)
}
