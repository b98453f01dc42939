import { type Format } from './format.ts';
/** Metrics of claude-flow's tasks: one JSON array, times and durations in milliseconds. */
export declare const claudeFlow: Format;
