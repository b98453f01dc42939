/** JSON that anybody may have written: what is none is `undefined`, never an exception. */
/** The value of a JSON text; `undefined` when it is none. */
export declare function parseJson(text: string): unknown;
/** The JSON text of a parsed value; `undefined` when it is nested too deep, which parsing allows and writing does not. */
export declare function stringifyJson(value: unknown): string | undefined;
