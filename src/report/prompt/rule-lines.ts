import type { Insights } from '../../insights/schema.ts'
import { taskNoun } from '../../model/task-links.ts'
import { type UnitWords, unitWords } from '../../model/units.ts'
import { duration, groupThousands, ofText, percent, plural } from '../../model/words.ts'
import { LEVELS } from '../parts/certainty.ts'
import { isRated } from '../parts/rate.ts'
import { changedText, fromToText, spanText } from './change-words.ts'
import { type Line, makeLine, RANK } from './line.ts'
import { compareKeys, markName, type Names } from './names.ts'
import { ALLOWED, type ChangeMet, type PlannerRule, ruleId, type Subjects } from './planner-rule.ts'

const MOST_TASKS = 40
const MOST_KINDS = 8
/** Tokens of all names that rules list, where there is as much room: facts are to have some too. */
const MOST_NAME_TOKENS = 800

/**
 * The rules in words, each beginning with its number. Names that have no room are counted.
 *
 * @param room tokens that all of them may take
 */
export function ruleLines(
  rules: readonly PlannerRule[],
  insights: Insights,
  names: Names,
  room: number,
): Line[] {
  const worded = rules.map((rule, index) => wordRule(rule, ruleId(index), insights, names))
  const bare = worded.reduce((sum, { line }) => sum + line(0).cost, 0)
  const shown = fitNames(worded, Math.min(MOST_NAME_TOKENS, room - bare))
  return worded.map(({ line }, index) => line(shown[index] ?? 0))
}

interface Worded {
  /** How many names it has. */
  most: number
  line: (shown: number) => Line
}

/** Each list may take what those after it do not need, and half of what is left at least. */
function fitNames(rules: readonly Worded[], room: number): number[] {
  const costOf = ({ line }: Worded, shown: number): number => line(shown).cost - line(0).cost
  const costs = rules.map((rule) => costOf(rule, rule.most))
  let left = room
  return rules.map((rule, index) => {
    const later = costs.slice(index + 1).reduce((sum, cost) => sum + cost, 0)
    const most = Math.max(left / 2, left - later)
    let shown = rule.most
    while (shown > 0 && costOf(rule, shown) > most) shown -= 1
    left -= costOf(rule, shown)
    return shown
  })
}

function wordRule(rule: PlannerRule, id: string, insights: Insights, names: Names): Worded {
  if ('tasks' in rule) {
    const noun = taskNoun(insights.task_links)
    return listing(
      rule.tasks,
      MOST_TASKS,
      (key) => names.taskName(key),
      (list) => `${id} ${TASK_WORDS[rule.what](list)}`,
      noun,
      WHERE[rule.what],
    )
  }
  if ('kinds' in rule)
    return listing(
      rule.kinds,
      MOST_KINDS,
      (key) => names.kindName(key),
      (list) => `${id} ${KIND_WORDS[rule.what](list)}`,
      'kind',
      'insights.json',
    )
  const line = makeLine(RANK.always, `${id} ${ruleText(rule, insights, names)}`)
  return { most: 0, line: () => line }
}

function listing(
  { keys, total }: Subjects,
  most: number,
  nameOf: (key: string) => string,
  say: (list: string) => string,
  noun: string,
  where: string,
): Worded {
  const line = (count: number): Line => {
    const shown = keys
      .slice(0, count)
      .toSorted(compareKeys)
      .map((key) => markName(nameOf(key)))
    const more = total - shown.length
    const rest = more === 0 ? '' : ` and ${groupThousands(more)} more`
    const list = shown.length === 0 ? plural(total, noun) : `${shown.join(', ')}${rest}`
    return makeLine(RANK.always, `${say(list)}${more === 0 ? '' : ` More of them stand in ${where}.`}`)
  }
  return { most: Math.min(most, keys.length), line }
}

const TASK_WORDS: Record<Extract<PlannerRule, { tasks: Subjects }>['what'], (list: string) => string> = {
  'never-task': (list) =>
    `never select: ${list} (failed again and again, no success since). Allowed: ${ALLOWED['never-task'].join(', ')}.`,
  'held-task': (list) =>
    `never select while in quarantine: ${list}. Allowed: ${ALLOWED['held-task'].join(', ')}.`,
  'ask-release': (list) => `ask_human about: ${list} (in quarantine, but the last try succeeded).`,
  'ask-overdue': (list) => `ask_human about: ${list} (in quarantine longer than planned).`,
}

/** Where more of them stand than a rule names. */
const WHERE: Record<keyof typeof TASK_WORDS, string> = {
  'never-task': 'insights.json and in the output blocked-issues',
  'held-task': 'the quarantine list',
  'ask-release': 'insights.json',
  'ask-overdue': 'insights.json',
}

const KIND_WORDS: Record<Extract<PlannerRule, { kinds: Subjects }>['what'], (list: string) => string> = {
  'stop-kind': (list) =>
    `never select work of kind ${list}, until a human says that its most frequent failure reason is fixed. Allowed: ${ALLOWED['stop-kind'].join(', ')}. If nothing else is left: ask_human.`,
  'limit-kind': (list) =>
    `of kind ${list}: select at most 2 of each per run, and only what names a failing test or command. If nothing else is left: ask_human.`,
  'prefer-other-kinds': (list) =>
    `of kind ${list}: where there is other work of the same worth, prefer that; it is only likely that this kind does worse.`,
}

type Plain = Exclude<PlannerRule, { tasks: Subjects } | { kinds: Subjects }>

function ruleText(rule: Plain, insights: Insights, names: Names): string {
  const unit = unitWords(insights)
  const noun = taskNoun(insights.task_links)
  switch (rule.what) {
    case 'ask-change':
      return changeRuleText(rule.change, insights, names)
    case 'try-at-most':
      return `try ${noun === 'issue' ? 'an issue' : 'a task'} at most ${rule.tries === 1 ? 'once' : `${rule.tries} times`} without a success: the next try succeeds less than half as often as a first one. Then: ${ALLOWED['try-at-most'].join(', ')}.`
    case 'split-longer':
      return `split what will need more than ${limitText(rule.seconds)}, and never select it whole: ${cutText(rule, unit)}.`
    case 'prefer-shorter':
      return rule.seconds === undefined
        ? `prefer small work${rule.isFirm ? '; split anything large' : ''}.`
        : `prefer work likely to end within ${limitText(rule.seconds)}${rule.isFirm ? '; split what will need longer' : ''}.`
    case 'ignore-scores':
      return 'do not choose by triage score: higher scores did not succeed more often.'
    case 'scores-first':
      return scoresText(rule.split, insights)
    case 'no-data':
      return `no earlier ${unit.one} is known: choose by the ${noun}s alone, small ones first.`
    case 'stale':
      return `the newest ${unit.one} is of ${insights.data_quality.last_at?.slice(0, 10) ?? 'long ago'}, so facts may be out of date: ask_human before quarantine or rescore.`
    case 'degraded':
      return 'much of the log could not be used: ask_human before quarantine or rescore.'
    case 'successes-only':
      return 'the log records successes only: nothing here says that work succeeds.'
    case 'too-few':
      return `too few ${unit.many} to judge the loop: choose by the ${noun}s alone.`
    case 'weak-facts':
      return `facts marked "${LEVELS.suggestive}" or "${LEVELS.insufficient}" must not decide anything on their own.`
  }
}

function changeRuleText(change: ChangeMet, insights: Insights, names: Names): string {
  const { task_links: links } = insights
  const cause = changedText(change, (key) => markName(names.makerName(key)))
  // Which kinds of work are done is the planner's own choice.
  const leave = change.changed.some(({ what }) => what !== 'type-mix') ? ' Change none of that yourself.' : ''
  return `ask_human once, with "issue":null, to check what changed: ${fromToText(change, unitWords(insights))} ${spanText(change)}, when ${cause}.${leave} Until it is answered, quarantine or rescore no ${taskNoun(links)} only for failures since then.`
}

function cutText({ cap, failed }: Extract<Plain, { what: 'split-longer' }>, { many }: UnitWords): string {
  const counts =
    failed === undefined ? 'and fail' : `and ${ofText(failed.k, failed.n)} that reached it failed`
  return `${many} are cut off near ${limitText(cap)}, ${counts}`
}

function scoresText(split: number, insights: Insights): string {
  const { scores } = insights.triage
  const why =
    scores === null || !isRated(insights)
      ? ''
      : ` (${percent(scores.high.succeeded, scores.high.cycles)} of these succeeded, ${percent(scores.low.succeeded, scores.low.cycles)} of the others)`
  return `select none scored under ${split} while one scored ${split} or more may be selected${why}. If none is left: the highest score first, or ask_human.`
}

/** `8 min`, `90 s`: a limit of ours, and a whole number where it can be. */
function limitText(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  const isWhole = minutes >= 1 && minutes < 100 && Math.abs(seconds - minutes * 60) <= seconds / 100
  return isWhole ? `${minutes} min` : duration(seconds)
}
