import type { Analysis } from '../../analyse/index.ts';
import type { Bounds } from '../bounds.ts';
import type { Insights } from '../schema.ts';
/** The blocks behind the evidence rules, under their names on disk. */
type ReasonBlocks = Pick<Insights, 'failure_reasons' | 'failure_reasons_omitted' | 'failure_reasons_omitted_recent'>;
type QuarantineBlocks = Pick<Insights, 'quarantine' | 'quarantine_omitted'>;
type Blocks = ReasonBlocks & QuarantineBlocks & Pick<Insights, 'waste' | 'prices' | 'ladder' | 'triage' | 'change_points'>;
export declare function evidenceBlocks(analysis: Analysis, most: Bounds, isSeed: boolean): Blocks;
/** Text from outside in one line, well-formed and short. */
export declare function quote(text: string): string;
export {};
