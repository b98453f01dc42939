import { type Format } from './format.ts';
/**
 * Metrics of claude-flow's tasks: one JSON array, times and durations in milliseconds. Each call of its command line
 * (`cmd-hooks-1764006605067`, a few milliseconds) stands there as well, and is no task of anybody.
 */
export declare const claudeFlow: Format;
