/** A text that tells of a time, but not which. */
export type OddTime = 'year-last' | 'time-of-day';
export declare function oddTimeOf(value: unknown): OddTime | undefined;
