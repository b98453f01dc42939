import { type DatedCycle } from '../analyse/timeline.ts';
import type { Previous } from '../model/memory.ts';
import type { Instant, Retro } from '../model/retro.ts';
import { type State } from './lifecycle.ts';
/**
 * What was open before the first day that is judged again, as the last report says: levels that changed longer ago than
 * a report looks back. The log itself says what they are held against; a report that says otherwise is not believed.
 *
 * @param from the first day that is judged
 */
export declare function carriedFrom(previous: Previous | undefined, { cycles, retro, windowDays }: {
    cycles: readonly DatedCycle[];
    retro: Retro;
    windowDays: number;
}, from: Instant): State;
