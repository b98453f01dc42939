/** What the user can fix: every problem of one run at once, each with its place and what is allowed there. */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
    readonly problems: readonly string[];
    constructor(problems: readonly string[]);
}
/** The first problems and how many more there are: a file may hold thousands of one kind. */
export declare function tellFirst(problems: readonly string[]): string[];
