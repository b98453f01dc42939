/** What a path or glob may be, so that neither expanding nor matching it can take long, whatever the names in the folder. */
/** Why these paths and globs are too much, as words after a quoted value; `undefined` when they are not. */
export declare function globsProblem(patterns: readonly string[]): string | undefined;
