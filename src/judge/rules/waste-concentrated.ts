import { joinDetails, secondsOf } from '../fact.ts'
import { findLostTime, type TaskWaste } from '../../analyse/task-waste.ts'
import { concentrationTest } from '../../stats/concentration.ts'
import { AMOUNT, COUNT, SHARE, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'
import { duration, list, ofText, percent } from '../../model/words.ts'

/** Equal logs give equal odds. */
const SEED = 1

export const wasteConcentrated = defineRule({
  id: 'waste-concentrated',
  severity: 'low',
  category: 'efficiency',
  family: 'waste',
  summary: 'A few tasks that fail again and again burn most of the time that is lost to failures.',
  question: 'Where does the lost time go?',
  about: { explainedBy: 'never-select' },
  lasts: { until: 'event' },
  notOf: ['search'],
  called: () => 'a few tasks take most of the lost time',
  limits: {
    most: { default: 3, range: COUNT, unit: 'tasks', source: 'what one can look at in a day' },
    share: { default: 0.5, range: SHARE, unit: 'share of failed seconds', source: 'half of the loss' },
    overEven: {
      default: 2,
      range: TIMES,
      unit: 'times an even split',
      source: 'three of six tasks hold half of it by themselves',
    },
    fewest: { default: 10, range: COUNT, unit: 'failed cycles', source: 'fewer are always concentrated' },
    fewestTasks: { default: 6, range: COUNT, unit: 'failed tasks', source: 'fewer are always concentrated' },
    fewestTries: {
      default: 2,
      range: COUNT,
      unit: 'failed tries of each task that is named',
      source: 'a task that failed once is no place where time goes: the next one fails as often',
    },
    fewestSeconds: {
      default: 3600,
      range: AMOUNT,
      unit: 'seconds',
      source: 'an hour a window is worth a look',
    },
  },
  check({ timeline, isIncident }, limits) {
    const lost = findLostTime(timeline, isIncident)
    const { failed, seconds: failedSeconds, ofTries, tasks } = lost
    const top: TaskWaste[] = []
    let [seconds, cycles] = [0, 0]
    for (const task of tasks) {
      if (top.length === limits.most || seconds >= limits.share * failedSeconds) break
      if (!task.isOpen || task.failed < limits.fewestTries) continue
      top.push(task)
      seconds += task.seconds
      cycles += task.failed
    }
    if (top.length === 0) return []
    const share = failedSeconds === 0 ? 0 : seconds / failedSeconds
    const enough = failed >= limits.fewest && tasks.length >= limits.fewestTasks
    const isLarge =
      failedSeconds >= limits.fewestSeconds &&
      share >= limits.share &&
      share * tasks.length >= limits.overEven * top.length
    const p =
      enough && isLarge
        ? concentrationTest(
            ofTries,
            { groups: tasks.length, top: top.length, observed: seconds },
            { seed: SEED },
          )
        : undefined
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'permutation',
          n: [0, failed],
          k: [0, cycles],
          effect: share,
          ...(p !== undefined && { p }),
          enough,
          matters: isLarge,
        },
        values: {
          keys: top.map(({ key }) => key),
          tasks: tasks.length,
          seconds,
          failedSeconds,
          ofIncidents: lost.ofIncidents,
        },
      },
    ]
  },
  // What is lost differs so much from week to week that less of it shows nothing, so there is no goal.
  word: (
    { unit, test: { n, k }, values: { keys, tasks, seconds, failedSeconds, ofIncidents } },
    _,
    taskText,
  ) => {
    const names = list(keys.map(taskText))
    return {
      lead: `${names} took ${duration(seconds)} of the ${duration(failedSeconds)} lost to failures${ofIncidents > 0 ? ' outside incidents' : ''}`,
      detail: joinDetails([
        percent(seconds, failedSeconds),
        `${ofText(keys.length, tasks)} failed tasks`,
        `${ofText(k?.[1] ?? 0, n[1])} failed ${unit.many}`,
      ]),
      recommendation: `Split, rewrite or hand over ${names} before the loop tries ${keys.length === 1 ? 'it' : 'them'} again`,
      facts: [
        {
          measure: 'failed-seconds',
          before: secondsOf(failedSeconds, n[1]),
          now: secondsOf(seconds, k?.[1] ?? 0),
        },
      ],
    }
  },
})
