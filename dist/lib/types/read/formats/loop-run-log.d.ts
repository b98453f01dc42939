import { type Format } from './format.ts';
/**
 * Runs noted as JSON in a Markdown file. The example that explains the format there is no run. Reports, escalations
 * and "nothing to do" decide nothing.
 */
export declare const loopRunLog: Format;
