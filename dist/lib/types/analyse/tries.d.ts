import { type Cycle } from '../model/retro.ts';
import { type Interval } from '../stats/proportion.ts';
import { type Timeline, type Tries } from './timeline.ts';
/** The 1st, 2nd, 3rd, ... tries of tasks: how many there were, and how many of them succeeded. */
export interface NumberedTries extends Tries {
    /** 1 for the first try of a task, or the first since it succeeded. */
    number: number;
    /** Whether later tries are counted here too, since there are too few of each. */
    isOrLater: boolean;
    /** Jeffreys 95 % interval of the success rate; wider where few tasks stand behind many tries. */
    interval: Interval;
}
/** How the chance of success changes from try to try. */
export interface TrySuccess {
    /** The length of the time that is looked at. */
    days: number;
    /** From the first on, each with 20 tries or more; none after a number that has fewer. */
    byNumber: NumberedTries[];
    /** How many tries of a task are worth it; `undefined` where the data show no such limit. */
    limit: number | undefined;
}
/**
 * The discrete hazard of success at each try: of the tasks that had failed j - 1 times since they last succeeded and
 * were tried again, how many succeeded then. A task that comes again after a success begins anew, with its first try.
 *
 * Over the decided cycles of the last 84 days that name a task. A task that is still open is censored: it is at risk at
 * the tries that it had and at no other. Tries are numbered from the beginning of the log, so that one that began before
 * the 84 days enters late, under its true number; of what lies before the log nobody knows, and its first row there counts
 * as the first try. That moves later tries to lower numbers and makes them more alike, so a limit is found less often.
 *
 * Cycles of incidents are no tries: the fault was not in the task. A success in one still ends the task, uncounted.
 * Undecided cycles are none either. Successes without work are not known here and count.
 *
 * Reference: Singer & Willett (1993), Journal of Educational Statistics 18, 155-195 (discrete-time survival).
 */
export declare function analyseTries(timeline: Timeline, isIncident: (cycle: Cycle) => boolean): TrySuccess;
