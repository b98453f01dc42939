import type { Settings } from '../settings/schema.ts';
import type { Range } from './range.ts';
import type { AnyRule } from './rule.ts';
/** The limits of each rule: its own defaults, with what the config file sets in their place. */
export type LimitsOf = (rule: AnyRule) => Readonly<Record<string, number>>;
/** A rule's limits as they stand in its file. */
export declare function defaultsOf(rule: AnyRule): Record<string, number>;
export declare function resolveLimits(given?: Settings['limits']): LimitsOf;
/**
 * What is wrong with `limits` of the config file, whatever stands there.
 *
 * @returns every problem with the keys that lead to it
 */
export declare function checkLimits(value: unknown): {
    path: string[];
    say: string;
}[];
/** `a whole number from 1 to 84`. */
export declare function rangeText({ min, max, whole }: Range): string;
