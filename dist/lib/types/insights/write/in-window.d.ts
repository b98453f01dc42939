import type { Analysis } from '../../analyse/index.ts';
import type { Finding } from '../../model/finding.ts';
/** What a task that keeps failing took of the window. */
export interface InWindow {
    succeeded: number;
    cycles: number;
    /** Of the failed ones: what failed when everything did says nothing of the task, and was lost all the same. */
    failed_in_incidents: number;
    failed_seconds: number;
}
/**
 * Of all cycles of the task in the window, also those of incidents, so that what is left is the window without them.
 * Each finding has its own, since a person may not want to hear of one of them.
 */
export declare function inWindowOf({ timeline, isIncident, }: Analysis): (finding: Pick<Finding, 'rule' | 'subject'>) => InWindow | undefined;
export declare function sumInWindow(parts: readonly InWindow[]): InWindow;
