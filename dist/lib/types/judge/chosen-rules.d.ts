import type { Gated } from './gate.ts';
import type { AnyRule } from './rule.ts';
/** Some of the rules, where a person asks for these alone. */
/** Rules that have something to say of an earlier day: the others judge files as they are now. */
export declare const RULES_OF_ANY_DAY: AnyRule[];
/** The rules of a list such as `success-drop,time-cap`, or every problem with it. */
export declare function readRuleList(given: string): {
    rules: readonly AnyRule[];
} | {
    problems: string[];
};
/** The rules whose tests count for the chosen ones: a family is corrected for the number of all of its tests. */
export declare function familiesOf(chosen: readonly AnyRule[]): readonly AnyRule[];
/** Of what was judged, what the chosen rules say. */
export declare function onlyOf({ findings, watchlist }: Gated, chosen: readonly AnyRule[]): Gated;
