import type { Previous } from '../model/memory.ts';
/**
 * What people were told in the last report: `readInsights` checks all of the file, which costs a run twice as long as
 * judging does. The file comes from outside, so nothing in it is believed, and texts in it stay untrusted.
 *
 * @returns what it says, or why it cannot be used, as a part of a sentence
 */
export declare function readPrevious(text: string): Previous | {
    problem: string;
};
