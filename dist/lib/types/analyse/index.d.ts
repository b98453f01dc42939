import { type Cycle, type Instant, type Retro } from '../model/retro.ts';
import { type Baseline } from './baseline.ts';
import { type DataQuality } from './data-quality.ts';
import { type DurationOutlier } from './duration-outliers.ts';
import { type Incident } from './incidents.ts';
import { type Quarantined } from './quarantine-state.ts';
import { type ChangePoint } from './change-points.ts';
import { type FailureReasons } from './failure-reasons.ts';
import type { KnownCluster } from './reasons/cluster.ts';
import { type RepeatFailure } from './repeat-failures.ts';
import { type Tasks } from './tasks.ts';
import { type Future, type Timeline } from './timeline.ts';
import { type Trends } from './trends.ts';
import { type TriageEffectiveness } from './triage-effectiveness.ts';
import { type TriageState } from './triage-state.ts';
import { type KindSummary } from './kinds.ts';
import { type Waste } from './waste.ts';
import { type Week } from './weeks.ts';
import { type WindowView } from './window-view.ts';
/** All that is computed from what the loop left behind; no opinion yet. */
export interface Analysis {
    now: Instant;
    retro: Retro;
    windowDays: number;
    dataQuality: DataQuality;
    trends: Trends;
    types: Map<string, KindSummary>;
    repeatFailures: RepeatFailure[];
    durationOutliers: DurationOutlier[];
    triageEffectiveness: TriageEffectiveness | undefined;
    weeks: Week[];
    timeline: Timeline;
    baseline: Baseline;
    incidents: Incident[];
    /** Cycles of incidents say nothing about a single task or kind. */
    isIncident: (cycle: Cycle) => boolean;
    tasks: Tasks;
    quarantineState: Quarantined[];
    waste: Waste;
    triageState: TriageState;
    failureReasons: FailureReasons;
    changePoints: ChangePoint[];
    window: WindowView;
}
export interface AnalyseOptions {
    windowDays: number;
    /** Failure reasons that an earlier run named, so that they keep their ids. */
    knownReasons?: readonly KnownCluster[];
    future?: Future;
}
/** Analyses the decided cycles; the others are counted in `dataQuality`. (With `rules: seed` all are decided.) */
export declare function analyse(retro: Retro, now: Instant, { windowDays, knownReasons, future }: AnalyseOptions): Analysis;
