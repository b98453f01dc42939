import type { SkippedLines, SkipReason } from '../model/retro.ts';
import type { Texts } from '../safe/texts.ts';
import { type BreakPlace, type ReadCause } from './causes.ts';
export declare const FIRST_LINES = 5;
/** What was counted of one part of a file. */
export interface BadCounts {
    byReason: ReadonlyMap<SkipReason, SkippedLines>;
    count: number;
    places: number;
    isAlike: boolean;
    first?: FirstBad;
}
interface FirstBad {
    text: string;
    place: BreakPlace | undefined;
}
/** The lines, or elements of a list, that could not be used, and where they break. */
export declare class BadLines {
    #private;
    readonly byReason: Map<"line-too-long" | "not-an-issue" | "not-an-object" | "not-json" | "not-utf8" | "possibly-cut", SkippedLines>;
    count: number;
    constructor(texts: Texts);
    /** What was counted, so that it can be handed to another thread. */
    get counts(): BadCounts;
    /** Goes on with what was counted in the next part of the file; @param before the lines that come before it */
    join({ byReason, count, places, isAlike, first }: BadCounts, before: number): void;
    /** @param text of what is no JSON, or no object */
    add(reason: SkipReason, line: number, text?: string): void;
    /** What is wrong with most of them. @param records that were read beside them */
    cause(records: number): ReadCause | undefined;
}
/**
 * Where a text that is no JSON breaks; `undefined` where that is too far behind to look.
 *
 * @param line where the text begins, 1-based
 */
export declare function placeOfBreak(text: string, line: number, texts: Texts): BreakPlace | undefined;
/** Whether what stands before the break is JSON already, and another value begins there. */
export declare function isFollowedByValue(text: string): boolean;
export {};
