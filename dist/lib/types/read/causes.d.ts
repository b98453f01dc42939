import type { UnitWords } from '../model/units.ts';
/**
 * Why a file or a row could not be used, and what to do: the one place that words it, for pages, findings, `inspect` and
 * errors alike. Values in it come from outside; pages make them fit for themselves.
 */
export interface ReadCause {
    /** Goes on after the name of the file, as in "is a folder, not a file". */
    say: string;
    /** An order, as in "name a file in it". */
    remedy: string;
}
/** Of a path that leads to no file. */
export declare const notFound: ReadCause;
export declare const noMatch: ReadCause;
/** Of a file that a command names. */
export declare function notThere(root: string): ReadCause;
/** Of the log of cycles; @param likely files that may be it */
export declare function logNotFound(say: string, likely?: readonly string[]): ReadCause;
/** A file stands where a known loop keeps its log, and gives no row. */
export declare function uselessDefault(say: string, path: string, { say: but, remedy }: ReadCause): ReadCause;
/** Of what may not be read. */
export declare const outside: ReadCause;
export declare const notRegular: ReadCause;
export declare const linkToNowhere: ReadCause;
export declare function tooManyFiles(count: number, rest: number): ReadCause;
/** Of what cannot be read. */
export declare const folder: ReadCause;
export declare const badGlob: ReadCause;
export declare const noPermission: ReadCause;
export declare function systemRefused(code: string): ReadCause;
/** Of what is held as a whole; each gets the size of the file, and the most that it may have, in bytes. */
export declare const tooLarge: {
    whole: (bytes: number) => {
        say: string;
        remedy: string;
    };
    setting: (bytes: number, most: number) => {
        say: string;
        remedy: string;
    };
    config: (bytes: number) => {
        say: string;
        remedy: string;
    };
    insights: (bytes: number) => {
        say: string;
        remedy: string;
    };
};
export declare function noLineInTail(bytes: number, most: number): ReadCause;
/** What of a log was not read, as a part of a sentence. */
export declare function unreadText({ bytes, of }: {
    bytes: number;
    of: number;
}): string;
/** @param rows that were read before */
export declare function brokeOff(cause: ReadCause, rows: number): ReadCause;
/** Of a file that holds no row. */
export declare const empty: ReadCause;
export declare const emptyList: ReadCause;
export declare const headingOnly: ReadCause;
export declare const noTable: ReadCause;
export declare const noObjects: ReadCause;
/** @param path of the object that holds them, '' where that is the document */
export declare function keyedRows(path: string, count: number): ReadCause;
export declare function isText(lines: number): ReadCause;
/** @param spread over several lines, or all on one */
export declare function listForLines(spread: boolean): ReadCause;
/** Where a list was named and there is another, or none. @param what the file holds */
export declare function noListToName(what: string): ReadCause;
/** @param others the lists that are there, with how many objects each holds, the longest first */
export declare function listNotThere(name: string, others: readonly (readonly [string, number])[]): ReadCause;
/** @param leftOutAs what the rows are, where that is known; @param said what else became of them */
export declare function leftOutOnly(rows: number, format: string, leftOutAs: string | undefined, said: readonly string[]): ReadCause;
/** Where a text stops being JSON. */
export interface BreakPlace {
    /** 1-based. */
    line: number;
    column: number;
    /** What stands there; '' where the text ends too early. */
    char: string;
}
/** Of a whole document. */
export declare function brokenDocument(at: BreakPlace | undefined): ReadCause;
export declare function manyDocuments({ line }: BreakPlace): ReadCause;
/** Lines of a file that could not be used, by what most of them are. @param lines of the file */
export interface CountedLines {
    count: number;
    lines: number;
    /** The first of them. */
    line: number;
}
/** @param at where the first breaks; @param isAlike all break at that column */
export declare function brokenLines(bad: CountedLines, at: BreakPlace | undefined, isAlike: boolean): ReadCause;
export declare function cutLine({ line }: CountedLines): ReadCause;
export declare function noObjectLines(bad: CountedLines): ReadCause;
export declare function notUnicode(bad: CountedLines): ReadCause;
export declare function longLines(bad: CountedLines): ReadCause;
export declare function noIssues(bad: CountedLines): ReadCause;
/** A value of a row that is no use. */
export interface PlacedValue {
    field: string;
    /** 1-based. */
    line: number;
    value: unknown;
}
/** Cycles that lack a time or an outcome. */
export interface Lacking {
    count: number;
    cycles: number;
    /** The first of them, 1-based. */
    line: number;
    /** Where it is looked for first. */
    field: string;
    /** A value that may be meant as one, and is no use. */
    bad: PlacedValue | undefined;
}
export declare function lacksTime({ count, cycles, line, field, bad }: Lacking): ReadCause;
export declare function lacksOutcome({ count, cycles, line, field, bad }: Lacking): ReadCause;
/** @param fitting of the first rows; @param lacked what the others have not; @param auto what is taken without the setting, where a preset knows the file */
export declare function wrongFormat(name: string, fitting: number, rows: number, lacked: string, auto: {
    name: string;
    reason: string;
} | undefined): ReadCause;
/** Of rows that were read, and yet cannot be judged by. */
export declare function noOutcomes(cycles: number, bad: PlacedValue | undefined, { one }: UnitWords): ReadCause;
/** @param bad the first of them */
export declare function unusableOutcomes({ count, cycles }: Lacking, bad: PlacedValue, { many }: UnitWords): ReadCause;
export declare function successesOnly(): ReadCause;
/** Where nothing counts as a failure, but words stand there that may be one. */
export declare function noFailureAmong(count: number, cycles: number, { one, many }: UnitWords): ReadCause;
export declare function unknownOutcomes(count: number, cycles: number, { many }: UnitWords): ReadCause;
export declare function noTimes(lacking: Lacking | undefined, { one }: UnitWords): ReadCause;
/** @param bad the first of them */
export declare function unusableTimes({ count, cycles, field }: Lacking, bad: PlacedValue, { many }: UnitWords): ReadCause;
export declare function futureTimes(count: number, cycles: number, { many }: UnitWords): ReadCause;
export declare function longDurations(median: number, { one }: UnitWords): ReadCause;
export declare function shortDurations(median: number, { one, many }: UnitWords): ReadCause;
export declare function overlongDurations(times: number): ReadCause;
export declare function numericEpochs(count: number, named: number): ReadCause;
export declare function repeatedCycles(count: number, rows: number, { one, isLogged }: UnitWords): ReadCause;
