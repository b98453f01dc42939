import type { Goal } from '../model/finding.ts';
import type { TaskLinks } from '../model/task-links.ts';
import { type UnitWords } from '../model/units.ts';
/** The one place that words goals: each text completes "It worked if ...". */
/** What is counted, and what its tasks are. */
export interface Wording {
    unit: UnitWords;
    taskLinks: TaskLinks;
}
export declare function goalText(goal: Goal, { unit, taskLinks }: Wording): string;
