import type { Slice } from './json-lists.ts';
/**
 * The JSON in a Markdown file: lines that are an object (also as list items), and fenced blocks of JSON.
 *
 * Fences under a heading such as "Format" or "Schema" explain how a line looks, and comments are off; neither counts.
 */
export declare function sliceMarkdown(text: string): Slice[];
