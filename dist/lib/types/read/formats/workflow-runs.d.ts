/** What GitHub says of a workflow run: its conclusion, or its status while it has none. */
export declare const RUN_OUTCOMES: {
    success: string[];
    failure: string[];
    ignore: string[];
};
/** Whether a word is a conclusion or a status of a workflow run. */
export declare function isRunWord(word: unknown): boolean;
/** The title of what started a run, where that is a thing to do; a schedule or a push has none. */
export declare function runTask(event: unknown, title: unknown): unknown;
/** A conclusion that says more than that the run failed. */
export declare function runTrouble(conclusion: unknown): unknown;
