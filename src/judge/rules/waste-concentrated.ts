import { joinDetails, secondsOf } from '../fact.ts'
import { AMOUNT, COUNT, SHARE, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'
import { duration, list, ofText, percent, taskText } from '../../model/words.ts'

export const wasteConcentrated = defineRule({
  id: 'waste-concentrated',
  severity: 'medium',
  category: 'efficiency',
  family: 'waste',
  summary: 'A few tasks burn most of the time that is lost to failures.',
  question: 'Where does the lost time go?',
  about: { explainedBy: 'never-select' },
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
    fewestSeconds: {
      default: 3600,
      range: AMOUNT,
      unit: 'seconds',
      source: 'an hour a window is worth a look',
    },
  },
  check({ waste: { failed, byTask } }, limits) {
    const top: typeof byTask = []
    let seconds = 0
    for (const task of byTask.slice(0, limits.most)) {
      if (seconds >= limits.share * failed.seconds) break
      top.push(task)
      seconds += task.seconds
    }
    const share = failed.seconds === 0 ? 0 : seconds / failed.seconds
    const cycles = top.reduce((sum, task) => sum + task.cycles, 0)
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'rule',
          n: [0, failed.cycles],
          k: [0, cycles],
          effect: share,
          enough: failed.cycles >= limits.fewest && byTask.length >= limits.fewestTasks,
          matters:
            failed.seconds >= limits.fewestSeconds &&
            share >= limits.share &&
            share * byTask.length >= limits.overEven * top.length,
        },
        values: {
          keys: top.map(({ key }) => key),
          tasks: byTask.length,
          seconds,
          failedSeconds: failed.seconds,
        },
        savingSeconds: seconds,
      },
    ]
  },
  // What is lost differs so much from week to week that less of it shows nothing, so there is no goal.
  word: ({ test: { n, k }, values: { keys, tasks, seconds, failedSeconds } }) => {
    const names = list(keys.map(taskText))
    return {
      lead: `${names} took ${duration(seconds)} of the ${duration(failedSeconds)} lost to failures`,
      detail: joinDetails([
        percent(seconds, failedSeconds),
        `${ofText(keys.length, tasks)} failed tasks`,
        `${ofText(k?.[1] ?? 0, n[1])} failed cycles`,
      ]),
      recommendation: `Take ${names} out of the loop first: split, rewrite or hand over before any other repair`,
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
