import { type Format } from './format.ts';
/**
 * Pull requests as `gh pr list --json ...` prints them. Those of coding agents are judged some days after each was made:
 * merged by then is a success, closed without a merge a failure. How long one waited for people is no duration.
 */
export declare const ghPrList: Format;
