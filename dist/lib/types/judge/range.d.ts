/** Which values a limit can have; both ends belong to it. */
export interface Range {
    min: number;
    max: number;
    /** Whole numbers only. */
    whole?: true;
}
/** How many cycles, tasks, tries or pauses it takes. */
export declare const COUNT: Range;
/** A share or a quantile. */
export declare const SHARE: Range;
export declare const PROBABILITY: Range;
/** How many times as much, or as long. */
export declare const TIMES: Range;
/** A fall: how much of it is left. */
export declare const FALL: Range;
/** As far back as rules look. */
export declare const DAYS: Range;
/** Of any length. */
export declare const LONG: Range;
/** Amounts: hours, seconds, lines, cycles expected. */
export declare const AMOUNT: Range;
