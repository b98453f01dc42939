import type { ChangePoint, Changed, Named } from '../../analyse/change-points.ts'
import type { InstructionEdit } from '../../model/retro.ts'
import { formatLongDay, MICROS_PER_DAY, MICROS_PER_MS } from '../../model/time.ts'
import { newcombeInterval } from '../../stats/proportion.ts'
import type { Fact, Goal, Subject } from '../../model/finding.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { arrowOf, countsText, joinDetails, secondsOf, shareOf } from '../fact.ts'
import { LONG, SHARE, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'
import { groupThousands, list, plural, quoted, shortName, upperFirst } from '../../model/words.ts'

export const changePoint = defineRule({
  id: 'change-point',
  severity: 'low',
  category: 'reliability',
  family: 'change-point',
  summary: 'Success, or the time that cycles take, changed at one point, and what else changed there.',
  question: 'When did the loop change, and did its model, epoch, commit or kind of work change with it?',
  about: { tellsWhen: true },
  // Its permutations tell nothing below .0033, and it is LOW at most.
  clearAt: 0.01,
  called: ({ unit, facts: [fact] }) =>
    fact?.measure === 'success' ? `${unit.rate} changed` : `the time that ${unit.many} take changed`,
  limits: {
    days: {
      default: 35,
      range: LONG,
      unit: 'days up to now',
      source: 'the window and its baseline; what is older is known',
    },
    share: {
      default: 0.1,
      range: SHARE,
      unit: 'share',
      source: 'smaller changes do not change what a team does',
    },
    ratio: {
      default: 1.25,
      range: TIMES,
      unit: 'ratio of medians',
      source: 'a quarter; as for slower cycles',
    },
  },
  check({ changePoints, now, windowDays }, limits) {
    return changePoints.map((point) => {
      const { p, at, before, after } = point
      const isRecent = at >= now - limits.days * MICROS_PER_DAY
      const effect = effectOf(point)
      const isLarge =
        point.series === 'success'
          ? Math.abs(effect) >= limits.share
          : effect >= limits.ratio || effect <= 1 / limits.ratio
      return {
        subject: { kind: 'loop' as const, key: point.series },
        test: {
          method: 'change-point',
          n: [before.n, after.n] as const,
          ...(point.series === 'success' && {
            k: [point.before.k, point.after.k] as const,
            interval: newcombeInterval(point.before.k, before.n, point.after.k, after.n),
          }),
          effect,
          p,
          enough: true,
          matters: isRecent && isLarge && !isOfCommands(point),
        },
        values: { point, week: windowDays },
        ...(isBetter(point) && { severity: 'info' as const }),
        ...(point.changed.length > 0 && { namesCause: true as const }),
      }
    })
  },
  word({ values: { point, week }, subject, unit }) {
    const when = whenOf(point)
    const fact = factOf(point)
    const changes = point.changed.map(changeText).join('; ')
    const cause = changes === '' ? `what was merged or configured ${when}` : changes
    return {
      lead: `${point.series === 'success' ? upperFirst(unit.rate) : `The time that ${unit.many} take`} changed ${when}: ${arrowOf(fact, unit)}`,
      detail: joinDetails([
        point.series === 'success'
          ? countsText(fact)
          : `medians of ${plural(point.before.n, unit.one)} → ${groupThousands(point.after.n)}`,
        changes !== '' && `at the same time ${changes}`,
        ...point.named.map(namedText),
        ...point.edited.map(editedText),
      ]),
      recommendation: isSuspicious(point)
        ? `Check that these ${unit.many} did any work, and what changed: ${cause}`
        : isBetter(point)
          ? `Keep what helped: ${cause}`
          : `Check, and try to undo: ${cause}`,
      facts: [fact],
      goal: goalOf(point, subject, week),
    }
  },
})

/** Below a second cycles are commands, and no work took another time. */
function isOfCommands(point: ChangePoint): boolean {
  return point.series === 'duration' && Math.max(point.before.median, point.after.median) < 1
}

/** Difference of the shares, or ratio of the medians. */
function effectOf({ series, before, after }: ChangePoint): number {
  if (series === 'success') return after.k / after.n - before.k / before.n
  return after.median / before.median
}

function isBetter(point: ChangePoint): boolean {
  return point.series === 'success' ? effectOf(point) > 0 : effectOf(point) < 1
}

/** So much shorter that the work itself may be missing. */
function isSuspicious(point: ChangePoint): boolean {
  return point.series === 'duration' && effectOf(point) < 0.2
}

function changeText({ what, from, to }: Changed): string {
  return what === 'type-mix'
    ? `the work changed from ${shortName(from)} to ${shortName(to)}`
    : `the ${what} changed from ${quoted(from)} to ${quoted(to)}`
}

/** What stands beside a change and may have nothing to do with it. */
function namedText({ what, name, since }: Named): string {
  return `the log names the ${what} ${quoted(name)} from ${dayText(since)} on, and none before`
}

/** The same of a commit to the instructions. */
function editedText({ files, at }: InstructionEdit): string {
  return `${list(files)} changed on ${dayText(at)}`
}

function factOf(point: ChangePoint): Fact & { measure: 'success' | 'cycle-seconds' } {
  return point.series === 'success'
    ? { measure: 'success', before: shareOf(point.before), now: shareOf(point.after) }
    : {
        measure: 'cycle-seconds',
        before: secondsOf(point.before.median, point.before.n),
        now: secondsOf(point.after.median, point.after.n),
      }
}

/** Half way back, or half of the gain kept. */
function goalOf(point: ChangePoint, subject: Subject, week: number): Goal {
  const within = { days: week }
  if (point.series === 'success') {
    const { before, after } = point
    const target = (before.k / before.n + after.k / after.n) / 2
    return { measure: 'success', subject, direction: 'at-least', target, within }
  }
  const target = roundHalfEven(Math.sqrt(point.before.median * point.after.median), 1)
  return { measure: 'cycle-seconds', subject, direction: 'below', target, within }
}

function whenOf({ interval: [first, last] }: ChangePoint): string {
  const [from, to] = [dayText(first.at), dayText(last.at)]
  return from === to ? `on ${from}` : `between ${from} and ${to}`
}

function dayText(at: number): string {
  return formatLongDay(new Date(at / MICROS_PER_MS))
}
