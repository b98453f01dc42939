import type { Cycle } from '../model/retro.ts';
/**
 * Drops records that stand in the logs more than once (a file matched twice, a line appended again).
 *
 * Two cycles are one when all that was recorded of them is equal. Only cycles of the same instant are compared,
 * so a log in time order costs one pass. Undated cycles are kept: nothing tells two of them apart.
 *
 * @param recorded the whole row of a cycle, where a format reads only some of its fields
 */
export declare function dropDuplicates(cycles: Cycle[], recorded?: ReadonlyMap<Cycle, string>): {
    cycles: Cycle[];
    dropped: Cycle[];
};
