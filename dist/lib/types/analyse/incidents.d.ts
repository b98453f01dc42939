import type { Cycle } from '../model/retro.ts';
import { type DatedCycle, type Timeline } from './timeline.ts';
/** A stretch in which nearly everything failed, whatever was tried: the fault is not in the tasks. */
export interface Incident {
    /** In order of time; the first and the last failed. */
    cycles: readonly DatedCycle[];
    failed: number;
    /** Different tasks among them. */
    tasks: number;
    /** P(so many failures or more) at the loop's ordinary failure rate. */
    tail: number;
}
/**
 * Runs of at least 5 successive decided cycles over at least 3 tasks, 80 % of them failing, that neither the failure rate
 * of the 28 days before the window explains nor how much the other days differ among themselves: where every fifth day
 * is a bad one, a bad day is no incident. A pause of days parts two stretches. In a log without tasks: at least 8, nearly all with one reason. None when the
 * baseline is short.
 */
export declare function findIncidents({ decided, baseline }: Timeline): Incident[];
/** Tells the cycles of incidents from others: they say nothing about a single task or kind. */
export declare function incidentTest(incidents: readonly Incident[]): (cycle: Cycle) => boolean;
