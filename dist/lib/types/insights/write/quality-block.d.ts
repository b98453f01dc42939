import type { DataQuality } from '../../analyse/data-quality.ts';
import type { Bounds } from '../bounds.ts';
import type { Insights } from '../schema.ts';
/** What was read, and how well. */
export declare function qualityBlock(quality: DataQuality, most: Bounds): Insights['data_quality'];
