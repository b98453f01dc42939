import type { SettingSource } from './fill.ts';
/**
 * The settings of a YAML config file, each with its line.
 *
 * @param path as the user knows it, for messages
 */
export declare function readConfigFile(path: string, text: string): Promise<{
    source: SettingSource;
    problems: string[];
}>;
