/** A value of the user as an error message quotes it: short, on one line, whatever it is. */
export declare function showValue(value: unknown): string;
