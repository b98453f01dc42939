import { type Format } from './format.ts';
/** Runs of GitHub Agentic Workflows as `gh aw logs --json` prints them. */
export declare const ghAw: Format;
