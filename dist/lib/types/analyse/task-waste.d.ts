import type { Cycle } from '../model/retro.ts';
import { type Timeline } from './timeline.ts';
/** What one task lost in the window; cycles of incidents left out. */
export interface TaskWaste {
    key: string;
    failed: number;
    seconds: number;
    /** Its last try failed: it may go on. */
    isOpen: boolean;
}
/** The window's failed cycles but for those of incidents, and which tasks they were spent on. */
export interface LostTime {
    /** Of all failed cycles, with a task or without. */
    failed: number;
    seconds: number;
    /** How many failed cycles of incidents were left out. */
    ofIncidents: number;
    /** Of each failed cycle with a task, in order of time. */
    ofTries: number[];
    /** All of them, with the most seconds first. */
    tasks: TaskWaste[];
}
export declare function findLostTime({ recent }: Timeline, isIncident: (cycle: Cycle) => boolean): LostTime;
