import type { Settings } from '../settings/schema.ts';
import type { AnyRule } from './rule.ts';
/** The limits of each rule: its own defaults, with what the config file sets in their place. */
export type LimitsOf = (rule: AnyRule) => Readonly<Record<string, number>>;
/** A rule's limits as they stand in its file. */
export declare function defaultsOf(rule: AnyRule): Record<string, number>;
/**
 * `limits` of the config file, each with the rule's id and the limit's name.
 *
 * @throws ConfigError naming every rule and limit that does not exist, with the nearest that does
 */
export declare function resolveLimits(given?: Settings['limits']): LimitsOf;
