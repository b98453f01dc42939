import type { Analysis } from '../analyse/index.ts'
import { type Contrast, contrastsOf, type ContrastSide, countSides } from '../analyse/contrasts.ts'
import { ORDINARY_CORRELATION, worthOf } from '../analyse/dependence.ts'
import type { DatedCycle, Tries } from '../analyse/timeline.ts'
import type { Fact } from '../model/finding.ts'
import { plural } from '../model/words.ts'
import { normalCdf } from '../stats/distributions.ts'
import { differenceScore, newcombeInterval } from '../stats/proportion.ts'
import { countsText, shareOf } from './fact.ts'
import { COUNT, SHARE } from './range.ts'
import { type LimitValues, type Test, withOdds } from './rule.ts'

/** What every rule asks that looks for a change of a share. */
export const SIDE_LIMITS = {
  fewestBefore: { default: 20, range: COUNT, unit: 'cycles before', source: 'a rate from fewer is a guess' },
  fewest: {
    default: 8,
    range: COUNT,
    unit: 'cycles now',
    source: 'below it the interval of a rate is wider than 50 points',
  },
} as const

/** The limits of every rule that asks whether success changed. */
export const CHANGE_LIMITS = {
  ...SIDE_LIMITS,
  practical: {
    default: 0.1,
    range: SHARE,
    unit: 'share',
    source: 'smaller changes do not change what a team does; half of it where failures doubled',
  },
} as const

/** A share before and now, in one of the windows. */
export interface ShareChange {
  before: Tries
  now: Tries
  contrast: Contrast
  /** What is told of it: the baseline's numbers where these show the change as well, since pages hold them already. */
  told: ToldChange
  test: Test
}

/** A change as it is worded. */
export interface ToldChange {
  before: Tries
  now: Tries
  /** Now minus before. */
  difference: number
  /** Of `before` and `now`, where they are not those of baseline and window. */
  days: readonly [before: number, now: number] | undefined
}

/** As many independent windows as the three are worth, since they overlap: the odds are those of the clearest of all. */
const INDEPENDENT_WINDOWS = 2

/**
 * Whether a share of cycles changed: windows of 4, 7 and 14 days (for a report of 7), each against the 8 weeks before
 * it. The report's own is told where it is clear by itself, else the clearest. The one test of that question.
 *
 * Reference: Siegmund & Venkatraman (1995), Annals of Statistics 23, 255-271 (scan by likelihood ratio); Kish (1965),
 * Survey Sampling, section 5.4 (what cycles that hang together are worth).
 *
 * @param count of one side of one window
 * @param isLarge whether the change is of practical size, in the direction that is asked for
 */
export function scanShare(
  contrasts: readonly Contrast[],
  dayCorrelation: number,
  limits: LimitValues<typeof SIDE_LIMITS>,
  {
    count,
    isLarge,
  }: {
    count: (contrast: Contrast, side: ContrastSide) => Tries
    isLarge: (before: Tries, now: Tries) => boolean
  },
): ShareChange {
  const compared = contrasts.map((contrast): Compared => {
    const [before, now] = [count(contrast, 'before'), count(contrast, 'now')]
    return {
      contrast,
      before,
      now,
      enough: before.n >= limits.fewestBefore && now.n >= limits.fewest,
      matters: before.n > 0 && now.n > 0 && isLarge(before, now),
    }
  })
  const [own, ...others] = compared as [Compared, ...Compared[]]
  let best = testOf(own, dayCorrelation)
  if (!isClear(best))
    for (const each of others.filter(isFound).filter((other) => !isOpposed(other, own))) {
      const tested = testOf(each, dayCorrelation)
      if (!best.test.matters || oddsOf(tested) < oddsOf(best)) best = tested
    }
  return { ...best, told: toldOf(best, count, isLarge) }
}

/** A share before and now in one of the windows, before it is tested. */
interface Compared
  extends Pick<ShareChange, 'before' | 'now' | 'contrast'>, Pick<Test, 'enough' | 'matters'> {}

function toldOf(
  { before, now, contrast }: Omit<ShareChange, 'told'>,
  count: (contrast: Contrast, side: ContrastSide) => Tries,
  isLarge: (before: Tries, now: Tries) => boolean,
): ToldChange {
  const usual = contrast.baseline && count(contrast, 'baseline')
  const isUsual = usual !== undefined && usual.n > 0 && isLarge(usual, now)
  const told = isUsual ? usual : before
  return {
    before: told,
    now,
    difference: differenceOf({ before: told, now }),
    days: isUsual ? undefined : [Math.round(contrast.beforeDays), contrast.nowDays],
  }
}

/** One question, which most reports are read for: docs/evidence.md has what this costs and gives. */
export const CLEAR = 0.01

function isFound({ enough, matters }: Pick<Test, 'enough' | 'matters'>): boolean {
  return enough && matters
}

function isClear({ test }: { test: Test }): boolean {
  return isFound(test) && oddsOf({ test }) < CLEAR
}

/** What rose in two weeks and fell in the last is no rise that a report of that week could tell. */
function isOpposed(other: Compared, own: Compared): boolean {
  return own.enough && differenceOf(own) * differenceOf(other) < 0
}

/** Now minus before; 0 where a side is empty. */
function differenceOf({ before, now }: { before: Tries; now: Tries }): number {
  return before.n === 0 || now.n === 0 ? 0 : now.k / now.n - before.k / before.n
}

function oddsOf({ test }: { test: Test }): number {
  return test.p ?? 1
}

function testOf(sides: Compared, dayCorrelation: number): Omit<ShareChange, 'told'> {
  const { before, now, contrast, enough, matters } = sides
  const test = {
    method: 'share-scan' as const,
    n: [before.n, now.n] as const,
    k: [before.k, now.k] as const,
    effect: differenceOf(sides),
    enough,
    matters,
  }
  return {
    contrast,
    before,
    now,
    test: withOdds(test, () => (enough ? oddsAndInterval(sides, contrast.inflation, dayCorrelation) : {})),
  }
}

function oddsAndInterval(
  { before, now }: Compared,
  inflation: number,
  dayCorrelation: number,
): Pick<Test, 'interval' | 'p'> {
  const [a, b] = [worthOf(before, inflation), worthOf(now, inflation)]
  const single = oddsOfDifference(before, now, inflation, dayCorrelation)
  return { interval: newcombeInterval(a.k, a.n, b.k, b.n), p: 1 - (1 - single) ** INDEPENDENT_WINDOWS }
}

/** npm run bench:worlds, with days correlated .1 and .25. */
const UNCERTAINTY = 1.5

/**
 * Two-sided p that two rates are equal. How cycles hang together is itself estimated: where that is more than is ordinary,
 * z is lowered by that much more.
 */
export function oddsOfDifference(
  before: Tries,
  now: Tries,
  inflation: number,
  dayCorrelation: number,
): number {
  const score = Math.abs(differenceScore(before.k, before.n, now.k, now.n))
  return Math.min(
    1,
    2 *
      normalCdf(
        -score /
          Math.sqrt(inflation) /
          (1 + UNCERTAINTY * Math.max(0, dayCorrelation - ORDINARY_CORRELATION)),
        0,
        1,
      ),
  )
}

/**
 * Whether success fell or rose.
 *
 * @param cycles those of the timeline that are meant; all if not said
 * @param others those that are not, where a part is meant
 */
export function scanSuccess(
  { timeline, dayCorrelation, contrasts }: Analysis,
  direction: 'fall' | 'rise',
  limits: LimitValues<typeof CHANGE_LIMITS>,
  cycles: readonly DatedCycle[] = timeline.decided,
  others?: () => readonly DatedCycle[],
): ShareChange {
  return scanShare(
    cycles === timeline.decided ? contrasts : contrastsOf(timeline, dayCorrelation, cycles, others),
    dayCorrelation,
    limits,
    {
      count: countSides(cycles, ({ outcome }) => outcome === 'success'),
      isLarge: (before, now) =>
        direction === 'fall'
          ? isLargeFall(before, now, limits.practical)
          : isLargeRise(before, now, limits.practical),
    },
  )
}

/** Ten points; or, of a loop that hardly fails, half of that where failures doubled. */
function isLargeFall(before: Tries, now: Tries, practical: number): boolean {
  const fall = before.k / before.n - now.k / now.n
  const failures = 1 - before.k / before.n
  return fall >= practical || (fall >= practical / 2 && failures > 0 && fall >= failures)
}

function isLargeRise(before: Tries, now: Tries, practical: number): boolean {
  return now.k / now.n - before.k / before.n >= practical
}

/** One-sided .05: it need only be likelier its own change than everybody's. */
export const BEYOND = 1.645

/** Whether one rate fell by more than another did: days are good or bad for both, so they do not count here. */
export function fellBeyond(
  own: { before: Tries; now: Tries },
  others: { before: Tries; now: Tries },
): boolean {
  const sides = [own.before, own.now, others.before, others.now] as const
  if (sides.some(({ n }) => n === 0)) return true
  const [ownBefore, ownNow, othersBefore, othersNow] = sides.map(({ k, n }) => (k + 0.5) / (n + 1)) as [
    number,
    number,
    number,
    number,
  ]
  const variance = sides.reduce((sum, { k, n }) => sum + ((k + 0.5) * (n - k + 0.5)) / (n + 1) ** 2 / n, 0)
  return ownNow - ownBefore - (othersNow - othersBefore) <= -BEYOND * Math.sqrt(variance)
}

/** Success before and now, as a fact. */
export function successFact({ before, now }: { before: Tries; now: Tries }): Fact & { measure: 'success' } {
  return { measure: 'success', before: shareOf(before), now: shareOf(now) }
}

/** `136 of 164 → 20 of 37`, with the days of each where they are not those of baseline and window. */
export function changeDetail(fact: Fact, { days }: ToldChange): string {
  const text = countsText(fact)
  if (days === undefined) return text
  const [before, now] = text.split(' → ')
  return `${before} in ${plural(days[0], 'day')} → ${now} in ${days[1]}`
}
