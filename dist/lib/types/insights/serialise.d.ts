import type { Insights } from './schema.ts';
/** The bytes of insights.json: two-space indent, one final newline, no lone surrogate. */
export declare function serialiseInsights(insights: Insights): string;
