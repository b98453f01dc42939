import * as z from 'zod/mini';
export declare const waste: z.ZodMiniObject<{
    cycles: z.ZodMiniInt;
    seconds: z.ZodMiniNumber<number>;
    tokens: z.ZodMiniNumber<number>;
    cost_usd: z.ZodMiniNumber<number>;
    all_seconds: z.ZodMiniNumber<number>;
    share: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    by_type: z.ZodMiniArray<z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        seconds: z.ZodMiniNumber<number>;
        tokens: z.ZodMiniNumber<number>;
        cost_usd: z.ZodMiniNumber<number>;
        key: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    by_reason: z.ZodMiniArray<z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        seconds: z.ZodMiniNumber<number>;
        tokens: z.ZodMiniNumber<number>;
        cost_usd: z.ZodMiniNumber<number>;
        key: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    by_issue: z.ZodMiniArray<z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        seconds: z.ZodMiniNumber<number>;
        tokens: z.ZodMiniNumber<number>;
        cost_usd: z.ZodMiniNumber<number>;
        key: z.ZodMiniString<string>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const quarantine: z.ZodMiniArray<z.ZodMiniObject<{
    issue: z.ZodMiniString<string>;
    age_days: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    until: z.ZodMiniNullable<z.ZodMiniISODateTime>;
    tries_since: z.ZodMiniInt;
    tries_in_window: z.ZodMiniInt;
    last_outcome: z.ZodMiniNullable<z.ZodMiniEnum<{
        failure: "failure";
        success: "success";
        undecided: "undecided";
    }>>;
}, z.core.$strict>>;
export declare const triage: z.ZodMiniObject<{
    runs: z.ZodMiniInt;
    age_days: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    deep_age_days: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    cycles_since_deep: z.ZodMiniInt;
    queue: z.ZodMiniArray<z.ZodMiniObject<{
        at: z.ZodMiniISODateTime;
        counts: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>;
    }, z.core.$strict>>;
    scores: z.ZodMiniNullable<z.ZodMiniObject<{
        split: z.ZodMiniNumber<number>;
        low: z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
        }, z.core.$strict>;
        high: z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
        }, z.core.$strict>;
        advantage: z.ZodMiniEnum<{
            clear: "clear";
            none: "none";
            unclear: "unclear";
        }>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const changePoints: z.ZodMiniArray<z.ZodMiniObject<{
    series: z.ZodMiniEnum<{
        duration: "duration";
        success: "success";
    }>;
    at: z.ZodMiniISODateTime;
    from: z.ZodMiniISODateTime;
    to: z.ZodMiniISODateTime;
    before: z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        succeeded: z.ZodMiniOptional<z.ZodMiniInt>;
        median_seconds: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strict>;
    after: z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        succeeded: z.ZodMiniOptional<z.ZodMiniInt>;
        median_seconds: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strict>;
    p: z.ZodMiniNumber<number>;
    changed: z.ZodMiniArray<z.ZodMiniObject<{
        what: z.ZodMiniEnum<{
            commit: "commit";
            epoch: "epoch";
            model: "model";
            "type-mix": "type-mix";
        }>;
        from: z.ZodMiniString<string>;
        to: z.ZodMiniString<string>;
    }, z.core.$strict>>;
}, z.core.$strict>>;
