import { type Cycle, type Instant, type Retro } from '../model/retro.ts';
import type { Unrated } from '../model/finding.ts';
import { type Baseline } from './baseline.ts';
import { type DataQuality } from './data-quality.ts';
import { type Course } from './course.ts';
import { type DurationOutlier } from './duration-outliers.ts';
import { type Incident } from './incidents.ts';
import { type Quarantined } from './quarantine-state.ts';
import { type ChangePoint } from './change-points.ts';
import { type FailureReasons } from './failure-reasons.ts';
import { ReasonBook } from './reasons/reason-book.ts';
import { type RepeatFailure } from './repeat-failures.ts';
import { type Tasks } from './tasks.ts';
import { type Contrast } from './contrasts.ts';
import { type DatedCycle, type Future, type Timeline } from './timeline.ts';
import { type TimeCeiling } from './time-ceiling.ts';
import { type Trends } from './trends.ts';
import { type TriageEffectiveness } from './triage-effectiveness.ts';
import { type TriageState } from './triage-state.ts';
import { type KindSummary } from './kinds.ts';
import { type TrySuccess } from './tries.ts';
import { type Waste } from './waste.ts';
import { type Week } from './weeks.ts';
import { type Maker, type MakerField } from './makers.ts';
import { type Held } from './held.ts';
import { type Ladder } from './ladder.ts';
import { type Prices } from './price.ts';
import { type Resumed } from './resumed.ts';
import { type Spin } from './spinning.ts';
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
    /** Of all timed cycles; undefined where they are too few to say what is usual. */
    averageSeconds: number | undefined;
    /** Those of the whole log. */
    durationOutliers: DurationOutlier[];
    triageEffectiveness: TriageEffectiveness | undefined;
    /** Where a time limit seems to cut cycles off. */
    timeCeiling: TimeCeiling | undefined;
    weeks: Week[];
    timeline: Timeline;
    /** Correlation of two cycles of one day, in the last 84 days. */
    dayCorrelation: number;
    /** The windows in which changes are sought. */
    contrasts: Contrast[];
    baseline: Baseline;
    /** The log within itself, where it is too young to compare weeks or has no times. */
    course: Course | undefined;
    /** Where the loop runs again after a silence. */
    resumed: Resumed | undefined;
    incidents: Incident[];
    /** Cycles of incidents say nothing about a single task or kind. */
    isIncident: (cycle: Cycle) => boolean;
    /** Runs of successes that did nothing; in a log too young to compare weeks they count as undecided. */
    spins: Spin[];
    /** Why there is no rate of success; undefined where there is one. */
    unrated: Unrated | undefined;
    /** Successes that did no work. */
    isWorkless: (cycle: Cycle) => boolean;
    tasks: Tasks;
    tries: TrySuccess;
    quarantineState: Quarantined[];
    waste: Waste;
    prices: Prices;
    /** Agents and models held against each other; none where the log knows one. */
    makers: Record<MakerField, Maker[]>;
    /** How far runs of agents came, where their pull requests are known. */
    ladder: Ladder | undefined;
    /** What became of merged lines, where the history is known. */
    held: Held | undefined;
    triageState: TriageState;
    failureReasons: FailureReasons;
    changePoints: ChangePoint[];
    window: WindowView;
    /** The same log as if some of its cycles had not been. */
    without: (isOut: (cycle: DatedCycle) => boolean) => Analysis;
}
export interface AnalyseOptions {
    windowDays: number;
    future?: Future;
    /** Where the baseline begins at the earliest: what lies before is a level that a person has replaced. */
    baselineFrom?: Instant;
    /** The failure reasons of all cycles up to `now`, where somebody keeps them from day to day. */
    reasons?: ReasonBook;
    /** The dated cycles up to `now` in order of time, where somebody has them. */
    alive?: readonly DatedCycle[] | undefined;
}
/**
 * Analyses the decided cycles; the others are counted in `dataQuality`. (With `rules: seed` all are decided.)
 *
 * Each part is worked out when it is first asked for: a day that is judged again pays for what its rules ask, no more.
 */
export declare function analyse(given: Retro, now: Instant, options: AnalyseOptions): Analysis;
