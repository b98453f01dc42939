import { between, type DatedCycle, reachesBack, type Timeline } from '../../analyse/timeline.ts'
import { isUnended } from '../../model/ending.ts'
import { isDecided, isTimed } from '../../model/retro.ts'
import { dateOf, formatLongDay, MICROS_PER_DAY } from '../../model/time.ts'
import { ofText, percent, plural } from '../../model/words.ts'
import { COUNT, LONG, SHARE, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'

const SECONDS_PER_DAY = 86_400

export const neverEnded = defineRule({
  id: 'never-ended',
  severity: 'medium',
  category: 'reliability',
  family: 'never-ended',
  summary: 'Cycles began, and the log holds no end of them.',
  question: 'Do cycles die without a word?',
  lasts: { until: 'event' },
  byClock: true,
  // An open one waits for people.
  notOf: ['pull-request'],
  called: ({ unit, facts: [fact] }) =>
    `${ofText(fact?.now.k ?? 0, fact?.now.n ?? 0)} ${unit.many} never ended`,
  limits: {
    days: { default: 28, range: LONG, unit: 'days up to now', source: 'four weeks, as for tasks' },
    several: { default: 3, range: COUNT, unit: 'cycles', source: 'one or two happen' },
    many: {
      default: 0.1,
      range: SHARE,
      unit: 'share of cycles; below it LOW',
      source: 'one of ten changes what the success rate says',
    },
    times: {
      default: 3,
      range: TIMES,
      unit: 'times the longest cycle',
      source: 'a cycle that began so long ago, or a day ago where none is timed, runs no more',
    },
  },
  check({ timeline }, limits) {
    const from = timeline.now - limits.days * MICROS_PER_DAY
    const cycles = between(timeline.alive, from, Infinity).filter(
      ({ outcome, ending }) => outcome !== 'undecided' || (ending !== undefined && isUnended(ending)),
    )
    const undecided = cycles.filter((cycle) => !isDecided(cycle))
    if (undecided.length < limits.several) return []
    const most = longestRun(timeline, limits.times)
    const open = undecided.filter(({ at }) => timeline.now - at > most)
    const n = cycles.length
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'rule',
          n: [0, n],
          k: [0, open.length],
          ...(n > 0 && { effect: open.length / n }),
          enough: true,
          matters: open.length >= limits.several && !writesStarts(cycles),
        },
        ...(open[0] !== undefined && { since: open[0].at }),
        values: { open, n, days: reachesBack(timeline, from) ? limits.days : undefined },
        ...(open.length < limits.many * n && { severity: 'low' as const }),
      },
    ]
  },
  word: ({ subject, unit, values: { open, n, days } }, _, taskText) => ({
    lead: `${ofText(open.length, n)} ${unit.many} ${days === undefined ? 'so far' : `of the last ${plural(days, 'day')}`} began and never ended`,
    detail: [percent(open.length, n), ...newestText(open, taskText)].join(', '),
    recommendation: `Read the last lines of these ${unit.many} for what killed them (time, memory, a restart)${unit.isLogged ? ', and let the loop write an end always' : ''}`,
    facts: [{ measure: 'without-end', now: { value: open.length, k: open.length, n } }],
    goal: {
      measure: 'without-end',
      subject,
      direction: 'at-most',
      target: Math.floor(open.length / 8),
      within: { days: 7 },
    },
  }),
})

function newestText(open: readonly DatedCycle[], taskText: (key: string) => string): string[] {
  const newest = open.at(-1)
  if (newest === undefined) return []
  const on = newest.task === undefined ? '' : `, ${taskText(String(newest.task))}`
  return [`the newest on ${formatLongDay(dateOf(newest.at))}${on}`]
}

/** Whether the log writes a row at the start of a cycle and another at its end, which nothing has joined: no cycle of its own. */
function writesStarts(cycles: readonly DatedCycle[]): boolean {
  let starts = 0
  let followed = 0
  for (const [index, cycle] of cycles.entries()) {
    if (cycle.outcome !== 'undecided') continue
    const next = cycles[index + 1]
    starts += 1
    if (next !== undefined && next.outcome !== 'undecided' && next.task === cycle.task) followed += 1
  }
  return 3 * starts >= cycles.length && 2 * followed > starts
}

/** Microseconds after which a cycle that has not ended runs no more. */
function longestRun({ decided }: Timeline, times: number): number {
  const longest = decided.reduce(
    (most, cycle) => (isTimed(cycle) && cycle.seconds > most ? cycle.seconds : most),
    0,
  )
  return (longest === 0 ? SECONDS_PER_DAY : times * longest) * 1e6
}
