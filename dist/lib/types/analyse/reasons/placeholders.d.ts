/**
 * The parts of a reason that change from one cycle to the next, and what stands in their place.
 *
 * Every repetition is bounded or followed by a character that it cannot match itself, and the text is cut before,
 * so no input makes these patterns slow.
 */
/** What `replaceVariableParts` writes, and the `<*>` of a merged template. */
export declare const PLACEHOLDER: RegExp;
/** Replaces what differs between two occurrences of one failure. Status and exit codes of one to three digits stay. */
export declare function replaceVariableParts(text: string): string;
