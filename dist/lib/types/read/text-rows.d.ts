import type { JsonObject } from './jsonl.ts';
/**
 * Rows of a text log: lines that begin with a time, or name one, and hold two or more `key=value`, as logfmt has them
 * (`ts=... status=ok note="two words"`) or between bars (`- 2026-09-21 06:00:00 | status=ok | note=two words`).
 */
/** The name of a time that stands without one. */
export declare const TIME = "timestamp";
/** The row of a line, or `undefined` where it is none. What stands beside the pairs is its `message`. */
export declare function readTextRow(line: string): JsonObject | undefined;
/** A cell that is one `key=value`. */
export declare function readPair(cell: string): readonly [name: string, value: string] | undefined;
/** The time that a cell is. */
export declare function readTime(cell: string): string | undefined;
/** Whether a text has such rows: two of them, or nothing else. A line that begins as JSON makes it none. */
export declare function looksLikeText(text: string): boolean;
