import type { AgentTrail } from '../model/retro.ts';
/** How far each decided run of an agent's workflow came; every run is counted once, at the last step that it reached. */
export interface Ladder {
    runs: number;
    /** It ended with an error. */
    failed: number;
    /** It ended without one, and no pull request is known to be its own. */
    green: number;
    /** Its pull request is open, was closed without a merge, or was merged. */
    open: number;
    closed: number;
    merged: number;
    /** Pull requests by agents that belong to none of these green runs. */
    otherPulls: number;
}
/**
 * That a run ended without an error is not that its task is done: joins runs to the pull requests that were opened in
 * them. `undefined` without a decided run or a pull request.
 *
 * A pull request belongs to one run at most: the one whose branch it has or that names it, if it was opened in it; else
 * the one that began last before it was opened, and was not over. A run that works on a pull request which was there
 * before it opened none.
 */
export declare function climbLadder({ runs, pulls }: AgentTrail): Ladder | undefined;
