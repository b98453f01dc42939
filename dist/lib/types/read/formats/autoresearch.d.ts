import { type Format } from './format.ts';
/**
 * Experiments of an autoresearch loop. A discarded experiment is a try that failed, which is how this loop learns.
 * Rows with a `type` (the config, hooks) are no experiments.
 */
export declare const autoresearch: Format;
