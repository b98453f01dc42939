import { type Cycle, type Instant, isDecided, type Retro } from '../model/retro.ts'
import { analyseBaseline, type Baseline } from './baseline.ts'
import { analyseDataQuality, type DataQuality } from './data-quality.ts'
import { analyseDurationOutliers, type DurationOutlier } from './duration-outliers.ts'
import { findIncidents, type Incident, incidentTest } from './incidents.ts'
import { analyseQuarantineState, type Quarantined } from './quarantine-state.ts'
import { analyseChangePoints, type ChangePoint } from './change-points.ts'
import { analyseFailureReasons, type FailureReasons } from './failure-reasons.ts'
import type { KnownCluster } from './reasons/cluster.ts'
import { analyseRepeatFailures, type RepeatFailure } from './repeat-failures.ts'
import { analyseTasks, type Tasks } from './tasks.ts'
import { buildTimeline, type Future, type Timeline } from './timeline.ts'
import { analyseTrends, type Trends } from './trends.ts'
import { analyseTriageEffectiveness, type TriageEffectiveness } from './triage-effectiveness.ts'
import { analyseTriageState, type TriageState } from './triage-state.ts'
import { analyseKinds, type KindSummary } from './kinds.ts'
import { analyseWaste, type Waste } from './waste.ts'
import { analyseWeeks, type Week } from './weeks.ts'
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
  durationOutliers: DurationOutlier[]
  triageEffectiveness: TriageEffectiveness | undefined
  weeks: Week[]
  timeline: Timeline
  baseline: Baseline
  incidents: Incident[]
  /** Cycles of incidents say nothing about a single task or kind. */
  isIncident: (cycle: Cycle) => boolean
  tasks: Tasks
  quarantineState: Quarantined[]
  waste: Waste
  triageState: TriageState
  failureReasons: FailureReasons
  changePoints: ChangePoint[]
  window: WindowView
}

export interface AnalyseOptions {
  windowDays: number
  /** Failure reasons that an earlier run named, so that they keep their ids. */
  knownReasons?: readonly KnownCluster[]
  future?: Future
}

/** Analyses the decided cycles; the others are counted in `dataQuality`. (With `rules: seed` all are decided.) */
export function analyse(
  retro: Retro,
  now: Instant,
  { windowDays, knownReasons, future }: AnalyseOptions,
): Analysis {
  const decided = retro.cycles.every(isDecided) ? retro.cycles : retro.cycles.filter(isDecided)
  const timeline = buildTimeline(retro.cycles, now, windowDays, future)
  const incidents = findIncidents(timeline)
  const isIncident = incidentTest(incidents)
  const tasks = analyseTasks(timeline, isIncident)
  const types = analyseKinds(decided)
  return {
    now,
    retro,
    windowDays,
    dataQuality: analyseDataQuality(retro, now, windowDays),
    trends: analyseTrends(timeline),
    types,
    repeatFailures: analyseRepeatFailures(decided),
    durationOutliers: analyseDurationOutliers(decided),
    triageEffectiveness: analyseTriageEffectiveness(retro.deepTriages),
    weeks: analyseWeeks(timeline),
    timeline,
    baseline: analyseBaseline(timeline),
    incidents,
    isIncident,
    tasks,
    quarantineState: analyseQuarantineState(retro, timeline),
    waste: analyseWaste(timeline),
    triageState: analyseTriageState(retro, timeline),
    failureReasons: analyseFailureReasons(timeline, knownReasons),
    changePoints: analyseChangePoints(timeline),
    window: viewWindow(timeline, tasks, types, isIncident),
  }
}
