import { type Format } from './format.ts';
/**
 * Iterations of a ralph loop in one JSON object. The exit code decides: `errors` also lists lines that only look
 * like errors, so they are the reason of an iteration that did not succeed and of no other.
 */
export declare const ralphHistory: Format;
