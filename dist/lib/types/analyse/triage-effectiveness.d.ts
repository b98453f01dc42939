import type { DeepTriage } from '../model/retro.ts';
export interface TriageEffectiveness {
    runs: number;
    reviewed: number;
    refined: number;
    created: number;
    closed: number;
    /** Share of runs that could ask the advisor, 2 decimals. */
    consultationRate: number;
    /** Untrusted texts, each at most 200 code points, in file order. */
    feedback: string[];
}
/** What the LLM triage did; `undefined` when it never ran. */
export declare function analyseTriageEffectiveness(runs: readonly DeepTriage[]): TriageEffectiveness | undefined;
