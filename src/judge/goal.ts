import type { Goal, Measure } from '../model/finding.ts'
import { daysText, duration, groupThousands, percent, plural, quoted, taskText } from '../model/words.ts'
import { MEASURES } from '../model/finding.ts'
import type { TaskLinks } from '../model/task-links.ts'
import { agree, type UnitWords } from '../model/units.ts'

/** The one place that words goals: each text completes "It worked if ...". */

/** What is counted, and what its tasks are. */
export interface Wording {
  unit: UnitWords
  taskLinks: TaskLinks
}

export function goalText(goal: Goal, { unit, taskLinks }: Wording): string {
  return (TEXTS[goal.measure] ?? plainText)(goal, unit, taskLinks)
}

type Text = (goal: Goal, unit: UnitWords, links: TaskLinks) => string

const TEXTS: Partial<Record<Measure, Text>> = {
  success: (goal, unit) =>
    goal.direction === 'above' && goal.target === 0
      ? `any of ${cyclesText(goal, unit)} ${agree(1, unit.succeed)}`
      : `${shareText(goal)} of ${cyclesText(goal, unit)} ${agree(2, unit.succeed)}`,
  'failures-with-reason': (goal, unit) =>
    'cycles' in goal.within
      ? `${countText({ ...goal, target: Math.round(goal.target * goal.within.cycles) })} of ${cyclesText(goal, unit)} fail with it`
      : `${shareText(goal)} of ${cyclesText(goal, unit)} fail with it`,
  'capped-failures': (goal, unit) =>
    `${countText(goal)} of ${cyclesText(goal, unit)} fail after ${duration(goal.beyond ?? 0)} or more`,
  failures: (goal, unit, links) =>
    goal.subject.kind === 'task' && goal.target === 0
      ? `${taskText(goal.subject.key, links)} does not fail again in ${spanText(goal, unit)}`
      : `${countText(goal)} of ${cyclesText(goal, unit)} fail`,
  tries: ({ subject: { key }, ...goal }, unit, links) =>
    `${taskText(key, links)} is not tried in ${spanText(goal, unit)} while it is in quarantine`,
  quarantined: ({ subject: { key } }, _, links) =>
    `${taskText(key, links)} is no longer in the quarantine list, or has a new end there`,
  cycles: (goal, unit) =>
    `${spanText(goal, unit)} ${isOne(goal) ? 'has' : 'have'} ${countText(goal)} ${noun(goal, unit.one)}`,
  'decided-cycles': (goal, unit) =>
    `${countText(goal)} ${noun(goal, unit.one)} of ${spanText(goal, unit)} ${isOne(goal) ? 'ends' : 'end'} as a success or a failure`,
  'without-end': (goal, unit) => `${countText(goal)} of ${cyclesText(goal, unit)} have no end`,
  'empty-in-a-row': (goal, unit) =>
    `${countText(goal)} successes in a row of ${spanText(goal, unit)} change nothing`,
  'deep-triage': (goal, unit) => `the deep triage runs in ${spanText(goal, unit)}`,
  'cycle-seconds': (goal, unit) =>
    `the median of the ${unit.many} of ${spanText(goal, unit)} is ${goal.direction === 'below' ? 'below' : SIDES[goal.direction]} ${duration(goal.target)}`,
  'long-cycles': (goal, unit) =>
    `${countText(goal)} of ${cyclesText(goal, unit)} ${goal.target === 1 ? 'takes' : 'take'} over ${goal.beyond ?? 1} times the typical time of their kind`,
  'short-successes': (goal, unit) =>
    `${shareText(goal)} of the successes of ${spanText(goal, unit)} take under ${percent(goal.beyond ?? 0, 1)} of the usual time`,
  'success-by-score': (goal) =>
    `issues scored ${goal.beyond ?? 0} or more succeed ${SIDES[goal.direction]} ${plural(Math.round(goal.target * 100), 'point')} more often than those below`,
  'merged-lines': (goal, unit) =>
    `the median merged ${unit.one} of ${spanText(goal, unit)} adds ${goal.direction === 'below' ? 'fewer than' : SIDES[goal.direction]} ${plural(goal.target, 'net line')}`,
  unusable: (goal, unit) =>
    `the data-quality table shows this log as read, ${SIDES[goal.direction]} ${percent(goal.target, 1)} of its lines skipped or undated, and most of its ${unit.many} decided`,
}

function plainText(goal: Goal, words: UnitWords): string {
  const unit = MEASURES[goal.measure]
  const target =
    unit === 'share' ? percent(goal.target, 1) : unit === 'seconds' ? duration(goal.target) : goal.target
  return `${goal.measure.replaceAll('-', ' ')} is ${SIDES[goal.direction]} ${target} in ${spanText(goal, words)}`
}

const SIDES: Record<Goal['direction'], string> = {
  above: 'more than',
  'at-least': 'at least',
  below: 'less than',
  'at-most': 'at most',
}

function shareText({ direction, target }: Goal): string {
  return target === 0.5 ? `${SIDES[direction]} half` : `${SIDES[direction]} ${percent(target, 1)}`
}

/** `at most 3`, `fewer than 3`, `none`. */
function countText({ direction, target }: Goal): string {
  if (direction === 'at-most' && target === 0) return 'none'
  return `${direction === 'below' ? 'fewer than' : SIDES[direction]} ${groupThousands(target)}`
}

function noun({ target }: Goal, one: string): string {
  return target === 1 ? one : `${one}s`
}

/** `the next 7 days`, `the next day`. */
function spanText({ within }: Pick<Goal, 'within'>, unit: UnitWords): string {
  return 'days' in within
    ? `the next ${daysText(within.days)}`
    : `the next ${plural(within.cycles, unit.one)}`
}

function isOne({ within }: Goal): boolean {
  return ('days' in within ? Math.round(within.days) : within.cycles) <= 1
}

/** `the cycles of the next 7 days`, `the next 5 "docs" cycles`. */
function cyclesText({ within, subject: { kind, key } }: Goal, { one, many }: UnitWords): string {
  const name = kind === 'type' ? `${quoted(key)} ` : ''
  if ('days' in within) return `the ${name}${many} of the next ${daysText(within.days)}`
  return within.cycles === 1
    ? `the next ${name}${one}`
    : `the next ${groupThousands(within.cycles)} ${name}${many}`
}
