import type { Analysis } from '../analyse/index.ts';
import type { Severity } from '../model/finding.ts';
/** What the seed program says: the same checks, thresholds, order and words. */
export interface SeedFinding {
    severity: Severity;
    category: string;
    finding: string;
    recommendation: string;
}
export declare function recommendAsSeed(analysis: Analysis): SeedFinding[];
