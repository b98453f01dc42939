import type { Source } from './source.ts';
/** The cycle logs, each in its own format. */
export declare const cycleLogs: Source;
