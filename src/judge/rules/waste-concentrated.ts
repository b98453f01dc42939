import { defineRule } from '../rule.ts'
import { list, ofText, percent, plural, taskText, duration } from '../../model/words.ts'

export const wasteConcentrated = defineRule({
  id: 'waste-concentrated',
  severity: 'medium',
  category: 'efficiency',
  family: 'waste',
  summary: 'A few tasks burn most of the time that is lost to failures.',
  question: 'Where does the lost time go?',
  limits: {
    most: { default: 3, unit: 'tasks', source: 'what one can look at in a day' },
    share: { default: 0.5, unit: 'share of failed seconds', source: 'half of the loss' },
    overEven: {
      default: 2,
      unit: 'times an even split',
      source: 'three of six tasks hold half of it by themselves',
    },
    fewest: { default: 10, unit: 'failed cycles', source: 'fewer are always concentrated' },
    fewestTasks: { default: 6, unit: 'failed tasks', source: 'fewer are always concentrated' },
    fewestSeconds: { default: 3600, unit: 'seconds', source: 'an hour a window is worth a look' },
  },
  check({ timeline, waste: { failed, byTask } }, limits) {
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
          week: timeline.windowDays,
        },
        savingSeconds: seconds,
      },
    ]
  },
  word: ({ keys, tasks, seconds, failedSeconds, week }, { n, k }) => ({
    finding: `${list(keys.map(taskText))} (${ofText(keys.length, tasks)} failed tasks) took ${duration(seconds)} of the ${duration(failedSeconds)} lost to failures (${percent(seconds, failedSeconds)}; ${ofText(k?.[1] ?? 0, n[1])} failed cycles)`,
    recommendation: `Take ${list(keys.map(taskText))} out of the loop first: split, rewrite or hand over before any other repair`,
    workedIf: `failed cycles take less than ${duration(failedSeconds - seconds / 2)} in the next ${plural(week, 'day')}`,
  }),
})
