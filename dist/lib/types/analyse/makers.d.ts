import { type CommonDifference } from '../stats/mantel-haenszel.ts';
import { type Interval } from '../stats/proportion.ts';
import { type Timeline, type Tries } from './timeline.ts';
/** Who or what did the work. */
export type MakerField = 'agent' | 'model';
/** One agent or model over the last 84 days. */
export interface Maker extends Tries {
    /** Untrusted text. */
    key: string;
    /** Wilson 95 % interval of its success rate. */
    interval: Interval;
    /** Its rate minus that of the others within the same kinds of work; `undefined` where no kind was done by both. */
    ahead: CommonDifference | undefined;
}
/**
 * Agents, or models, held against each other within kinds of work, since the kind matters more than who does it.
 *
 * The one with the most cycles first; none where fewer than two have done enough. Each is held against
 * all others, so the intervals share their 5 % among them (Bonferroni).
 */
export declare function compareMakers({ decided }: Timeline, field: MakerField, dayCorrelation: number): Maker[];
