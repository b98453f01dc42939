import type { HeldLines } from '../model/retro.ts';
import type { Interval } from '../stats/proportion.ts';
/** Lines of several pull requests together. */
export interface HeldSum {
    pulls: number;
    added: number;
    held: number;
    /** 95 % of the share that stood; undefined where too few pull requests stand behind it. */
    interval: Interval | undefined;
}
export interface Held extends Omit<HeldLines, 'agents' | 'people'> {
    agents: HeldSum;
    /** `null` where too few are of like size. */
    people: HeldSum | null;
}
/** Lines of one pull request stand and fall together, so that it counts as one. */
export declare function sumHeld({ agents, people, ...more }: HeldLines): Held;
