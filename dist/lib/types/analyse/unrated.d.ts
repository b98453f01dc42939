import type { Unrated } from '../model/finding.ts';
import type { DataQuality } from './data-quality.ts';
import type { Spin } from './spinning.ts';
import type { Timeline } from './timeline.ts';
/**
 * Why the log has no rate of success, if it has none: where nothing can count as a failure, all that was decided
 * succeeded; and where the loop calls it a success to do nothing, that all of a window did says nothing.
 */
export declare function unratedOf({ sources }: DataQuality, spins: readonly Spin[], { recent, windowStart }: Timeline): Unrated | undefined;
