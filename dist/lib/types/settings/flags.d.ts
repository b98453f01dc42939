import type { Given } from './fill.ts';
export declare const COMMAND = "loop-introspection";
export interface CommandLine {
    help: boolean;
    version: boolean;
    given: Given[];
    problems: string[];
}
/** Reads the command line: each setting is a flag. Values are checked by `fillSettings`, with all others. */
export declare function readFlags(args: readonly string[]): CommandLine;
/** The lines of `--help`, generated from the settings. `usages`: how the other commands are called. */
export declare function renderHelp(usages: readonly string[]): string[];
