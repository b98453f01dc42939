import { type Cycle, type Instant } from '../model/retro.ts';
import { type Timeline } from './timeline.ts';
export interface Week {
    from: Instant;
    to: Instant;
    cycles: number;
    decided: number;
    succeeded: number;
    medianSeconds: number | undefined;
    linesNet: number;
}
/** The last 12 times 7 days up to now, oldest first; weeks before the first cycle are left out. */
export declare function analyseWeeks({ alive, now }: Timeline): Week[];
/** Median over the timed cycles, 1 decimal; 4 below a second. */
export declare function medianSeconds(cycles: readonly Cycle[]): number | undefined;
