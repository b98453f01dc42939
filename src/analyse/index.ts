import { type Cycle, type Instant, isDecided, type Retro } from '../model/retro.ts'
import type { Unrated } from '../model/finding.ts'
import { isInFuture } from '../model/time.ts'
import { analyseBaseline, type Baseline } from './baseline.ts'
import { analyseDataQuality, type DataQuality, wordsOf } from './data-quality.ts'
import { type Course, FEWEST_A_SIDE, followCourse } from './course.ts'
import { correlationOfDays } from './dependence.ts'
import { averageSecondsOf, type DurationOutlier, findDurationOutliers } from './duration-outliers.ts'
import { findIncidents, type Incident, incidentTest } from './incidents.ts'
import { analyseQuarantineState, type Quarantined } from './quarantine-state.ts'
import { analyseChangePoints, type ChangePoint } from './change-points.ts'
import { analyseFailureReasons, type FailureReasons } from './failure-reasons.ts'
import { ReasonBook } from './reasons/reason-book.ts'
import { analyseRepeatFailures, type RepeatFailure } from './repeat-failures.ts'
import { analyseTasks, type Tasks } from './tasks.ts'
import { type Contrast, contrastsOf } from './contrasts.ts'
import { buildTimeline, type DatedCycle, type Future, type Timeline } from './timeline.ts'
import { CEILING, findTimeCeiling, type TimeCeiling } from './time-ceiling.ts'
import { analyseTrends, type Trends } from './trends.ts'
import { analyseTriageEffectiveness, type TriageEffectiveness } from './triage-effectiveness.ts'
import { analyseTriageState, type TriageState } from './triage-state.ts'
import { analyseKinds, type KindSummary } from './kinds.ts'
import { analyseTries, type TrySuccess } from './tries.ts'
import { analyseWaste, type Waste } from './waste.ts'
import { analyseWeeks, type Week } from './weeks.ts'
import { compareMakers, type Maker, type MakerField } from './makers.ts'
import { sumHeld, type Held } from './held.ts'
import { climbLadder, type Ladder } from './ladder.ts'
import { analysePrices, type Prices } from './price.ts'
import { findResumption, type Resumed } from './resumed.ts'
import { findSpins, setAside, type Spin } from './spinning.ts'
import { unratedOf } from './unrated.ts'
import { worklessTest } from './workless.ts'
import { viewWindow, type WindowView } from './window-view.ts'

/** All that is computed from what the loop left behind; no opinion yet. */
export interface Analysis {
  now: Instant
  retro: Retro
  windowDays: number
  dataQuality: DataQuality
  trends: Trends
  types: Map<string, KindSummary>
  repeatFailures: RepeatFailure[]
  /** Of all timed cycles; undefined where they are too few to say what is usual. */
  averageSeconds: number | undefined
  /** Those of the whole log. */
  durationOutliers: DurationOutlier[]
  triageEffectiveness: TriageEffectiveness | undefined
  /** Where a time limit seems to cut cycles off. */
  timeCeiling: TimeCeiling | undefined
  weeks: Week[]
  timeline: Timeline
  /** Correlation of two cycles of one day, in the last 84 days. */
  dayCorrelation: number
  /** The windows in which changes are sought. */
  contrasts: Contrast[]
  baseline: Baseline
  /** The log within itself, where it is too young to compare weeks or has no times. */
  course: Course | undefined
  /** Where the loop runs again after a silence. */
  resumed: Resumed | undefined
  incidents: Incident[]
  /** Cycles of incidents say nothing about a single task or kind. */
  isIncident: (cycle: Cycle) => boolean
  /** Runs of successes that did nothing; in a log too young to compare weeks they count as undecided. */
  spins: Spin[]
  /** Why there is no rate of success; undefined where there is one. */
  unrated: Unrated | undefined
  /** Successes that did no work. */
  isWorkless: (cycle: Cycle) => boolean
  tasks: Tasks
  tries: TrySuccess
  quarantineState: Quarantined[]
  waste: Waste
  prices: Prices
  /** Agents and models held against each other; none where the log knows one. */
  makers: Record<MakerField, Maker[]>
  /** How far runs of agents came, where their pull requests are known. */
  ladder: Ladder | undefined
  /** What became of merged lines, where the history is known. */
  held: Held | undefined
  triageState: TriageState
  failureReasons: FailureReasons
  changePoints: ChangePoint[]
  window: WindowView
  /** The same log as if some of its cycles had not been. */
  without: (isOut: (cycle: DatedCycle) => boolean) => Analysis
}

export interface AnalyseOptions {
  windowDays: number
  future?: Future
  /** Where the baseline begins at the earliest: what lies before is a level that a person has replaced. */
  baselineFrom?: Instant
  /** The failure reasons of all cycles up to `now`, where somebody keeps them from day to day. */
  reasons?: ReasonBook
  /** The dated cycles up to `now` in order of time, where somebody has them. */
  alive?: readonly DatedCycle[] | undefined
}

/**
 * Analyses the decided cycles; the others are counted in `dataQuality`. (With `rules: seed` all are decided.)
 *
 * Each part is worked out when it is first asked for: a day that is judged again pays for what its rules ask, no more.
 */
export function analyse(given: Retro, now: Instant, options: AnalyseOptions): Analysis {
  const { windowDays, future = 'left-out', baselineFrom, reasons, alive } = options
  const asWritten = buildTimeline(given.cycles, now, windowDays, { future, baselineFrom, alive })
  // The seed program takes every success for one.
  const spins = future === 'counted' ? [] : findSpins(asWritten)
  // Where something lies before them, a rule tells of their share; at the beginning of a log they would be most of the rate.
  const early = spins.filter(({ before }) => before < FEWEST_A_SIDE)
  const retro = early.length === 0 ? given : { ...given, cycles: setAside(given.cycles, early) }
  const timeline =
    early.length === 0 ? asWritten : buildTimeline(retro.cycles, now, windowDays, { future, baselineFrom })
  const isMeant = ({ at }: { at: Instant | undefined }): boolean =>
    future === 'counted' || at === undefined || !isInFuture(at, now)
  // A log may hold a million: one that needs no sifting is handed on as it is.
  const log = lazily({
    counted: () =>
      analysis.dataQuality.decided === retro.cycles.length
        ? retro.cycles
        : retro.cycles.filter((cycle) => isDecided(cycle) && isMeant(cycle)),
  })
  const analysis: Analysis = lazily({
    now: () => now,
    spins: () => spins,
    retro: () => retro,
    windowDays: () => windowDays,
    timeline: () => timeline,
    dataQuality: () => analyseDataQuality(retro, now, windowDays),
    trends: () => analyseTrends(timeline),
    types: () => analyseKinds(log.counted),
    repeatFailures: () => analyseRepeatFailures(log.counted),
    averageSeconds: () => averageSecondsOf(log.counted),
    durationOutliers: () => findDurationOutliers(log.counted, analysis.averageSeconds),
    triageEffectiveness: () => analyseTriageEffectiveness(retro.deepTriages.filter(isMeant)),
    timeCeiling: () => findTimeCeiling(timeline, CEILING),
    weeks: () => analyseWeeks(timeline),
    dayCorrelation: () => correlationOfDays(timeline.decided),
    contrasts: () => contrastsOf(timeline, analysis.dayCorrelation),
    baseline: () => analyseBaseline(timeline, analysis.dayCorrelation),
    course: () => followCourse(retro.cycles, timeline),
    resumed: () => findResumption(timeline),
    incidents: () => findIncidents(timeline),
    isIncident: () => incidentTest(analysis.incidents),
    unrated: () => unratedOf(analysis.dataQuality, spins, timeline),
    isWorkless: () => worklessTest(timeline),
    tasks: () => analyseTasks(timeline, analysis.isIncident),
    tries: () => analyseTries(timeline, analysis.isIncident),
    quarantineState: () => analyseQuarantineState(retro, timeline),
    waste: () => analyseWaste(timeline),
    prices: () => analysePrices(retro.cycles, timeline),
    makers: () => ({
      agent: compareMakers(timeline, 'agent', analysis.dayCorrelation),
      model: compareMakers(timeline, 'model', analysis.dayCorrelation),
    }),
    ladder: () => retro.agentTrail && climbLadder(retro.agentTrail),
    held: () => retro.heldLines && sumHeld(retro.heldLines),
    triageState: () => analyseTriageState(retro, timeline),
    failureReasons: () => analyseFailureReasons(timeline, reasons ?? ReasonBook.of(timeline.alive)),
    changePoints: () =>
      analyseChangePoints(timeline, retro.instructionEdits, wordsOf(analysis.dataQuality).isLogged),
    window: () => viewWindow(analysis),
    without: () => (isOut) =>
      analyse({ ...given, cycles: given.cycles.filter((cycle) => !isDated(cycle) || !isOut(cycle)) }, now, {
        ...options,
        alive: undefined,
      }),
  })
  return analysis
}

function isDated(cycle: Cycle): cycle is DatedCycle {
  return cycle.at !== undefined
}

function lazily<T extends object>(parts: { [Name in keyof T]: () => T[Name] }): T {
  const whole = {} as T
  for (const name of Object.keys(parts) as (keyof T)[]) {
    Object.defineProperty(whole, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = parts[name]()
        Object.defineProperty(whole, name, { value, enumerable: true })
        return value
      },
    })
  }
  return whole
}
