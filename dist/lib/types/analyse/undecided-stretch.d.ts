import type { DatedCycle, Timeline } from './timeline.ts';
/** How long nothing was decided: undecided cycles in a row, and days. */
export interface UndecidedStretch {
    cycles: number;
    days: number;
}
/** Since the last decided cycle of all times; undefined where nothing was decided after it was, or ever. */
export declare function undecidedSince({ alive, now }: Timeline): UndecidedStretch | undefined;
/** The longest between two of the decided cycles, which are in order of time; `alive` holds them and those between. */
export declare function longestUndecided(alive: readonly DatedCycle[], decided: readonly DatedCycle[]): UndecidedStretch;
