import type { Insights } from './schema.ts';
/** What of the last report this one builds on. */
export type Previous = Pick<Insights, 'failure_reasons'>;
/**
 * The parts of an insights.json that judging takes up: `readInsights` checks all of it, which costs a run twice as long as
 * judging does. A broken or older file is as if there were none.
 */
export declare function readPrevious(text: string): Previous | undefined;
