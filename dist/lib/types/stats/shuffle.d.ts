/** Brings a random choice of `count` elements (default: all), in random order, to the front, in place. */
export type Shuffle = (values: Float64Array, count?: number) => void;
/**
 * A shuffle whose sequence follows from the seed alone (Fisher-Yates on xoroshiro128+).
 *
 * @param seed whole number >= 0; its low 32 bits count
 * @throws RangeError outside this domain
 */
export declare function createShuffle(seed: number): Shuffle;
