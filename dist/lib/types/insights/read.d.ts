import { type Insights } from './schema.ts';
/**
 * Reads the text of an insights.json and checks every key of it. The file comes from outside (a checkout, an artifact),
 * so nothing in it is believed; texts in it stay untrusted.
 *
 * @returns the insights, or one sentence, without a name in front, on why they cannot be used
 */
export declare function readInsights(text: string): {
    insights: Insights;
} | {
    problem: string;
};
