import type { Cycle, Instant, SourceWarning } from '../model/retro.ts';
import type { Tally } from './tally.ts';
/**
 * What can be read in one log but hardly be meant: a wrong unit, a missing outcome, a wrong clock.
 *
 * @param tally of the log
 */
export declare function findWarnings(cycles: readonly Cycle[], { unknownOutcomes, namesFailure, lacking, wrongFormat, format, }: Pick<Tally, 'unknownOutcomes' | 'namesFailure' | 'lacking' | 'wrongFormat' | 'format'>, now: Instant): SourceWarning[];
