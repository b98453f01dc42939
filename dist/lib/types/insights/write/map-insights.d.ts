import type { Analysis } from '../../analyse/index.ts';
import type { Insights } from '../schema.ts';
import type { Judgement } from '../../judge/judgement.ts';
import type { SeedFinding } from '../../seed/recommendations.ts';
import type { Finding } from '../../model/finding.ts';
interface Of {
    rules: Insights['rules'];
    loopName: string | undefined;
    repository: string | undefined;
}
/** The one place that maps what the code knows to the names on disk. */
export declare function mapInsights(analysis: Analysis, judgement: Judgement<Finding | SeedFinding>, of: Of): Insights;
export {};
