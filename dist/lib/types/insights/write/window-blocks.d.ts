import type { Analysis } from '../../analyse/index.ts';
import type { Insights } from '../schema.ts';
export declare function windowBlocks(analysis: Analysis): Pick<Insights, 'window' | 'kinds' | 'failing_tasks'>;
export declare function recentCyclesBlock(analysis: Analysis): Insights['recent_cycles'];
