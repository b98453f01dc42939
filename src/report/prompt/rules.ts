import type { Insights } from '../../model/insights.ts'
import { LEVELS } from '../certainty.ts'
import { type Line, makeLine, RANK } from './line.ts'
import { compareKeys, type Names } from './names.ts'

const MOST_TASKS = 40
const MOST_TYPES = 8

/** Tasks that failed again and again and have not succeeded since, numbers first: what the first rule forbids. */
export function blockedIssues(insights: Insights): string[] {
  return subjectsOf(insights, 'repeat-failure').toSorted(compareKeys)
}

/** Every rule that follows from the insights, numbered; `facts` are those of the same page. */
export function ruleLines(insights: Insights, names: Names, facts: readonly Line[]): Line[] {
  const rules = [
    blockedRule(insights, names),
    ...quarantineRules(insights, names),
    typeRule(insights, names),
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
  const ready = subjectsOf(insights, 'quarantine-release').toSorted(compareKeys)
  const overdue = subjectsOf(insights, 'quarantine-overdue').toSorted(compareKeys)
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

function typeRule(insights: Insights, names: Names): Line | undefined {
  const keys = new Set([...subjectsOf(insights, 'type-failing'), ...subjectsOf(insights, 'type-drop')])
  const shown = [...keys]
    .toSorted(compareKeys)
    .slice(0, MOST_TYPES)
    .map((key) => names.typeName(key))
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
  const isLong = ['time-cap', 'slow-cycles', 'unusual-cycles'].some((rule) => isFound(insights, rule))
  if (!isLong) return undefined
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
  if (isFound(insights, 'triage-ineffective'))
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
  if (facts.some(({ text }) => WEAK.test(text)))
    rules.push(
      `facts marked "${LEVELS.suggestive}" or "${LEVELS.insufficient}" must not decide anything on their own.`,
    )
  return rules.map((rule) => makeLine(RANK.always, rule))
}

const WEAK = new RegExp(String.raw`\| (?:${LEVELS.suggestive}|${LEVELS.insufficient})$`)

function subjectsOf(insights: Insights, rule: string): string[] {
  return [
    ...new Set(
      insights.recommendations.flatMap((found) =>
        found.rule === rule && found.subject ? [found.subject.key] : [],
      ),
    ),
  ]
}

function isFound(insights: Insights, rule: string): boolean {
  return insights.recommendations.some((found) => found.rule === rule)
}
