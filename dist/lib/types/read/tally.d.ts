import type { ListShape, SkipReason, SourceReport, SourceWarning } from '../model/retro.ts';
import { type Zone } from '../model/zone.ts';
import type { Texts } from '../safe/texts.ts';
import type { Trouble } from './access.ts';
import { type BadCounts } from './bad-lines.ts';
import { type ReadCause, type Lacking, type PlacedValue } from './causes.ts';
interface Coerced {
    count: number;
    first: PlacedValue;
}
/** What was counted of one part of a file. */
export interface TallyCounts {
    lines: number;
    records: number;
    leftOut: number;
    unknownOutcomes: number;
    zoneless: number;
    coerced: ReadonlyMap<string, Coerced>;
    bad: BadCounts;
}
/** Counts what happens while one file is read; ends as its `SourceReport`. */
export declare class Tally {
    #private;
    lines: number;
    /** At the beginning of a file that is larger than what is read of one. */
    unread: SourceReport['unread'];
    /** Of the row that is being read. */
    line: number;
    records: number;
    leftOut: number;
    /** Rows whose outcome no list of the format names. */
    unknownOutcomes: number;
    /** Whether any value of the outcome counts as a failure; also where nothing says how a cycle ended. */
    namesFailure: boolean;
    format: ({
        name: string;
        reason: string;
    } & Pick<SourceReport, 'isSearch' | 'unit'>) | undefined;
    warnings: SourceWarning[];
    /** Cycles without a time, or without word of how they ended. */
    lacking: {
        time?: Lacking | undefined;
        outcome?: Lacking | undefined;
    };
    /** Why the format that the settings name is not that of the file. */
    wrongFormat: ReadCause | undefined;
    /** Why rows that were read are of no use, or what stands there in place of rows. */
    cause: ReadCause | undefined;
    /** Of a quarantine list. */
    shape: ListShape | undefined;
    /** The door for what stands in the file. */
    readonly texts: Texts;
    /** Of times that name none; counts them. */
    readonly zone: Zone;
    constructor(role: SourceReport['role'], path: string, texts: Texts, zone?: Zone);
    /** What was counted while rows were read, so that it can be handed to another thread. */
    get counts(): TallyCounts;
    /** Goes on with what was counted in the next part of the file; @param before the lines that come before it */
    join(part: TallyCounts, before: number): void;
    /** @param text of what is no JSON, or no object */
    skip(reason: SkipReason, line: number, text?: string): void;
    /** A field's value could not be used. */
    coerce(field: string, value: unknown): void;
    /** The first value that could not be used, of the first of these fields that has one. */
    firstCoerced(fields: readonly string[]): PlacedValue | undefined;
    /** The report of a file that was read, or was not for a reason. */
    report(trouble?: Trouble): SourceReport;
}
export {};
