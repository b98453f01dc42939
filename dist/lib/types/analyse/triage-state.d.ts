import type { Instant, Retro } from '../model/retro.ts';
import { type Interval } from '../stats/proportion.ts';
import { type Timeline, type Tries } from './timeline.ts';
/** Whether tasks that triage scored higher succeed more often. */
export interface ScoreOutcome {
    /** Scores from here on are high. */
    split: number;
    low: Tries;
    high: Tries;
    /** 95 % interval of the share that the high ones succeed more often by. */
    interval: Interval;
    advantage: 'clear' | 'none' | 'unclear';
}
export interface TriageState {
    /** Days since the newest run of each step; `undefined` when it never ran. */
    deepTriageAgeDays: number | undefined;
    triageAgeDays: number | undefined;
    /** Days between successive runs of the deep triage. */
    deepTriageGaps: number[];
    /** Cycles, decided or not, since the newest deep triage. */
    cyclesSinceDeepTriage: number;
    /** What each dated run of the mechanical triage counted, in order of time. */
    queue: {
        at: Instant;
        counts: ReadonlyMap<string, number>;
    }[];
    /** `undefined` when no scored task was tried. */
    scores: ScoreOutcome | undefined;
}
export declare function analyseTriageState(retro: Retro, timeline: Timeline): TriageState;
