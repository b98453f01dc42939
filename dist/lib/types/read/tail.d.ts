import type { Found, Trouble } from './access.ts';
import type { Tally } from './tally.ts';
/** The newest part of a file: what is read of one that is larger than `max-file-size`. */
export interface Tail {
    /** The byte where its first line begins. */
    from: number;
    /** Lines before it, so that a line keeps its number. */
    lines: number;
}
export declare const WHOLE: Tail;
/** Where reading an open file begins; what lies before it is counted as not read. */
export declare function beginTail({ path, mostBytes }: Found, fd: number, bytes: number, tally: Tally): Tail | Trouble;
