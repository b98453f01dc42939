/** Cuts of well-formed text at code points: half a character is none. */
/** The first `max` UTF-16 units, one less where that would split a code point. */
export declare function startOf(text: string, max: number): string;
/** The beginning, and a sign that it is one. At most `max` UTF-16 units. */
export declare function shorten(text: string, max: number): string;
/** A long name by its two ends, where what tells it from others stands. At most `max` UTF-16 units. */
export declare function shortenMiddle(name: string, max: number): string;
