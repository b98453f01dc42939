import * as z from 'zod/mini';
/** What pages draw of the window and of the time before it. */
export declare const week: z.ZodMiniObject<{
    from: z.ZodMiniISODateTime;
    to: z.ZodMiniISODateTime;
    cycles: z.ZodMiniInt;
    decided: z.ZodMiniInt;
    succeeded: z.ZodMiniInt;
    median_seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    lines_net: z.ZodMiniNumber<number>;
}, z.core.$strict>;
export declare const baseline: z.ZodMiniObject<{
    from: z.ZodMiniISODateTime;
    to: z.ZodMiniISODateTime;
    days: z.ZodMiniNumber<number>;
    running_days: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    decided: z.ZodMiniInt;
    succeeded: z.ZodMiniInt;
    prs_merged: z.ZodMiniOptional<z.ZodMiniInt>;
    success_rate: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
    median_seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    normal_window: z.ZodMiniNullable<z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        low: z.ZodMiniInt;
        high: z.ZodMiniInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const window: z.ZodMiniObject<{
    from: z.ZodMiniISODateTime;
    to: z.ZodMiniISODateTime;
    decided: z.ZodMiniInt;
    succeeded: z.ZodMiniInt;
    prs_merged: z.ZodMiniInt;
    days: z.ZodMiniInt;
    success_rate: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
    median_seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    difference: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
    changes: z.ZodMiniOptional<z.ZodMiniObject<{
        success: z.ZodMiniObject<{
            sure: z.ZodMiniEnum<{
                confirmed: "confirmed";
                insufficient: "insufficient";
                likely: "likely";
                unusual: "unusual";
                usual: "usual";
            }>;
            p: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        duration: z.ZodMiniNullable<z.ZodMiniObject<{
            sure: z.ZodMiniEnum<{
                confirmed: "confirmed";
                insufficient: "insufficient";
                likely: "likely";
                unusual: "unusual";
                usual: "usual";
            }>;
            p: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>>;
        decided: z.ZodMiniNullable<z.ZodMiniObject<{
            sure: z.ZodMiniEnum<{
                confirmed: "confirmed";
                insufficient: "insufficient";
                likely: "likely";
                unusual: "unusual";
                usual: "usual";
            }>;
            p: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    previous: z.ZodMiniObject<{
        from: z.ZodMiniISODateTime;
        to: z.ZodMiniISODateTime;
        decided: z.ZodMiniInt;
        succeeded: z.ZodMiniInt;
        prs_merged: z.ZodMiniInt;
    }, z.core.$strict>;
}, z.core.$strict>;
export declare const kinds: {
    kinds_omitted_in_window: z.ZodMiniOptional<z.ZodMiniInt>;
    kinds: z.ZodMiniArray<z.ZodMiniObject<{
        key: z.ZodMiniString<string>;
        all: z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
        }, z.core.$strict>;
        before: z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
        }, z.core.$strict>;
        now: z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
        }, z.core.$strict>;
        interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
    }, z.core.$strict>>;
    kinds_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
};
export declare const failingTasks: {
    failing_tasks_omitted_in_window: z.ZodMiniOptional<z.ZodMiniInt>;
    failing_tasks: z.ZodMiniArray<z.ZodMiniObject<{
        issue: z.ZodMiniString<string>;
        tries: z.ZodMiniInt;
        succeeded: z.ZodMiniInt;
        streak: z.ZodMiniInt;
        failed_seconds: z.ZodMiniNumber<number>;
        failed_seconds_in_window: z.ZodMiniNumber<number>;
        window: z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
        }, z.core.$strict>;
        first_at: z.ZodMiniISODateTime;
        attempts: z.ZodMiniArray<z.ZodMiniObject<{
            at: z.ZodMiniISODateTime;
            succeeded: z.ZodMiniBoolean<boolean>;
            seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
            cycle: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
            source: z.ZodMiniString<string>;
            quoted_reason: z.ZodMiniString<string>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    failing_tasks_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
};
/** Not in files that were written before it came. */
export declare const trySuccess: z.ZodMiniOptional<z.ZodMiniObject<{
    days: z.ZodMiniNumber<number>;
    max_tries: z.ZodMiniNullable<z.ZodMiniInt>;
    by_number: z.ZodMiniArray<z.ZodMiniObject<{
        number: z.ZodMiniInt;
        or_later: z.ZodMiniBoolean<boolean>;
        at_risk: z.ZodMiniInt;
        succeeded: z.ZodMiniInt;
        success_rate: z.ZodMiniNumber<number>;
        interval: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
    }, z.core.$strict>>;
    by_number_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>>;
export declare const recentCycles: Record<"recent_cycles", z.ZodMiniArray<z.ZodMiniObject<{
    at: z.ZodMiniISODateTime;
    succeeded: z.ZodMiniBoolean<boolean>;
    seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    cycle: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
    source: z.ZodMiniString<string>;
    issue: z.ZodMiniNullable<z.ZodMiniString<string>>;
}, z.core.$strict>>> & Record<"recent_cycles_omitted", z.ZodMiniOptional<z.ZodMiniInt>>;
/** The log within itself, where it is too young to compare weeks or its rows have no times. */
export declare const course: z.ZodMiniObject<{
    succeeded: z.ZodMiniInt;
    cycles: z.ZodMiniInt;
    by_row: z.ZodMiniBoolean<boolean>;
    span_seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    last: z.ZodMiniObject<{
        succeeded: z.ZodMiniInt;
        cycles: z.ZodMiniInt;
    }, z.core.$strict>;
    streak: z.ZodMiniNullable<z.ZodMiniObject<{
        outcome: z.ZodMiniEnum<{
            failure: "failure";
            success: "success";
        }>;
        length: z.ZodMiniInt;
    }, z.core.$strict>>;
    longest_failed: z.ZodMiniOptional<z.ZodMiniInt>;
    failed_lines: z.ZodMiniArray<z.ZodMiniInt>;
    turn: z.ZodMiniNullable<z.ZodMiniObject<{
        at: z.ZodMiniNullable<z.ZodMiniISODateTime>;
        line: z.ZodMiniInt;
        before: z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
        }, z.core.$strict>;
        after: z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
        }, z.core.$strict>;
        p: z.ZodMiniNumber<number>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const makers: z.ZodMiniObject<{
    agents: z.ZodMiniArray<z.ZodMiniObject<{
        succeeded: z.ZodMiniInt;
        cycles: z.ZodMiniInt;
        key: z.ZodMiniString<string>;
        interval: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
        ahead: z.ZodMiniNullable<z.ZodMiniObject<{
            difference: z.ZodMiniNumber<number>;
            interval: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    agents_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
    models: z.ZodMiniArray<z.ZodMiniObject<{
        succeeded: z.ZodMiniInt;
        cycles: z.ZodMiniInt;
        key: z.ZodMiniString<string>;
        interval: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
        ahead: z.ZodMiniNullable<z.ZodMiniObject<{
            difference: z.ZodMiniNumber<number>;
            interval: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    models_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>;
/** The loop runs again after a silence of more than five days that reaches into baseline or window. */
export declare const resumed: z.ZodMiniObject<{
    since: z.ZodMiniISODateTime;
    silent_days: z.ZodMiniNumber<number>;
    before: z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        days: z.ZodMiniNumber<number>;
    }, z.core.$strict>;
    now: z.ZodMiniObject<{
        cycles: z.ZodMiniInt;
        days: z.ZodMiniNumber<number>;
    }, z.core.$strict>;
}, z.core.$strict>;
