import { type SettingInfo, type Settings } from './schema.ts';
/** One value somebody gave, and where: `--window-days`, `input window-days`, `.github/loop-introspection.yml:3`. */
export interface Given {
    name: string;
    value: unknown;
    place: string;
    /** The place of a key inside the value, where a value has keys. */
    placeOf?: (path: readonly string[]) => string;
}
/** One way to fill the settings; `audience` says which settings exist there. */
export interface SettingSource {
    audience: 'command line' | 'action' | 'config file';
    given: readonly Given[];
}
/** What is wrong with `limits`, each problem with the keys that lead to it: the rules know, and they stand above the settings. */
export type CheckLimits = (value: unknown) => readonly {
    path: readonly string[];
    say: string;
}[];
/**
 * Fills the settings from the sources, the strongest first.
 *
 * @throws ConfigError with every problem of every source, also of values that a stronger source overrides.
 */
export declare function fillSettings(sources: readonly SettingSource[], problems?: readonly string[], checkLimits?: CheckLimits): Settings;
/** Names the nearest known setting: `windowdays` -> `window-days`. */
export declare function describeUnknown(given: Given, known: readonly SettingInfo[]): string;
