import { normaliseReason } from '../../analyse/reasons/template.ts'
import type { LastTries, TaskHistory, Tasks } from '../../analyse/tasks.ts'
import { taskKey, type Timeline, type Tries } from '../../analyse/timeline.ts'
import { MICROS_PER_DAY } from '../../model/time.ts'
import { benjaminiHochberg } from '../../stats/multiple.ts'
import { binomialTail } from '../../stats/proportion.ts'
import { joinDetails, secondsOf, shareOf } from '../fact.ts'
import { COUNT, LONG, PROBABILITY, SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'
import { duration, ofText, plural } from '../../model/words.ts'

export const repeatFailure = defineRule({
  id: 'repeat-failure',
  severity: 'high',
  category: 'repeat_failure',
  family: 'tasks',
  summary: 'A task fails again and again and has not succeeded since.',
  question: 'Which tasks does the loop keep failing at?',
  about: { order: 'never-select' },
  lasts: {
    until: 'fact',
    over({ timeline, tasks, isIncident }, { subject }, since) {
      const last = tasks.last.get(subject.key)
      if (last === undefined) return 'task-left-alone'
      const task = tasks.repeated.find(({ key }) => key === subject.key)
      if (task?.streak === 0 || (last.succeededAt ?? 0) > since) return 'task-succeeded'
      if (isLeftAlone(last, task, timeline)) return 'task-left-alone'
      return task === undefined && isIncident(last.newest) ? 'all-else-fails-too' : undefined
    },
  },
  accountsFor: {
    rank: 2,
    cycles:
      ({ subject }) =>
      (cycle) =>
        taskKey(cycle) === subject.key,
  },
  notOf: ['search'],
  called: ({ name, count, facts }) => {
    const streak = facts.find(({ measure }) => measure === 'failed-in-a-row')
    if (count > 1) return `${plural(count, 'task')} keep failing`
    return streak === undefined
      ? `${name} keeps failing`
      : `${name} failed ${streak.now.value} times in a row`
  },
  limits: {
    streak: {
      default: 3,
      range: COUNT,
      unit: 'failures in a row',
      source: 'two in a row happen to many sound tasks',
    },
    sameReasonStreak: {
      default: 2,
      range: COUNT,
      unit: 'failures in a row',
      source: 'with the same reason, where that is rare, the second try told nothing new',
    },
    rareReason: {
      default: 0.05,
      range: SHARE,
      unit: 'share of the failures of other tasks',
      source: 'two tasks then fail for it by luck 1 time in 20',
    },
    fewest: { default: 3, range: COUNT, unit: 'tries', source: 'statistics of the evidence gate' },
    pays: {
      default: 0.15,
      range: SHARE,
      unit: 'share of retries that succeed',
      source: 'seven tries for one success are more than a person would allow',
    },
    highQ: {
      default: 0.002,
      range: PROBABILITY,
      unit: 'q',
      source: 'every day asks again of every task; npm run bench:worlds',
    },
    lookBack: {
      default: 7,
      range: LONG,
      unit: 'days before the window',
      source: 'older ones are no longer tried',
    },
  },
  check({ timeline, tasks, quarantineState }, limits) {
    if (tasks.repeated.length === 0) return []
    const held = new Set(quarantineState.map(({ key }) => key))
    const tries = countRetries(tasks, limits.pays)
    const tested = tasks.repeated.map((task) => {
      const alike = isAlike(task, tries, limits)
      return { task, alike, p: oddsOf(task, tries, alike) }
    })
    const qs = benjaminiHochberg(tested.map(({ p }) => p))
    const since = timeline.windowStart - limits.lookBack * MICROS_PER_DAY
    return tested.map(({ task, alike, p }, index) => {
      // What mostly succeeds is worth another try, whatever its last ones did.
      const isHard = 2 * task.successes <= task.tries
      return {
        subject: { kind: 'task' as const, key: task.key },
        test: {
          method: 'task-hazard',
          n: [0, task.tries] as const,
          k: [0, task.successes] as const,
          p,
          enough: task.tries >= limits.fewest,
          matters: isHard && task.lastAt >= since && (task.streak >= limits.streak || alike),
        },
        since: task.failingSince,
        values: {
          task,
          alike,
          week: timeline.windowDays,
          isHeld: held.has(task.key),
          hasList: held.size > 0,
        },
        severity: (qs[index] ?? 1) <= limits.highQ ? ('high' as const) : ('medium' as const),
        savingSeconds: task.failedSecondsInWindow,
      }
    })
  },
  word: ({ subject, unit, values: { task, alike, week, isHeld, hasList } }, _, taskText) => {
    const { key, tries, successes, streak, failedSeconds } = task
    return {
      lead: `${taskText(key)} failed ${streak} times in a row${alike ? ', the last two for the same reason' : ''}`,
      detail: joinDetails([
        `${ofText(successes, tries)} tries succeeded`,
        failedSeconds > 0 && `failed tries took ${duration(failedSeconds)}`,
      ]),
      recommendation: isHeld
        ? `Let the loop obey the quarantine list, which holds ${taskText(key)} already; then split or rewrite it`
        : `Stop retrying ${taskText(key)}: ${unit.isLogged || hasList ? 'quarantine it, then ' : ''}split or rewrite it before another try`,
      facts: [
        { measure: 'success', now: shareOf({ k: successes, n: tries }) },
        { measure: 'failed-in-a-row', now: { value: streak } },
        { measure: 'failed-seconds', now: secondsOf(failedSeconds) },
      ],
      goal: { measure: 'failures', subject, direction: 'at-most', target: 0, within: { days: week } },
    }
  },
})

const FEWEST_DAYS = 14
const FEWEST_OTHER_CYCLES = 20
/** ln 100: at the pace of its earlier tries so long a pause happens by luck 1 time in 100. */
const PAUSES = Math.log(100)

/** Whether the loop went on without it for longer than it ever left it alone: no longer tried is no missing data. */
function isLeftAlone(
  { newest: { at: triedAt } }: LastTries,
  task: TaskHistory | undefined,
  { now, decided }: Timeline,
): boolean {
  const pause = task === undefined ? 0 : (task.lastAt - task.firstAt) / Math.max(1, task.tries - 1)
  if (now - triedAt < Math.max(FEWEST_DAYS * MICROS_PER_DAY, PAUSES * pause)) return false
  const others = decided.length - 1 - decided.findLastIndex(({ at }) => at <= triedAt)
  return others >= FEWEST_OTHER_CYCLES
}

interface Retries {
  /** First tries, second ones, and later ones up to the tenth: how many succeeded. */
  first: Tries
  second: Tries
  later: Tries
  /** How seldom so many of all retries up to the twentieth fail, if one in seven succeeds. */
  inVain: number
  /** Failures by the template of their reason, and all that name one. */
  reasons: ReadonlyMap<string, number>
  failed: number
  templateOf: (reason: string) => string
}

/** Before any retry is seen: somewhat fewer fail than succeed. */
const RETRY_FAILS = 0.4

/** One endless task is no measure of what others do at their third try. */
const MOST_LATER = 10
const MOST_MANY = 20

/** A task that succeeds and comes again begins anew. */
function countRetries({ byStreak, reasons }: Tasks, pays: number): Retries {
  const many = sumTries(byStreak.slice(1, MOST_MANY + 1))
  // Templates are costly, so each different text gets its own only once.
  const templates = new Map<string, string>()
  const counts = new Map<string, number>()
  let failed = 0
  for (const [reason, count] of reasons) {
    const template = normaliseReason(reason)
    templates.set(reason, template)
    counts.set(template, (counts.get(template) ?? 0) + count)
    failed += count
  }
  return {
    first: sumTries(byStreak.slice(0, 1)),
    second: sumTries(byStreak.slice(1, 2)),
    later: sumTries(byStreak.slice(2, MOST_LATER)),
    inVain: binomialTail(many.n - many.k, many.n, 1 - pays),
    reasons: counts,
    failed,
    templateOf: (reason) => templates.get(reason) ?? '',
  }
}

function sumTries(all: readonly Tries[]): Tries {
  return all.reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 })
}

/**
 * How often luck alone gives a task so many failures in a row: the first as first tries of other tasks fail, the others
 * as their retries do; or how seldom retries of any task succeed, if one in seven did, where this one never has.
 */
function oddsOf(
  task: TaskHistory,
  { first, second, later, inVain, ...rest }: Retries,
  alike: boolean,
): number {
  const { streak, successes } = task
  if (streak === 0) return 1
  // All but this streak: what the task did before counts, too, so one that succeeds one time in six may fail five times.
  const firstFails = failureRate(first, 1, 0.5, 1)
  const secondFails = failureRate(second, streak > 1 ? 1 : 0, RETRY_FAILS, 2)
  const laterFails = failureRate(later, Math.min(Math.max(0, streak - 2), MOST_LATER - 2), secondFails, 8)
  const byLuck =
    firstFails *
    (streak > 1 ? secondFails * laterFails ** (streak - 2) : 1) *
    (alike ? reasonShare(task, rest) : 1)
  return Math.min(1, 2 * Math.min(byLuck, successes === 0 ? inVain : 1))
}

/** Without some failures, and with as many tries more at a rate that is believed before any is seen. */
function failureRate({ k, n }: Tries, without: number, prior: number, weight: number): number {
  const tries = Math.max(k, n - without)
  return (tries - k + prior * weight) / (tries + weight)
}

/** Whether its last two failures had one reason that is rare among other tasks. */
function isAlike(
  task: TaskHistory,
  retries: Retries,
  { rareReason, sameReasonStreak }: { rareReason: number; sameReasonStreak: number },
): boolean {
  if (task.streak < sameReasonStreak) return false
  const [before, last] = task.lastReasons.map(retries.templateOf)
  if (last === '' || before !== last) return false
  // Where others seldom say why they failed nobody knows what is rare.
  if (retries.failed - task.streak < FEWEST_REASONS) return false
  return reasonShare(task, retries) <= rareReason
}

const FEWEST_REASONS = 10

/** Of the failures of other tasks, those with the reason of its last one. */
function reasonShare(
  { lastReasons: [, last], streak }: TaskHistory,
  { reasons, failed, templateOf }: Pick<Retries, 'reasons' | 'failed' | 'templateOf'>,
): number {
  const alike = (reasons.get(templateOf(last)) ?? 0) - streak
  return (Math.max(0, alike) + 0.5) / (Math.max(0, failed - streak) + 1)
}
