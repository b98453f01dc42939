import type { Analysis } from '../../analyse/index.ts';
import type { Insights } from '../schema.ts';
import type { Judgement } from '../../judge/judgement.ts';
import type { SeedFinding } from '../../seed/recommendations.ts';
import type { LivingFinding, Recollection } from '../../model/memory.ts';
import type { Instant } from '../../model/retro.ts';
interface Of {
    rules: Insights['rules'];
    loopName: string | undefined;
    repository: string | undefined;
    /** Findings that a person does not want to hear of, and until when. */
    mutes: ReadonlyMap<string, Instant>;
    /** The log as the seed program counts it, with `rules: seed`: its blocks hold what it wrote, digit for digit. */
    counted?: Analysis;
}
/** The one place that maps what the code knows to the names on disk. */
export declare function mapInsights(analysis: Analysis, judgement: Judgement<LivingFinding | SeedFinding>, recollection: Recollection, of: Of): Insights;
export {};
