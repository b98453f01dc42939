/** What logs write of a cycle that decided nothing; words in lower case with `-` between them. */
/** Whether the word says that the cycle has not ended. */
export declare function isUnended(ending: string): boolean;
/** Whether the word is one that nobody would take for a success or a failure. */
export declare function decidesNothing(ending: string): boolean;
