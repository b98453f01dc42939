import type { Row } from './formats/format.ts';
import type { Slice } from './json-lists.ts';
/**
 * The rows of a Markdown file: its JSON, which are lines that are an object (also as list items) and fenced blocks; else
 * its tables of one heading; else its list items of three or more cells between bars.
 *
 * What stands under a heading such as "Format" or "Schema" explains how a line looks, and comments are off; neither counts.
 */
export declare function markdownRows(text: string): (Slice | Row)[];
