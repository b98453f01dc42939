import { type Bounds } from '../bounds.ts';
import type { Insights } from '../schema.ts';
/**
 * The file within its bytes, whatever the log holds. Bounds of the lists are enough for any usual text; where texts are so
 * long that they are not, all bounds are halved until the file fits, and what is left out is counted as ever.
 *
 * @param write the file with each list within these bounds
 */
export declare function fitFile(write: (most: Bounds) => Insights): Insights;
