import { type Token } from './tokens.ts';
/** One group of like reasons while it is being learnt. */
export interface Group {
    id: string;
    tokens: Token[];
}
/**
 * A fixed-depth prefix tree over the words of log lines: number of words, then the first two, then a short list of
 * groups. He, Zhu, Zheng and Lyu, "Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017.
 *
 * Stricter than the paper in one point: only words that look like a value of many may become `<*>`. In a log the
 * rest of a line tells what happened; in a reason of four words each word does, and the paper's rule would put
 * "npm test failed" and "npm lint failed" together.
 */
export declare class PrefixTree {
    #private;
    /** The group whose template covers every word, the one with the fewest wildcards; the lowest id of equal ones. */
    find(tokens: readonly Token[]): Group | undefined;
    /** Widens the most similar group so that it covers these words; `undefined` when none is similar enough. */
    widen(tokens: readonly Token[]): Group | undefined;
    /** Adds a group; `false` when its leaf is full. */
    add(group: Group): boolean;
}
