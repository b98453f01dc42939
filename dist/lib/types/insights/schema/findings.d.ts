import * as z from 'zod/mini';
export declare const subject: z.ZodMiniObject<{
    kind: z.ZodMiniEnum<{
        loop: "loop";
        reason: "reason";
        source: "source";
        task: "task";
        type: "type";
    }>;
    key: z.ZodMiniString<string>;
}, z.core.$strict>;
export declare const fact: z.ZodMiniObject<{
    measure: z.ZodMiniEnum<{
        "capped-failures": "capped-failures";
        "cycle-seconds": "cycle-seconds";
        cycles: "cycles";
        "decided-cycles": "decided-cycles";
        "deep-triage": "deep-triage";
        "empty-in-a-row": "empty-in-a-row";
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
        "undecided-in-a-row": "undecided-in-a-row";
        unusable: "unusable";
        "without-end": "without-end";
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
}, z.core.$strict>;
export declare const goal: z.ZodMiniObject<{
    measure: z.ZodMiniEnum<{
        "capped-failures": "capped-failures";
        "cycle-seconds": "cycle-seconds";
        cycles: "cycles";
        "decided-cycles": "decided-cycles";
        "deep-triage": "deep-triage";
        "empty-in-a-row": "empty-in-a-row";
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
        "undecided-in-a-row": "undecided-in-a-row";
        unusable: "unusable";
        "without-end": "without-end";
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
}, z.core.$strict>;
/** No rule has as many. */
export declare const MOST_FACTS = 10;
export declare const recommendations: {
    recommendations: z.ZodMiniArray<z.ZodMiniObject<{
        status: z.ZodMiniOptional<z.ZodMiniEnum<{
            new: "new";
            persisting: "persisting";
            regressed: "regressed";
        }>>;
        first_seen: z.ZodMiniOptional<z.ZodMiniISODate>;
        since: z.ZodMiniOptional<z.ZodMiniISODateTime>;
        days_open: z.ZodMiniOptional<z.ZodMiniInt>;
        last_seen: z.ZodMiniOptional<z.ZodMiniISODate>;
        ended_before: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniISODate>>;
        muted_until: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniISODateTime>>;
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
                "decided-cycles": "decided-cycles";
                "deep-triage": "deep-triage";
                "empty-in-a-row": "empty-in-a-row";
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
                "undecided-in-a-row": "undecided-in-a-row";
                unusable: "unusable";
                "without-end": "without-end";
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
                "decided-cycles": "decided-cycles";
                "deep-triage": "deep-triage";
                "empty-in-a-row": "empty-in-a-row";
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
                "undecided-in-a-row": "undecided-in-a-row";
                unusable: "unusable";
                "without-end": "without-end";
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
        names_cause: z.ZodMiniOptional<z.ZodMiniOptional<z.ZodMiniLiteral<true>>>;
        explained_by: z.ZodMiniOptional<z.ZodMiniOptional<z.ZodMiniString<string>>>;
        in_window: z.ZodMiniOptional<z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
            failed_in_incidents: z.ZodMiniInt;
            failed_seconds: z.ZodMiniNumber<number>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    recommendations_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
    recommendations_omitted_by_rule: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        rule: z.ZodMiniOptional<z.ZodMiniString<string>>;
        severity: z.ZodMiniEnum<{
            high: "high";
            info: "info";
            low: "low";
            medium: "medium";
        }>;
        subject_kind: z.ZodMiniOptional<z.ZodMiniEnum<{
            loop: "loop";
            reason: "reason";
            source: "source";
            task: "task";
            type: "type";
        }>>;
        count: z.ZodMiniInt;
        new: z.ZodMiniOptional<z.ZodMiniInt>;
        tries: z.ZodMiniOptional<z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
        }, z.core.$strict>>;
        in_window: z.ZodMiniOptional<z.ZodMiniObject<{
            succeeded: z.ZodMiniInt;
            cycles: z.ZodMiniInt;
            failed_in_incidents: z.ZodMiniInt;
            failed_seconds: z.ZodMiniNumber<number>;
        }, z.core.$strict>>;
        keys: z.ZodMiniArray<z.ZodMiniString<string>>;
        keys_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strict>>>;
};
export declare const watched: z.ZodMiniObject<{
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
            "decided-cycles": "decided-cycles";
            "deep-triage": "deep-triage";
            "empty-in-a-row": "empty-in-a-row";
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
            "undecided-in-a-row": "undecided-in-a-row";
            unusable: "unusable";
            "without-end": "without-end";
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
            "decided-cycles": "decided-cycles";
            "deep-triage": "deep-triage";
            "empty-in-a-row": "empty-in-a-row";
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
            "undecided-in-a-row": "undecided-in-a-row";
            unusable: "unusable";
            "without-end": "without-end";
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
    names_cause: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
    explained_by: z.ZodMiniOptional<z.ZodMiniString<string>>;
    reason_code: z.ZodMiniEnum<{
        "luck-explains-it": "luck-explains-it";
        "many-were-tested": "many-were-tested";
        "too-few": "too-few";
    }>;
}, z.core.$strict>;
