import type { Settings } from '../settings/schema.ts';
import { type Found } from './access.ts';
import { type ReadCause } from './causes.ts';
import type { Sample } from './formats/format.ts';
/** Why `log-format` is wrong for a file: next to none of its first rows has what that format looks for. */
export declare function findWrongFormat(file: Found, sample: Sample, settings: Settings): ReadCause | undefined;
