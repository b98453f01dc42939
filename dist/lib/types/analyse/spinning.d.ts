import { type Cycle } from '../model/retro.ts';
import type { DatedCycle, Timeline } from './timeline.ts';
/** Successes in a row that did nothing: the loop goes round without work. */
export interface Spin {
    /** In order of time. */
    cycles: readonly DatedCycle[];
    /** Decided cycles of the last 84 days before them that did work. */
    before: number;
    /** Whether the log records what work leaves, and they left nothing; else they were only far too short. */
    traced: boolean;
    /** Median seconds of the successes that did work; undefined where none is timed. */
    usual: number | undefined;
}
/** The word by which these cycles are counted: they ended well, and decided nothing. */
export declare const EMPTY = "without-work";
/** All runs of at least ten such successes in the last 84 days, the newest last. */
export declare function findSpins(timeline: Timeline): Spin[];
/** The log with these cycles as what they are: neither success nor failure. */
export declare function setAside(cycles: readonly Cycle[], spins: readonly Spin[]): readonly Cycle[];
