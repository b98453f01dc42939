import * as z from 'zod/mini';
export declare const dataQuality: z.ZodMiniObject<{
    decided: z.ZodMiniInt;
    succeeded: z.ZodMiniInt;
    undecided: z.ZodMiniInt;
    undated: z.ZodMiniInt;
    future: z.ZodMiniInt;
    cycles: z.ZodMiniInt;
    first_at: z.ZodMiniNullable<z.ZodMiniISODateTime>;
    last_at: z.ZodMiniNullable<z.ZodMiniISODateTime>;
    span_days: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    age_days: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
    sources_omitted_skipped: z.ZodMiniOptional<z.ZodMiniInt>;
    sources_omitted_warnings: z.ZodMiniOptional<z.ZodMiniInt>;
    sources: z.ZodMiniArray<z.ZodMiniObject<{
        role: z.ZodMiniEnum<{
            cycles: "cycles";
            "deep-triage": "deep-triage";
            quarantine: "quarantine";
            triage: "triage";
        }>;
        path: z.ZodMiniString<string>;
        state: z.ZodMiniEnum<{
            empty: "empty";
            missing: "missing";
            read: "read";
            refused: "refused";
            unreadable: "unreadable";
        }>;
        problem: z.ZodMiniNullable<z.ZodMiniString<string>>;
        lines: z.ZodMiniInt;
        records: z.ZodMiniInt;
        decided: z.ZodMiniOptional<z.ZodMiniInt>;
        succeeded: z.ZodMiniOptional<z.ZodMiniInt>;
        undecided: z.ZodMiniOptional<z.ZodMiniInt>;
        undated: z.ZodMiniOptional<z.ZodMiniInt>;
        future: z.ZodMiniOptional<z.ZodMiniInt>;
        skipped: z.ZodMiniArray<z.ZodMiniObject<{
            reason: z.ZodMiniEnum<{
                "line-too-long": "line-too-long";
                "not-an-issue": "not-an-issue";
                "not-an-object": "not-an-object";
                "not-json": "not-json";
                "not-utf8": "not-utf8";
                "possibly-cut": "possibly-cut";
            }>;
            count: z.ZodMiniInt;
            first_lines: z.ZodMiniArray<z.ZodMiniInt>;
        }, z.core.$strict>>;
        duplicates: z.ZodMiniInt;
        left_out: z.ZodMiniInt;
        format: z.ZodMiniNullable<z.ZodMiniString<string>>;
        format_reason: z.ZodMiniNullable<z.ZodMiniString<string>>;
        coerced: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniInt>;
        coerced_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
        warnings: z.ZodMiniArray<z.ZodMiniObject<{
            code: z.ZodMiniEnum<{
                "durations-exceed-span": "durations-exceed-span";
                "future-times": "future-times";
                "median-over-a-day": "median-over-a-day";
                "median-under-a-second": "median-under-a-second";
                "no-outcomes": "no-outcomes";
                "no-times": "no-times";
                "numeric-epochs": "numeric-epochs";
                "repeated-cycles": "repeated-cycles";
                "unknown-outcomes": "unknown-outcomes";
            }>;
            say: z.ZodMiniString<string>;
        }, z.core.$strict>>;
        warnings_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>>;
    sources_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>;
