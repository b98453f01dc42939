import type { Analysis } from '../analyse/index.ts';
import { type Finding, type Verdict, type VerdictReason } from '../model/finding.ts';
/** Below this many decided cycles on either side nothing is judged, and no page says how sure a change is. */
export declare const FEWEST_CYCLES = 10;
export declare const VERDICT_OF: Record<VerdictReason, Verdict>;
/** Why the loop does as it does, from the same evidence as the findings; the weightiest reason counts. */
export declare function reasonOf(analysis: Analysis, findings: readonly Finding[]): VerdictReason;
/** How the loop does; what is usual need not be known for that. */
export declare function verdictOf(analysis: Analysis, findings: readonly Finding[]): Verdict;
/** One plain sentence of at most 120 characters, with no text from outside. */
export declare function headlineOf(analysis: Analysis, reason: VerdictReason, findings: readonly Finding[]): string;
