import type { Amount } from '../../model/finding.ts';
export declare function amountBlock({ value, k, n }: Amount): {
    value: number;
    k?: number;
    n?: number;
};
export declare function toPair([low, high]: readonly [number, number]): [number, number];
/**
 * Four significant digits, so that small p-values stay apart from 0; of what is large a tenth, so that counts and times
 * are the same here as in every other block.
 */
export declare function shorten(value: number): number;
