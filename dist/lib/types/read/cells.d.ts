/** The cells of tables in text: what stands between tabs or bars. */
/** Numbers are numbers where no digit is lost: `0012` and `1e5` (a commit) stay text. */
export declare function typed(cell: string): string | number;
/** The cells between bars, without a bar at either end; `\|` is a bar in a cell, as in Markdown. */
export declare function splitAtBars(line: string): string[];
/** Named cells as a record; those that are empty are left out. */
export declare function recordOf(pairs: readonly (readonly [name: string, cell: string])[]): Record<string, unknown>;
