import * as z from 'zod/mini';
/**
 * insights.json, the on-disk contract. Its keys stand in this room only: pages, the issue and the next run read what is
 * here and nothing else. `schema/insights.schema.json` is generated from it.
 *
 * Other rooms take only its types: what builds these schemas is loaded when a file is checked.
 */
export declare const insightsSchema: z.ZodMiniObject<{
    schema_version: z.ZodMiniLiteral<2>;
    generated_at: z.ZodMiniISODateTime;
    loop: z.ZodMiniObject<{
        name: z.ZodMiniNullable<z.ZodMiniString<string>>;
        repository: z.ZodMiniNullable<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    rules: z.ZodMiniEnum<{
        seed: "seed";
        standard: "standard";
    }>;
    status: z.ZodMiniEnum<{
        degraded: "degraded";
        no_data: "no_data";
        ok: "ok";
        stale: "stale";
    }>;
    verdict: z.ZodMiniEnum<{
        better: "better";
        steady: "steady";
        unknown: "unknown";
        watch: "watch";
        worse: "worse";
    }>;
    verdict_reason: z.ZodMiniEnum<{
        findings: "findings";
        "little-change": "little-change";
        "no-cycles": "no-cycles";
        "no-outcomes": "no-outcomes";
        "old-data": "old-data";
        stopped: "stopped";
        "success-fell": "success-fell";
        "success-rose": "success-rose";
        "too-early": "too-early";
        "too-few": "too-few";
        usual: "usual";
    }>;
    headline: z.ZodMiniString<string>;
    total_cycles_analyzed: z.ZodMiniInt;
    data_quality: z.ZodMiniObject<{
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
            warnings: z.ZodMiniArray<z.ZodMiniObject<{
                code: z.ZodMiniEnum<{
                    "durations-exceed-span": "durations-exceed-span";
                    "future-times": "future-times";
                    "median-over-a-day": "median-over-a-day";
                    "median-under-a-second": "median-under-a-second";
                    "no-outcomes": "no-outcomes";
                    "no-times": "no-times";
                    "numeric-epochs": "numeric-epochs";
                    "unknown-outcomes": "unknown-outcomes";
                }>;
                say: z.ZodMiniString<string>;
            }, z.core.$strict>>;
            coerced: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniInt>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    trends: z.ZodMiniObject<{
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
    by_type: z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniObject<{
        count: z.ZodMiniInt;
        succeeded: z.ZodMiniOptional<z.ZodMiniInt>;
        success_rate: z.ZodMiniNumber<number>;
        avg_duration: z.ZodMiniInt;
        max_duration: z.ZodMiniNumber<number>;
    }, z.core.$strict>>;
    repeat_failures: z.ZodMiniArray<z.ZodMiniObject<{
        issue: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>;
        failure_count: z.ZodMiniInt;
        attempts: z.ZodMiniArray<z.ZodMiniObject<{
            cycle: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
            reason: z.ZodMiniString<string>;
            duration: z.ZodMiniNumber<number>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    duration_outliers: z.ZodMiniArray<z.ZodMiniObject<{
        cycle: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
        issue: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
        type: z.ZodMiniNullable<z.ZodMiniString<string>>;
        duration: z.ZodMiniNumber<number>;
        avg_duration: z.ZodMiniInt;
        multiple: z.ZodMiniNumber<number>;
        reason: z.ZodMiniString<string>;
    }, z.core.$strict>>;
    triage_effectiveness: z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
    }, z.core.$strict>]>;
    weeks: z.ZodMiniArray<z.ZodMiniObject<{
        from: z.ZodMiniISODateTime;
        to: z.ZodMiniISODateTime;
        cycles: z.ZodMiniInt;
        decided: z.ZodMiniInt;
        succeeded: z.ZodMiniInt;
        median_seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        lines_net: z.ZodMiniNumber<number>;
    }, z.core.$strict>>;
    baseline: z.ZodMiniObject<{
        from: z.ZodMiniISODateTime;
        to: z.ZodMiniISODateTime;
        days: z.ZodMiniNumber<number>;
        decided: z.ZodMiniInt;
        succeeded: z.ZodMiniInt;
        success_rate: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        interval: z.ZodMiniNullable<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
        median_seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        normal_window: z.ZodMiniNullable<z.ZodMiniObject<{
            cycles: z.ZodMiniInt;
            low: z.ZodMiniInt;
            high: z.ZodMiniInt;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    window: z.ZodMiniObject<{
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
        previous: z.ZodMiniObject<{
            from: z.ZodMiniISODateTime;
            to: z.ZodMiniISODateTime;
            decided: z.ZodMiniInt;
            succeeded: z.ZodMiniInt;
            prs_merged: z.ZodMiniInt;
        }, z.core.$strict>;
    }, z.core.$strict>;
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
    recommendations: z.ZodMiniArray<z.ZodMiniObject<{
        severity: z.ZodMiniEnum<{
            high: "high";
            info: "info";
            low: "low";
            medium: "medium";
        }>;
        category: z.ZodMiniString<string>;
        finding: z.ZodMiniString<string>;
        recommendation: z.ZodMiniString<string>;
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        rule: z.ZodMiniOptional<z.ZodMiniString<string>>;
        subject: z.ZodMiniOptional<z.ZodMiniObject<{
            kind: z.ZodMiniEnum<{
                loop: "loop";
                reason: "reason";
                source: "source";
                task: "task";
                type: "type";
            }>;
            key: z.ZodMiniString<string>;
        }, z.core.$strict>>;
        lead: z.ZodMiniOptional<z.ZodMiniString<string>>;
        detail: z.ZodMiniOptional<z.ZodMiniString<string>>;
        facts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            measure: z.ZodMiniEnum<{
                "capped-failures": "capped-failures";
                "cycle-seconds": "cycle-seconds";
                cycles: "cycles";
                "deep-triage": "deep-triage";
                "failed-in-a-row": "failed-in-a-row";
                "failed-seconds": "failed-seconds";
                failures: "failures";
                "failures-at-cap": "failures-at-cap";
                "failures-with-reason": "failures-with-reason";
                incidents: "incidents";
                "long-cycles": "long-cycles";
                "merged-lines": "merged-lines";
                pace: "pace";
                quarantined: "quarantined";
                "short-successes": "short-successes";
                silence: "silence";
                "slowest-tenth": "slowest-tenth";
                success: "success";
                "success-by-score": "success-by-score";
                "success-of-others": "success-of-others";
                tasks: "tasks";
                "time-limit": "time-limit";
                tries: "tries";
                unusable: "unusable";
            }>;
            unit: z.ZodMiniEnum<{
                cycles: "cycles";
                "cycles a day": "cycles a day";
                days: "days";
                lines: "lines";
                seconds: "seconds";
                share: "share";
                tasks: "tasks";
                times: "times";
            }>;
            before: z.ZodMiniNullable<z.ZodMiniObject<{
                value: z.ZodMiniNumber<number>;
                k: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                n: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            }, z.core.$strict>>;
            now: z.ZodMiniObject<{
                value: z.ZodMiniNumber<number>;
                k: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                n: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            }, z.core.$strict>;
        }, z.core.$strict>>>;
        evidence: z.ZodMiniOptional<z.ZodMiniObject<{
            level: z.ZodMiniEnum<{
                confirmed: "confirmed";
                insufficient: "insufficient";
                likely: "likely";
                suggestive: "suggestive";
            }>;
            method: z.ZodMiniString<string>;
            n: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
            k: z.ZodMiniOptional<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
            effect: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            interval: z.ZodMiniOptional<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
            p: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            q: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>>;
        expected_saving_seconds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniNumber<number>>>;
        goal: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
            measure: z.ZodMiniEnum<{
                "capped-failures": "capped-failures";
                "cycle-seconds": "cycle-seconds";
                cycles: "cycles";
                "deep-triage": "deep-triage";
                "failed-in-a-row": "failed-in-a-row";
                "failed-seconds": "failed-seconds";
                failures: "failures";
                "failures-at-cap": "failures-at-cap";
                "failures-with-reason": "failures-with-reason";
                incidents: "incidents";
                "long-cycles": "long-cycles";
                "merged-lines": "merged-lines";
                pace: "pace";
                quarantined: "quarantined";
                "short-successes": "short-successes";
                silence: "silence";
                "slowest-tenth": "slowest-tenth";
                success: "success";
                "success-by-score": "success-by-score";
                "success-of-others": "success-of-others";
                tasks: "tasks";
                "time-limit": "time-limit";
                tries: "tries";
                unusable: "unusable";
            }>;
            unit: z.ZodMiniEnum<{
                cycles: "cycles";
                "cycles a day": "cycles a day";
                days: "days";
                lines: "lines";
                seconds: "seconds";
                share: "share";
                tasks: "tasks";
                times: "times";
            }>;
            subject: z.ZodMiniObject<{
                kind: z.ZodMiniEnum<{
                    loop: "loop";
                    reason: "reason";
                    source: "source";
                    task: "task";
                    type: "type";
                }>;
                key: z.ZodMiniString<string>;
            }, z.core.$strict>;
            direction: z.ZodMiniEnum<{
                above: "above";
                "at-least": "at-least";
                "at-most": "at-most";
                below: "below";
            }>;
            target: z.ZodMiniNumber<number>;
            within_days: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            within_cycles: z.ZodMiniOptional<z.ZodMiniInt>;
            beyond: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>>>;
        worked_if: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    watchlist: z.ZodMiniArray<z.ZodMiniObject<{
        severity: z.ZodMiniEnum<{
            high: "high";
            info: "info";
            low: "low";
            medium: "medium";
        }>;
        category: z.ZodMiniString<string>;
        finding: z.ZodMiniString<string>;
        recommendation: z.ZodMiniString<string>;
        id: z.ZodMiniString<string>;
        rule: z.ZodMiniString<string>;
        subject: z.ZodMiniObject<{
            kind: z.ZodMiniEnum<{
                loop: "loop";
                reason: "reason";
                source: "source";
                task: "task";
                type: "type";
            }>;
            key: z.ZodMiniString<string>;
        }, z.core.$strict>;
        lead: z.ZodMiniString<string>;
        detail: z.ZodMiniString<string>;
        facts: z.ZodMiniArray<z.ZodMiniObject<{
            measure: z.ZodMiniEnum<{
                "capped-failures": "capped-failures";
                "cycle-seconds": "cycle-seconds";
                cycles: "cycles";
                "deep-triage": "deep-triage";
                "failed-in-a-row": "failed-in-a-row";
                "failed-seconds": "failed-seconds";
                failures: "failures";
                "failures-at-cap": "failures-at-cap";
                "failures-with-reason": "failures-with-reason";
                incidents: "incidents";
                "long-cycles": "long-cycles";
                "merged-lines": "merged-lines";
                pace: "pace";
                quarantined: "quarantined";
                "short-successes": "short-successes";
                silence: "silence";
                "slowest-tenth": "slowest-tenth";
                success: "success";
                "success-by-score": "success-by-score";
                "success-of-others": "success-of-others";
                tasks: "tasks";
                "time-limit": "time-limit";
                tries: "tries";
                unusable: "unusable";
            }>;
            unit: z.ZodMiniEnum<{
                cycles: "cycles";
                "cycles a day": "cycles a day";
                days: "days";
                lines: "lines";
                seconds: "seconds";
                share: "share";
                tasks: "tasks";
                times: "times";
            }>;
            before: z.ZodMiniNullable<z.ZodMiniObject<{
                value: z.ZodMiniNumber<number>;
                k: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                n: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            }, z.core.$strict>>;
            now: z.ZodMiniObject<{
                value: z.ZodMiniNumber<number>;
                k: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
                n: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            }, z.core.$strict>;
        }, z.core.$strict>>;
        evidence: z.ZodMiniObject<{
            level: z.ZodMiniEnum<{
                confirmed: "confirmed";
                insufficient: "insufficient";
                likely: "likely";
                suggestive: "suggestive";
            }>;
            method: z.ZodMiniString<string>;
            n: z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>;
            k: z.ZodMiniOptional<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
            effect: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            interval: z.ZodMiniOptional<z.ZodMiniTuple<readonly [z.ZodMiniNumber<number>, z.ZodMiniNumber<number>], null>>;
            p: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            q: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>;
        expected_saving_seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        goal: z.ZodMiniNullable<z.ZodMiniObject<{
            measure: z.ZodMiniEnum<{
                "capped-failures": "capped-failures";
                "cycle-seconds": "cycle-seconds";
                cycles: "cycles";
                "deep-triage": "deep-triage";
                "failed-in-a-row": "failed-in-a-row";
                "failed-seconds": "failed-seconds";
                failures: "failures";
                "failures-at-cap": "failures-at-cap";
                "failures-with-reason": "failures-with-reason";
                incidents: "incidents";
                "long-cycles": "long-cycles";
                "merged-lines": "merged-lines";
                pace: "pace";
                quarantined: "quarantined";
                "short-successes": "short-successes";
                silence: "silence";
                "slowest-tenth": "slowest-tenth";
                success: "success";
                "success-by-score": "success-by-score";
                "success-of-others": "success-of-others";
                tasks: "tasks";
                "time-limit": "time-limit";
                tries: "tries";
                unusable: "unusable";
            }>;
            unit: z.ZodMiniEnum<{
                cycles: "cycles";
                "cycles a day": "cycles a day";
                days: "days";
                lines: "lines";
                seconds: "seconds";
                share: "share";
                tasks: "tasks";
                times: "times";
            }>;
            subject: z.ZodMiniObject<{
                kind: z.ZodMiniEnum<{
                    loop: "loop";
                    reason: "reason";
                    source: "source";
                    task: "task";
                    type: "type";
                }>;
                key: z.ZodMiniString<string>;
            }, z.core.$strict>;
            direction: z.ZodMiniEnum<{
                above: "above";
                "at-least": "at-least";
                "at-most": "at-most";
                below: "below";
            }>;
            target: z.ZodMiniNumber<number>;
            within_days: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            within_cycles: z.ZodMiniOptional<z.ZodMiniInt>;
            beyond: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strict>>;
        worked_if: z.ZodMiniNullable<z.ZodMiniString<string>>;
        reason_code: z.ZodMiniEnum<{
            "luck-explains-it": "luck-explains-it";
            "many-were-tested": "many-were-tested";
            "too-few": "too-few";
        }>;
    }, z.core.$strict>>;
    failure_reasons: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        template: z.ZodMiniString<string>;
        before: z.ZodMiniInt;
        now: z.ZodMiniInt;
        total: z.ZodMiniInt;
        examples: z.ZodMiniArray<z.ZodMiniObject<{
            quoted_reason: z.ZodMiniString<string>;
            source: z.ZodMiniString<string>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    waste: z.ZodMiniObject<{
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
    quarantine: z.ZodMiniArray<z.ZodMiniObject<{
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
    triage: z.ZodMiniObject<{
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
    change_points: z.ZodMiniArray<z.ZodMiniObject<{
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
    recent_cycles: z.ZodMiniArray<z.ZodMiniObject<{
        at: z.ZodMiniISODateTime;
        succeeded: z.ZodMiniBoolean<boolean>;
        seconds: z.ZodMiniNullable<z.ZodMiniNumber<number>>;
        cycle: z.ZodMiniNullable<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
        source: z.ZodMiniString<string>;
        issue: z.ZodMiniNullable<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Insights = z.output<typeof insightsSchema>;
/** A finding as the file holds it. */
export type Recommendation = Insights['recommendations'][number];
