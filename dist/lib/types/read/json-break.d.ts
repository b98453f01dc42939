/**
 * Where a text stops being JSON: the index of the first character that cannot stand there, or its length where it ends
 * too early. `undefined` for JSON, and for what breaks too far behind.
 *
 * By hand, since what `JSON.parse` says of the place differs from one Node to the next, and some say none.
 */
export declare function breakOf(text: string): number | undefined;
