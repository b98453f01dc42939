/** Well-formed text as a reader takes it in: without colours and invisible characters, wide letters as plain ones. */
export declare function plainText(text: string): string;
/** Well-formed text in one line without colours; every run of controls and what turns text round is one space. */
export declare function oneLine(text: string): string;
/** The first `max` UTF-16 units of a well-formed text, one less where that would split a code point. */
export declare function startOf(text: string, max: number): string;
