import type { JsonObject } from './jsonl.ts';
/**
 * Reads tab-separated values: the first row names the columns.
 *
 * No CSV library: text/tab-separated-values (IANA) knows no quoting, so a line splits at its tabs and that is all. A
 * CSV parser would take a quotation mark in a description for the begin of a quoted cell.
 */
export declare class TsvReader {
    #private;
    /** @returns the row as a record, or `undefined` for the heading and blank lines */
    read(line: string): JsonObject | undefined;
}
/** Whether a text looks like a table with tabs: a heading of several names, and as many cells in the next line. */
export declare function looksLikeTsv(text: string): boolean;
