import { type Format } from './format.ts';
/** Runs of test suites in continuous integration. */
export declare const ciRuns: Format;
