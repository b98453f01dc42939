import type { Analysis } from '../../analyse/index.ts';
import type { Bounds } from '../bounds.ts';
import type { Insights } from '../schema.ts';
/** What the pages draw of the window, under its names on disk. */
type KindBlocks = Pick<Insights, 'kinds' | 'kinds_omitted' | 'kinds_omitted_in_window'>;
type TaskBlocks = Pick<Insights, 'failing_tasks' | 'failing_tasks_omitted' | 'failing_tasks_omitted_in_window'>;
type CycleBlocks = Pick<Insights, 'recent_cycles' | 'recent_cycles_omitted'>;
export declare function windowBlocks(analysis: Analysis, most: Bounds, isSeed: boolean): Pick<Insights, 'window' | 'tries'> & KindBlocks & TaskBlocks;
export declare function recentCyclesBlock(analysis: Analysis, most: Bounds): CycleBlocks;
/** Nothing where there is one agent and one model. */
export declare function makersBlock({ makers }: Analysis, most: Bounds): Pick<Insights, 'makers'>;
/** Nothing where weeks can be compared. */
export declare function courseBlock({ course }: Analysis): {
    course?: NonNullable<Insights['course']>;
};
/** Nothing where there was no silence. */
export declare function resumedBlock({ resumed }: Analysis): {
    resumed?: NonNullable<Insights['resumed']>;
};
export {};
