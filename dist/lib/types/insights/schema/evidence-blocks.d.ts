import * as z from 'zod/mini';
export declare const waste: z.ZodMiniObject<{
    cycles: z.ZodMiniInt;
    seconds: z.ZodMiniNumber<number>;
    tokens: z.ZodMiniNumber<number>;
    cost_usd: z.ZodMiniNumber<number>;
    all_seconds: z.ZodMiniNumber<number>;
    share: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    by_issue: z.ZodMiniArray<z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        seconds: z.ZodMiniNumber<number>;
        tokens: z.ZodMiniNumber<number>;
        cost_usd: z.ZodMiniNumber<number>;
        key: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    by_issue_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
    by_reason: z.ZodMiniArray<z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        seconds: z.ZodMiniNumber<number>;
        tokens: z.ZodMiniNumber<number>;
        cost_usd: z.ZodMiniNumber<number>;
        key: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    by_reason_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
    by_type: z.ZodMiniArray<z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        seconds: z.ZodMiniNumber<number>;
        tokens: z.ZodMiniNumber<number>;
        cost_usd: z.ZodMiniNumber<number>;
        key: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    by_type_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>;
export declare const prices: z.ZodMiniObject<{
    cost_usd: z.ZodMiniOptional<z.ZodMiniObject<{
        now: z.ZodMiniObject<{
            total: z.ZodMiniNumber<number>;
            decided: z.ZodMiniInt;
            priced: z.ZodMiniInt;
            succeeded: z.ZodMiniInt;
            per_cycle: z.ZodMiniNumber<number>;
            per_success: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            at_least: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
        }, z.core.$strict>;
        before: z.ZodMiniNullable<z.ZodMiniObject<{
            total: z.ZodMiniNumber<number>;
            decided: z.ZodMiniInt;
            priced: z.ZodMiniInt;
            succeeded: z.ZodMiniInt;
            per_cycle: z.ZodMiniNumber<number>;
            per_success: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            at_least: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    tokens: z.ZodMiniOptional<z.ZodMiniObject<{
        now: z.ZodMiniObject<{
            total: z.ZodMiniNumber<number>;
            decided: z.ZodMiniInt;
            priced: z.ZodMiniInt;
            succeeded: z.ZodMiniInt;
            per_cycle: z.ZodMiniNumber<number>;
            per_success: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            at_least: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
        }, z.core.$strict>;
        before: z.ZodMiniNullable<z.ZodMiniObject<{
            total: z.ZodMiniNumber<number>;
            decided: z.ZodMiniInt;
            priced: z.ZodMiniInt;
            succeeded: z.ZodMiniInt;
            per_cycle: z.ZodMiniNumber<number>;
            per_success: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            at_least: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const ladder: z.ZodMiniObject<{
    runs: z.ZodMiniInt;
    green: z.ZodMiniObject<{
        succeeded: z.ZodMiniInt;
        cycles: z.ZodMiniInt;
        interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
    }, z.core.$strict>;
    opened: z.ZodMiniObject<{
        succeeded: z.ZodMiniInt;
        cycles: z.ZodMiniInt;
        interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
    }, z.core.$strict>;
    merged: z.ZodMiniObject<{
        succeeded: z.ZodMiniInt;
        cycles: z.ZodMiniInt;
        interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
    }, z.core.$strict>;
    open: z.ZodMiniInt;
    other_pull_requests: z.ZodMiniInt;
}, z.core.$strict>;
export declare const quarantine: Record<"quarantine", z.ZodMiniArray<z.ZodMiniObject<{
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
}, z.core.$strict>>> & Record<"quarantine_omitted", z.ZodMiniOptional<z.ZodMiniInt>>;
export declare const triage: z.ZodMiniObject<{
    runs: z.ZodMiniInt;
    age_days: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    deep_age_days: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    cycles_since_deep: z.ZodMiniInt;
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
    queue: z.ZodMiniArray<z.ZodMiniObject<{
        at: z.ZodMiniISODateTime;
        counts: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>;
        counts_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>>;
    queue_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
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
            agent: "agent";
            commit: "commit";
            epoch: "epoch";
            model: "model";
            "type-mix": "type-mix";
        }>;
        from: z.ZodMiniString<string>;
        to: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    named: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        what: z.ZodMiniEnum<{
            epoch: "epoch";
            model: "model";
        }>;
        name: z.ZodMiniString<string>;
        since: z.ZodMiniISODateTime;
    }, z.core.$strict>>>;
}, z.core.$strict>>;
