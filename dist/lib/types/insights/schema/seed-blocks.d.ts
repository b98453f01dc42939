import * as z from 'zod/mini';
export declare const trends: z.ZodMiniObject<{
    window_days: z.ZodMiniOptional<z.ZodMiniInt>;
    velocity_change: z.ZodMiniNullable<z.ZodMiniInt>;
    success_rate_change: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    duration_change: z.ZodMiniNullable<z.ZodMiniInt>;
}, z.core.$catchall<z.ZodMiniObject<{
    count: z.ZodMiniInt;
    succeeded: z.ZodMiniOptional<z.ZodMiniInt>;
    success_rate: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    avg_duration: z.ZodMiniNullable<z.ZodMiniInt>;
    lines_net: z.ZodMiniNumber<number>;
    prs_merged: z.ZodMiniInt;
}, z.core.$strict>>>;
export declare const typeSummary: z.ZodMiniObject<{
    count: z.ZodMiniInt;
    succeeded: z.ZodMiniOptional<z.ZodMiniInt>;
    success_rate: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    avg_duration: z.ZodMiniInt;
    max_duration: z.ZodMiniNumber<number>;
}, z.core.$strict>;
export declare const repeatFailure: z.ZodMiniObject<{
    issue: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>;
    failure_count: z.ZodMiniInt;
    attempts_omitted_duration: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    attempts: z.ZodMiniArray<z.ZodMiniObject<{
        cycle: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
        reason: z.ZodMiniString<string>;
        duration: z.ZodMiniNumber<number>;
    }, z.core.$strict>>;
    attempts_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>;
export declare const durationOutlier: z.ZodMiniObject<{
    cycle: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
    issue: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
    type: z.ZodMiniNullable<z.ZodMiniString<string>>;
    duration: z.ZodMiniNumber<number>;
    avg_duration: z.ZodMiniInt;
    multiple: z.ZodMiniNumber<number>;
    at: z.ZodMiniOptional<z.ZodMiniISODateTime>;
    reason: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const triageEffectiveness: z.ZodMiniUnion<readonly [z.ZodMiniObject<{
    runs: z.ZodMiniLiteral<0>;
    note: z.ZodMiniString<string>;
}, z.core.$strict>, z.ZodMiniObject<{
    runs: z.ZodMiniInt;
    total_reviewed: z.ZodMiniNumber<number>;
    total_refined: z.ZodMiniNumber<number>;
    total_created: z.ZodMiniNumber<number>;
    total_closed: z.ZodMiniNumber<number>;
    timmy_consultation_rate: z.ZodMiniNumber<number>;
    timmy_recent_feedback: z.ZodMiniString<string>;
    timmy_feedback_history: z.ZodMiniArray<z.ZodMiniString<string>>;
    timmy_feedback_history_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>]>;
