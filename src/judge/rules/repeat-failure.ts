import { normaliseReason } from '../../analyse/reasons/template.ts'
import type { TaskHistory } from '../../analyse/tasks.ts'
import type { Timeline } from '../../analyse/timeline.ts'
import { MICROS_PER_DAY } from '../../model/time.ts'
import { benjaminiHochberg } from '../../stats/multiple.ts'
import { binomialTail } from '../../stats/proportion.ts'
import { joinDetails, secondsOf, shareOf } from '../fact.ts'
import { COUNT, LONG, PROBABILITY, SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'
import { duration, ofText, taskText } from '../../model/words.ts'

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
    over({ timeline, tasks }, { subject }) {
      const task = tasks.repeated.find(({ key }) => key === subject.key)
      if (task === undefined) return 'task-left-alone'
      if (task.streak === 0) return 'task-succeeded'
      return isLeftAlone(task, timeline) ? 'task-left-alone' : undefined
    },
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
      source: 'with the same reason, in a loop that mostly succeeds, the second try told nothing new',
    },
    mostlySucceeds: {
      default: 0.3,
      range: SHARE,
      unit: 'failure rate',
      source: 'two in a row then happen by luck to 9 %',
    },
    fewest: { default: 3, range: COUNT, unit: 'tries', source: 'statistics of the evidence gate' },
    fewestOthers: {
      default: 20,
      range: COUNT,
      unit: 'cycles',
      source: 'a failure rate from fewer is a guess',
    },
    highQ: {
      default: 0.01,
      range: PROBABILITY,
      unit: 'q',
      source: 'three in a row happen to 1.6 % of sound tasks at a rate of 25 %',
    },
    lookBack: {
      default: 7,
      range: LONG,
      unit: 'days before the window',
      source: 'older ones are no longer tried',
    },
  },
  check({ timeline, tasks, isIncident, quarantineState }, limits) {
    const held = new Set(quarantineState.map(({ key }) => key))
    let [allTries, allFailed] = [0, 0]
    for (const cycle of timeline.decided) {
      if (isIncident(cycle)) continue
      allTries += 1
      if (cycle.outcome === 'failure') allFailed += 1
    }
    const tested = tasks.repeated.map((task) => {
      const others = allTries - task.tries
      // With a prior of half a failure: other tasks that never failed do not make a failure impossible.
      const rate = (allFailed - (task.tries - task.successes) + 0.5) / (others + 1)
      return { task, others, rate, tail: binomialTail(task.streak, task.streak, rate) }
    })
    const qs = benjaminiHochberg(tested.map(({ tail }) => tail))
    const since = timeline.windowStart - limits.lookBack * MICROS_PER_DAY
    return tested.map(({ task, others, rate }, index) => {
      const q = qs[index] ?? 1
      const isKnown = others >= limits.fewestOthers
      const alike =
        isKnown &&
        rate <= limits.mostlySucceeds &&
        task.streak >= limits.sameReasonStreak &&
        hasSameReason(task)
      return {
        subject: { kind: 'task' as const, key: task.key },
        // The streak is a fact; probability decides only how urgent it is.
        test: {
          method: 'binomial-tail',
          n: [0, task.tries] as const,
          k: [0, task.successes] as const,
          effect: task.successes / task.tries - (1 - rate),
          enough: task.tries >= limits.fewest,
          matters: task.lastAt >= since && (task.streak >= limits.streak || alike),
        },
        since: task.failingSince,
        values: { task, alike, week: timeline.windowDays, isHeld: held.has(task.key) },
        severity: isKnown && q <= limits.highQ ? ('high' as const) : ('medium' as const),
        savingSeconds: task.failedSecondsInWindow,
      }
    })
  },
  word: ({ subject, values: { task, alike, week, isHeld } }) => {
    const { key, tries, successes, streak, failedSeconds } = task
    return {
      lead: `${taskText(key)} failed ${streak} times in a row${alike ? ', the last two for the same reason' : ''}`,
      detail: joinDetails([
        `${ofText(successes, tries)} tries succeeded`,
        failedSeconds > 0 && `failed tries took ${duration(failedSeconds)}`,
      ]),
      recommendation: isHeld
        ? `Let the loop obey the quarantine list, which holds ${taskText(key)} already; then split or rewrite it`
        : `Stop retrying ${taskText(key)}: quarantine it, then split or rewrite it before another try`,
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
function isLeftAlone({ tries, firstAt, lastAt }: TaskHistory, { now, decided }: Timeline): boolean {
  const pause = (lastAt - firstAt) / Math.max(1, tries - 1)
  if (now - lastAt < Math.max(FEWEST_DAYS * MICROS_PER_DAY, PAUSES * pause)) return false
  const others = decided.length - 1 - decided.findLastIndex(({ at }) => at <= lastAt)
  return others >= FEWEST_OTHER_CYCLES
}

function hasSameReason({ lastReasons: [before, last] }: TaskHistory): boolean {
  const template = normaliseReason(last)
  return template !== '' && template === normaliseReason(before)
}
