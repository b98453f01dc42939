import type { Analysis } from '../../analyse/index.ts';
import type { Insights } from '../schema.ts';
/** The blocks behind the evidence rules, under their names on disk. */
type Blocks = Pick<Insights, 'failure_reasons' | 'waste' | 'quarantine' | 'triage' | 'change_points'>;
export declare function evidenceBlocks(analysis: Analysis): Blocks;
/** Text from outside in one line, well-formed and short. */
export declare function quote(text: string): string;
export {};
