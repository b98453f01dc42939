import type { Source } from './source.ts';
/** What is read beside the cycles themselves. */
export declare const OTHER_SOURCES: readonly Source[];
/** All that is read, in the order of the report's table. A new source is its file and its line. */
export declare const SOURCES: readonly Source[];
