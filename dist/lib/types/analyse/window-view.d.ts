import { type Instant } from '../model/retro.ts';
import { type Interval } from '../stats/proportion.ts';
import type { Analysis } from './index.ts';
import type { TaskHistory } from './tasks.ts';
import { type DatedCycle, type Tries } from './timeline.ts';
/** The window as pages show it; what changed beyond chance is the rules' business. */
export interface WindowView extends Tries {
    from: Instant;
    to: Instant;
    /** Wilson 95 % interval of the success rate. */
    interval: Interval | undefined;
    medianSeconds: number | undefined;
    /** 95 % interval of the window's success rate minus the baseline's. */
    difference: Interval | undefined;
    kinds: KindChange[];
    failingTasks: FailingTask[];
    /** Decided cycles of the window and of as long a time before it, oldest first. */
    cycles: DatedCycle[];
}
/** One kind of work before the window and in it. */
export interface KindChange {
    kind: string;
    /** Over the whole log. */
    all: Tries;
    before: Tries;
    now: Tries;
    interval: Interval | undefined;
}
/** A task that failed at least twice since it last succeeded, if it ever did. */
export interface FailingTask {
    history: TaskHistory;
    window: Tries;
    /** All its tries, oldest first. */
    attempts: DatedCycle[];
}
export declare function viewWindow({ timeline, tasks, types, isIncident, dayCorrelation, }: Pick<Analysis, 'timeline' | 'tasks' | 'types' | 'isIncident' | 'dayCorrelation'>): WindowView;
