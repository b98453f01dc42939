import { type Format } from './format.ts';
/** Runs of issue-pr-cron: several rows a run as it goes on, and its start in the name of the run. */
export declare const issuePrCron: Format;
