import type { Analysis } from '../../analyse/index.ts';
import type { TriageEffectiveness } from '../../analyse/triage-effectiveness.ts';
import type { Bounds } from '../bounds.ts';
import type { Insights } from '../schema.ts';
/** The blocks that the seed program wrote, under its names. */
export declare function trendsBlock({ trends, unrated }: Analysis, isSeed: boolean): Insights['trends'];
export declare function typesBlock({ types, unrated }: Analysis, most: Bounds, isSeed: boolean): Pick<Insights, 'by_type' | 'by_type_omitted'>;
export declare function repeatsBlock({ repeatFailures }: Analysis, most: Bounds): Pick<Insights, 'repeat_failures' | 'repeat_failures_omitted'>;
export declare function outliersBlock({ durationOutliers, timeline }: Analysis, most: Bounds, isSeed: boolean): Pick<Insights, 'duration_outliers' | 'duration_outliers_omitted'>;
export declare function triageBlock(triage: TriageEffectiveness | undefined, most: Bounds): Insights['triage_effectiveness'];
