import type { Analysis } from '../analyse/index.ts'
import type { DatedCycle } from '../analyse/timeline.ts'
import type { Amount, Fact, Finding } from '../model/finding.ts'
import { isTimed, kindOf } from '../model/retro.ts'
import type { UnitWords } from '../model/units.ts'
import { groupThousands, plural, quoted, upperFirst } from '../model/words.ts'
import { median } from '../stats/ranks.ts'
import { amountText, countsText, secondsOf, shareOf } from './fact.ts'

/**
 * What a rule compares with a time before. Such a finding lasts until the measure is back near what it was: the
 * baseline of a later day lies in the change itself and would call it normal.
 */
export interface Gauge {
  /** Of cycles, each good or not; or a rate: cycles a day. */
  law: 'share' | 'rate'
  /** Whether a cycle is as it should be; undefined where it says nothing of this. */
  isGood(cycle: DatedCycle, finding: Finding, analysis: Analysis): boolean | undefined
  /** What these cycles make of it, in the unit of the finding's first fact. */
  amountOf(cycles: readonly DatedCycle[], days: number, finding: Finding, analysis: Analysis): Amount
  /** What is the case once the change lies further back than the window. */
  word(fact: Fact, told: Onset, finding: Finding, analysis: Analysis): { lead: string; detail: string }
}

interface Onset {
  /** `14 February` */
  since: string
  unit: UnitWords
}

export const SUCCESS: Gauge = {
  law: 'share',
  isGood: ({ outcome }) => outcome === 'success',
  amountOf: (cycles) => successOf(cycles),
  word: (fact, { since, unit }) => ({
    lead: `${upperFirst(unit.rate)} has been ${amountText(fact.measure, fact.now, unit)} since ${since}, ${wasText(fact, unit)}`,
    detail: countsText(fact),
  }),
}

export const SUCCESS_OF_KIND: Gauge = {
  law: 'share',
  isGood: (cycle, { subject }) => (kindOf(cycle) === subject.key ? cycle.outcome === 'success' : undefined),
  amountOf: (cycles, _days, { subject }) =>
    successOf(cycles.filter((cycle) => kindOf(cycle) === subject.key)),
  word: (fact, { since, unit }, { subject }) => ({
    lead: `${upperFirst(unit.rate)} of ${quoted(subject.key)} has been ${amountText(fact.measure, fact.now, unit)} since ${since}, ${wasText(fact, unit)}`,
    detail: countsText(fact),
  }),
}

/** Of successes: those that did some work. */
export const WITH_WORK: Gauge = {
  law: 'share',
  isGood: (cycle, _finding, { isWorkless }) => (cycle.outcome === 'success' ? !isWorkless(cycle) : undefined),
  amountOf: (cycles, _days, _finding, { isWorkless }) =>
    shareOf({
      k: cycles.filter(isWorkless).length,
      n: cycles.filter(({ outcome }) => outcome === 'success').length,
    }),
  word: (fact, { since, unit }) => ({
    lead: `${amountText(fact.measure, fact.now, unit)} of successes have done no work since ${since}, ${wasText(fact, unit)}`,
    detail: countsText(fact),
  }),
}

export const WITHOUT_REASON: Gauge = {
  law: 'share',
  isGood: (cycle, { subject }, { failureReasons }) => !isOfReason(cycle, subject.key, failureReasons),
  amountOf: (cycles, _days, { subject }, { failureReasons }) =>
    shareOf({
      k: cycles.filter((cycle) => isOfReason(cycle, subject.key, failureReasons)).length,
      n: cycles.length,
    }),
  word: (fact, { since, unit }, { subject }, { failureReasons }) => {
    const label = failureReasons.clusters.find(({ id }) => id === subject.key)?.label ?? subject.key
    return {
      lead: `${amountText(fact.measure, fact.now, unit)} of ${unit.many} have failed with ${quoted(label)} since ${since}, ${wasText(fact, unit)}`,
      detail: countsText(fact),
    }
  },
}

/** Half of the cycles took longer than the median before; good are those under the middle of before and now. */
export const DURATION: Gauge = {
  law: 'share',
  isGood: (cycle, { facts: [fact] }) =>
    isTimed(cycle) && fact?.before !== undefined
      ? cycle.seconds <= Math.sqrt(fact.before.value * fact.now.value)
      : undefined,
  amountOf: (cycles) => {
    const seconds = cycles.flatMap((cycle) => (isTimed(cycle) ? cycle.seconds : []))
    return secondsOf(seconds.length === 0 ? 0 : median(seconds), seconds.length)
  },
  word: (fact, { since, unit }) => ({
    lead: `${upperFirst(unit.many)} have taken ${amountText(fact.measure, fact.now, unit)} since ${since}, ${wasText(fact, unit)}`,
    detail: `medians of ${plural(fact.before?.n ?? 0, `timed ${unit.one}`)} → ${groupThousands(fact.now.n ?? 0)}`,
  }),
}

export const PACE: Gauge = {
  law: 'rate',
  isGood: () => true,
  amountOf: (cycles, days) => ({ value: cycles.length / days, k: cycles.length, n: days }),
  word: (fact, { since, unit }) => ({
    lead: `The loop has made ${amountText(fact.measure, fact.now, unit)} ${unit.many} a day since ${since}, ${wasText(fact, unit)}`,
    detail: `${plural(fact.before?.k ?? 0, unit.one)} in ${plural(Math.round(fact.before?.n ?? 0), 'day')} → ${groupThousands(fact.now.k ?? 0)} in ${Math.round(fact.now.n ?? 0)}`,
  }),
}

function successOf(cycles: readonly DatedCycle[]): Amount {
  return shareOf({ k: cycles.filter(({ outcome }) => outcome === 'success').length, n: cycles.length })
}

function isOfReason(cycle: DatedCycle, id: string, { clusterOf }: Analysis['failureReasons']): boolean {
  return cycle.outcome === 'failure' && clusterOf(cycle.reason) === id
}

function wasText({ measure, before }: Fact, unit: UnitWords): string {
  return before === undefined ? 'before that unknown' : `before that ${amountText(measure, before, unit)}`
}
