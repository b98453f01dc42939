import type { Instant } from '../model/retro.ts';
import { type Timeline } from './timeline.ts';
/** That a loop runs again after a silence which reaches into what the window is compared with. */
export interface Resumed {
    since: Instant;
    silentDays: number;
    /** Decided cycles of up to 28 days before the silence. */
    before: Pace;
    /** Likewise since then, up to the newest cycle: no page changes with the clock alone. */
    now: Pace;
}
export interface Pace {
    cycles: number;
    days: number;
}
/** After the newest silence; undefined where there was none, or it lasts. */
export declare function findResumption(timeline: Timeline): Resumed | undefined;
