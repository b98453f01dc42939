/**
 * Without the escape sequences of terminals. One at a time: what Node looks for takes time in the square of the text where
 * many begin and none ends.
 */
export declare function stripEscapes(text: string): string;
/** Well-formed text as a reader takes it in: without colours and invisible characters, wide letters as plain ones. */
export declare function plainText(text: string): string;
/** Well-formed text in one line without colours; every run of controls and what turns text round is one space. */
export declare function oneLine(text: string): string;
