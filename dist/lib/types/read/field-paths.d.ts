import { type JsonObject } from './jsonl.ts';
/**
 * The value at a dotted path (`github.sha`, `errors.0`). A key that itself holds the dots comes first, at each level:
 * `took.all` is the key of that name, and else `all` in `took`.
 * Own keys only: `constructor` is a field like any other, or none.
 */
export declare function valueAt(record: object, path: string): unknown;
/** Whether there is something at a path: null and '' are nothing. */
export declare function isPresent(value: unknown): boolean;
/** The dotted paths of all plain values in a record, objects opened down to `depth`. */
export declare function pathsOf(record: JsonObject, depth?: number): [path: string, value: unknown][];
/** A plain value as text; '' for what is none, a list or an object. */
export declare function wordOf(value: unknown): string;
