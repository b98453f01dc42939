import type { Cycle, Instant } from '../model/retro.ts';
import { type DatedCycle, type Timeline, type Tries } from './timeline.ts';
/** What the last 84 days say about one task; cycles of incidents left out. */
export interface TaskHistory {
    key: string;
    tries: number;
    successes: number;
    /** Over all failed tries, and over those in the window. */
    failedSeconds: number;
    failedSecondsInWindow: number;
    /** Failures since the last success, or since the first try. */
    streak: number;
    /** When the first of these failed. */
    failingSince: number | undefined;
    /** The most failures in a row that a success ended. */
    endedStreak: number;
    /** Reasons of the last two failures, the newest last; untrusted text. */
    lastReasons: readonly [before: string, last: string];
    firstAt: number;
    lastAt: number;
}
export interface Tasks {
    /** Those tried twice or more, in order of the second try: a single try repeats nothing. */
    repeated: TaskHistory[];
    /** Failed twice in a row or more, then succeeded and did not fail since. */
    solved: TaskHistory[];
    /** Tries of all tasks, by how often they had failed in a row before. */
    byStreak: readonly Tries[];
    /** How many of the failed ones give which reason; '' for none left out. Untrusted text. */
    reasons: ReadonlyMap<string, number>;
    /** Each that was tried at all. */
    last: ReadonlyMap<string, LastTries>;
}
/** In incidents, too: failing in one says nothing of a task, but nobody left it alone, and what succeeded has succeeded. */
export interface LastTries {
    newest: DatedCycle;
    succeededAt: Instant | undefined;
}
export declare function analyseTasks(timeline: Timeline, isIncident: (cycle: Cycle) => boolean): Tasks;
