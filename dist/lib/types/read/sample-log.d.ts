import { type Found, type Trouble } from './access.ts';
import type { Sample } from './formats/format.ts';
import type { Settings } from '../settings/schema.ts';
/**
 * The first rows, of the list that a format names where the longest list tells of none: other lists may be longer than
 * that of the runs.
 */
export declare function sampleLog(file: Found, settings: Settings): Sample | Trouble;
