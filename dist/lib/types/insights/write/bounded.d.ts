/** Lists and maps within their bounds, with what was left out counted beside them. */
type Cut<Name extends string, List> = Record<Name, List> & Partial<Record<`${Name}_omitted`, number>>;
/** The first `most` under the list's name on disk, each as it stands there. */
export declare function boundedList<Name extends string, T>(name: Name, all: readonly T[], most: number): Cut<Name, T[]>;
export declare function boundedList<Name extends string, T, Block>(name: Name, all: readonly T[], most: number, blockOf: (item: T) => Block): Cut<Name, Block[]>;
/** The last `most`. */
export declare function newestOf<Name extends string, T>(name: Name, all: readonly T[], most: number): Cut<Name, T[]>;
export declare function newestOf<Name extends string, T, Block>(name: Name, all: readonly T[], most: number, blockOf: (item: T) => Block): Cut<Name, Block[]>;
/** A map of the first `most`: fromEntries defines properties, so that even `__proto__` is a name like any other. */
export declare function boundedMap<Name extends string, T>(name: Name, all: readonly (readonly [key: string, value: T])[], most: number): Cut<Name, Record<string, T>>;
/** All in their order, but the `most` that weigh most before the others; of equal weight the earlier. */
export declare function weightiestFirst<T>(all: readonly T[], most: number, weigh: (item: T) => number): T[];
export {};
