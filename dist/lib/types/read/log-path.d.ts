import type { Settings } from '../settings/schema.ts';
/** The paths of a log: what was given, else its name in the retro folder. */
export declare function logOf(given: string[] | undefined, settings: Settings, name: string): string[];
