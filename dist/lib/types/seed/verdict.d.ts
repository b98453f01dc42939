import type { Analysis } from '../analyse/index.ts';
import type { Severity, VerdictReason } from '../model/finding.ts';
export declare function seedReason({ trends, dataQuality, unrated }: Analysis, findings: readonly {
    severity: Severity;
}[]): VerdictReason;
/** One plain sentence of at most 120 characters, with no text from outside. */
export declare function seedHeadline(analysis: Analysis, reason: VerdictReason): string;
