import type { Goal } from '../model/finding.ts';
/** The one place that words goals: each text completes "It worked if ...". */
export declare function goalText(goal: Goal): string;
