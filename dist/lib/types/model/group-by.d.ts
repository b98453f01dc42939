/** In the order in which each group's name first comes. */
export declare function groupBy<T>(all: readonly T[], nameOf: (item: T) => string): Map<string, T[]>;
