import type { Intern } from './formats/format.ts';
import type { Source } from './source.ts';
/** The cycle logs, each in its own format. */
export declare const cycleLogs: Source;
/** One text for all equal ones. */
export declare function makeIntern(): Intern;
