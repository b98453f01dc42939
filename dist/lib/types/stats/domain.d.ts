/** Throws a RangeError unless 0 <= k <= n and both are whole numbers. */
export declare function requireCount(k: number, n: number): void;
/** Throws a RangeError unless the value is a whole number >= 0 that a double holds exactly. */
export declare function requireWhole(name: string, value: number): void;
/** Throws a RangeError unless 0 < value < 1. */
export declare function requireOpenUnit(name: string, value: number): void;
/** Throws a RangeError unless 0 <= value <= 1. */
export declare function requireUnit(name: string, value: number): void;
/** Throws a RangeError unless the value is finite and above 0. */
export declare function requirePositive(name: string, value: number): void;
/** Throws a RangeError unless the sample holds a value and all its values are finite. */
export declare function requireSample(name: string, sample: ArrayLike<number>): void;
/** Throws a RangeError unless the sample holds a value and all its values are finite and above 0. */
export declare function requirePositiveSample(name: string, sample: ArrayLike<number>): void;
/** Throws a RangeError unless every element is 0 or 1. */
export declare function requireBinary(name: string, series: ArrayLike<number>): void;
/** The element at an index that is known to exist; throws a RangeError where it does not. */
export declare function at(values: ArrayLike<number>, index: number): number;
