import type { Cycle, Instant, SourceWarning } from '../model/retro.ts';
/**
 * What can be read in one log but hardly be meant: a wrong unit, a missing outcome, a wrong clock.
 *
 * @param unknownOutcomes rows whose outcome no list of the format names
 */
export declare function findWarnings(cycles: readonly Cycle[], unknownOutcomes: number, now: Instant): SourceWarning[];
