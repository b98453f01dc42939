import type { Cycle } from '../model/retro.ts';
import type { FailureReasons } from './failure-reasons.ts';
/**
 * The reason that most of the failures among some cycles give, twice at least: as pages name it, whatever numbers and
 * names it holds, or in the log's own words where its rows have no times. '' for none. Untrusted text.
 */
export declare function commonReason(cycles: readonly Cycle[], { clusterOf, clusters }: Pick<FailureReasons, 'clusterOf' | 'clusters'>): string;
