/** Well-formed text as a reader takes it in: without colours and invisible characters, wide letters as plain ones. */
export declare function plainText(text: string): string;
/** Well-formed text in one line without colours; every run of controls and what turns text round is one space. */
export declare function oneLine(text: string): string;
