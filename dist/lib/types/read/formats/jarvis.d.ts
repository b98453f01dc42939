import { type Format } from './format.ts';
/** Iterations of jarvis over the specs of a repository. Blocked and out of quota decide nothing. */
export declare const jarvis: Format;
