/**
 * What stays the same when a failure happens again: the first line that says something, with placeholders for
 * times, paths, numbers and the like.
 *
 * At most 240 UTF-16 units, well-formed, one line, '' when the text says nothing. The case is kept for display.
 * A normalised reason is its own normal form. Still untrusted text.
 */
export declare function normaliseReason(text: string): string;
