import { type Cycle } from '../model/retro.ts';
import type { Timeline } from './timeline.ts';
/**
 * Tells successes that were far too short to have done anything, and left neither lines nor tokens where the log records
 * them: under a fifth of what its kind ordinarily takes, or of what all take where the kind is rare. In a log that records
 * neither, under a twentieth: work that got five times faster is no phantom.
 */
export declare function worklessTest({ decided }: Timeline): (cycle: Cycle) => boolean;
/** The share of the ordinary time under which a success of this log is suspect. */
export declare function shortOf(decided: readonly Cycle[]): number;
/** Whether the log records what work leaves: files, calls, lines or tokens. */
export declare function isTraced(decided: readonly Cycle[]): boolean;
