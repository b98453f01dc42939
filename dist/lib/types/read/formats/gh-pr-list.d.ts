import { type Format } from './format.ts';
/**
 * Pull requests as `gh pr list --json ...` prints them: merged is a success, closed without a merge a failure, open
 * decides nothing. How long one waited for people is no duration.
 */
export declare const ghPrList: Format;
