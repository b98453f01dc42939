import type { Analysis } from '../analyse/index.ts';
import { type Finding } from '../model/finding.ts';
import type { LimitsOf } from './limits.ts';
import type { AnyRule } from './rule.ts';
/**
 * Marks what is told already by a finding that accounts for certain cycles: an outage, tasks that fail for ever, a time
 * limit, a kind of work. All that is known is judged again without these cycles; what is then no longer found has
 * nothing else behind it, and stands under its cause instead of beside it.
 *
 * @param found ids of what was found in this analysis: of what only lasts nobody can say what it rests on
 */
export declare function explain<F extends Finding>(findings: readonly F[], found: ReadonlySet<string>, { rules, analysis, limitsOf }: {
    rules: readonly AnyRule[];
    analysis: Analysis;
    limitsOf: LimitsOf;
}): F[];
