import type { SkipReason, SourceReport, SourceWarning } from '../model/retro.ts';
import type { Texts } from '../safe/texts.ts';
import type { Trouble } from './access.ts';
/** Counts what happens while one file is read; ends as its `SourceReport`. */
export declare class Tally {
    #private;
    lines: number;
    records: number;
    leftOut: number;
    /** Rows whose outcome no list of the format names. */
    unknownOutcomes: number;
    format: {
        name: string;
        reason: string;
        isSearch?: true | undefined;
    } | undefined;
    warnings: SourceWarning[];
    /** The door for what stands in the file. */
    readonly texts: Texts;
    constructor(role: SourceReport['role'], path: string, texts: Texts);
    skip(reason: SkipReason, line: number): void;
    /** A field's value could not be used. */
    coerce(field: string): void;
    /** The report of a file that was read, or was not for a reason. */
    reportOf(trouble: Trouble | undefined): SourceReport;
    report(state?: SourceReport['state'], problem?: string): SourceReport;
}
