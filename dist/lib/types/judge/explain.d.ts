import type { Analysis } from '../analyse/index.ts';
import { type Finding } from '../model/finding.ts';
import type { LimitsOf } from './limits.ts';
import type { AnyRule } from './rule.ts';
interface Explaining<F> {
    rules: readonly AnyRule[];
    analysis: Analysis;
    limitsOf: LimitsOf;
    /** Whether what is not found would still be open in this analysis, since it is held until it is back. */
    lasts: (finding: F, without: Analysis) => boolean;
}
/**
 * Marks what is told already by a finding that accounts for certain cycles: an outage, tasks that fail for ever, a time
 * limit, a kind of work. All that is known is judged again without these cycles; of what then less than half is left
 * there is nothing else behind, and it stands under its cause instead of beside it.
 */
export declare function explain<F extends Finding>(findings: readonly F[], { rules, analysis, limitsOf, lasts }: Explaining<F>): F[];
export {};
