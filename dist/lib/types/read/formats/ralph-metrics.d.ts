import { type Format } from './format.ts';
/** Loops of ralph for Claude Code. A success of seconds without a single call decides nothing. */
export declare const ralphMetrics: Format;
