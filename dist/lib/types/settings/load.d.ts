import { type CheckLimits, type SettingSource } from './fill.ts';
import { type Settings } from './schema.ts';
/** The text of the config file, `undefined` when there is none, or one sentence (with the path) on what is wrong. */
export type ReadConfig = (path: string) => string | undefined | {
    problem: string;
};
/**
 * The settings of one run: what was given directly, then the config file it names, then the defaults.
 *
 * @throws ConfigError with every problem of all of them
 */
export declare function loadSettings(direct: SettingSource, readConfig: ReadConfig, checkLimits: CheckLimits, problems?: readonly string[]): Promise<Settings>;
/** Where insights.json goes. */
export declare function outputPath(settings: Settings): string;
/** The paths of a log: what was given, else its name in the retro folder. */
export declare function logOf(given: string[] | undefined, settings: Settings, name: string): string[];
