import { type Watched } from '../../model/finding.ts';
import type { Bounds } from '../bounds.ts';
import type { Insights } from '../schema.ts';
import type { SeedFinding } from '../../seed/recommendations.ts';
import type { LivingFinding } from '../../model/memory.ts';
import type { Instant } from '../../model/retro.ts';
import type { Wording } from '../../judge/goal.ts';
import { type inWindowOf } from './in-window.ts';
type FindingBlocks = Pick<Insights, 'recommendations' | 'recommendations_omitted' | 'recommendations_omitted_by_rule'>;
/** The most urgent of each rule, in their order; of the others what they are about. */
export declare function recommendationBlocks(findings: readonly (LivingFinding | SeedFinding)[], known: Known, most: Bounds): FindingBlocks;
export declare function watchlistBlocks(watchlist: readonly Watched[], wording: Wording, most: Bounds): Pick<Insights, 'watchlist' | 'watchlist_omitted'>;
/** What is known of a finding beside what its rule says. */
interface Known {
    mutes: ReadonlyMap<string, Instant>;
    inWindow: ReturnType<typeof inWindowOf>;
    wording: Wording;
}
export {};
