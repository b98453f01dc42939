import { type Format } from './format.ts';
/** Runs of GitHub Actions as `gh run list --json ...` prints them. That a run ended well is not that its task is done. */
export declare const ghRunList: Format;
