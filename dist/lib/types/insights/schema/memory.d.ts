import * as z from 'zod/mini';
/** Of an open finding. */
export declare const life: {
    status: z.ZodMiniEnum<{
        new: "new";
        persisting: "persisting";
        regressed: "regressed";
    }>;
    first_seen: z.ZodMiniISODate;
    since: z.ZodMiniISODateTime;
    days_open: z.ZodMiniInt;
    last_seen: z.ZodMiniISODate;
    ended_before: z.ZodMiniNullable<z.ZodMiniISODate>;
    muted_until: z.ZodMiniNullable<z.ZodMiniISODateTime>;
};
export declare const ended: {
    ended_omitted_resolved_in_window: z.ZodMiniOptional<z.ZodMiniInt>;
    ended: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        rule: z.ZodMiniString<string>;
        severity: z.ZodMiniEnum<{
            high: "high";
            info: "info";
            low: "low";
            medium: "medium";
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
        finding: z.ZodMiniString<string>;
        first_seen: z.ZodMiniISODate;
        since: z.ZodMiniISODateTime;
        ended_on: z.ZodMiniISODate;
        ending: z.ZodMiniEnum<{
            accepted: "accepted";
            resolved: "resolved";
            retracted: "retracted";
            stale: "stale";
        }>;
        because: z.ZodMiniEnum<{
            "a-person-accepted-it": "a-person-accepted-it";
            "is-back": "is-back";
            "judged-otherwise": "judged-otherwise";
            "lines-came-late": "lines-came-late";
            "lines-were-removed": "lines-were-removed";
            "loop-runs-again": "loop-runs-again";
            "not-apart-from-before": "not-apart-from-before";
            "not-found-again": "not-found-again";
            "task-left-alone": "task-left-alone";
            "task-succeeded": "task-succeeded";
            "too-few-cycles-since": "too-few-cycles-since";
        }>;
    }, z.core.$strict>>;
    ended_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
};
export declare const effectiveness: Record<"effectiveness", z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    rule: z.ZodMiniString<string>;
    severity: z.ZodMiniEnum<{
        high: "high";
        info: "info";
        low: "low";
        medium: "medium";
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
    finding: z.ZodMiniString<string>;
    recommendation: z.ZodMiniString<string>;
    worked_if: z.ZodMiniNullable<z.ZodMiniString<string>>;
    first_seen: z.ZodMiniISODate;
    outcome: z.ZodMiniEnum<{
        helped: "helped";
        inconclusive: "inconclusive";
        no_change: "no_change";
        worse: "worse";
    }>;
    because: z.ZodMiniEnum<{
        "back-after-it-was-down": "back-after-it-was-down";
        "back-too-soon-to-tell": "back-too-soon-to-tell";
        "failed-again": "failed-again";
        "fell-further": "fell-further";
        "left-alone": "left-alone";
        "runs-by-itself": "runs-by-itself";
        "still-down": "still-down";
        "succeeded-by-itself": "succeeded-by-itself";
    }>;
    measure: z.ZodMiniNullable<z.ZodMiniEnum<{
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
    }>>;
    before: z.ZodMiniNullable<z.ZodMiniObject<{
        value: z.ZodMiniNumber<number>;
        k: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        n: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strict>>;
    after: z.ZodMiniNullable<z.ZodMiniObject<{
        value: z.ZodMiniNumber<number>;
        k: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        n: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strict>>;
}, z.core.$strict>>> & Record<"effectiveness_omitted", z.ZodMiniOptional<z.ZodMiniInt>>;
export declare const history: z.ZodMiniObject<{
    days: z.ZodMiniArray<z.ZodMiniObject<{
        day: z.ZodMiniISODate;
        verdict: z.ZodMiniEnum<{
            better: "better";
            steady: "steady";
            unknown: "unknown";
            watch: "watch";
            worse: "worse";
        }>;
        decided: z.ZodMiniInt;
        succeeded: z.ZodMiniInt;
    }, z.core.$strict>>;
    previous_problem: z.ZodMiniNullable<z.ZodMiniString<string>>;
    findings: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        rule: z.ZodMiniString<string>;
        severity: z.ZodMiniEnum<{
            high: "high";
            info: "info";
            low: "low";
            medium: "medium";
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
        finding: z.ZodMiniString<string>;
        first: z.ZodMiniISODate;
        last: z.ZodMiniISODate;
        ending: z.ZodMiniNullable<z.ZodMiniEnum<{
            accepted: "accepted";
            resolved: "resolved";
            retracted: "retracted";
            stale: "stale";
        }>>;
    }, z.core.$strict>>;
    findings_omitted: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>;
