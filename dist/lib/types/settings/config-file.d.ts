import type { SettingSource } from './fill.ts';
/**
 * The settings of a YAML config file, each with its line. The text is untrusted: whatever its aliases and nesting stand
 * for, a setting of it is small or a problem.
 *
 * @param path as the user knows it, for messages
 */
export declare function readConfigFile(path: string, text: string): Promise<{
    source: SettingSource;
    problems: string[];
}>;
