/**
 * insights.json, the on-disk contract. Its keys stand in this room only: pages, the issue and the next run read what is
 * here and nothing else. `schema/insights.schema.json` is generated from it.
 *
 * Other rooms take only its types: what builds these schemas is loaded when a file is checked.
 */
export type Insights = {
    failure_reasons_omitted_recent?: number | undefined;
    ended_omitted_resolved_in_window?: number | undefined;
    recommendations: {
        status?: "new" | "persisting" | "regressed" | undefined;
        first_seen?: string | undefined;
        since?: string | undefined;
        days_open?: number | undefined;
        last_seen?: string | undefined;
        ended_before?: string | null | undefined;
        muted_until?: string | null | undefined;
        severity: "high" | "info" | "low" | "medium";
        category: string;
        finding: string;
        recommendation: string;
        id?: string | undefined;
        rule?: string | undefined;
        subject?: {
            kind: "loop" | "reason" | "source" | "task" | "type";
            key: string;
        } | undefined;
        lead?: string | undefined;
        detail?: string | undefined;
        facts?: {
            measure: "capped-failures" | "cycle-seconds" | "cycles" | "decided-cycles" | "deep-triage" | "empty-in-a-row" | "failed-in-a-row" | "failed-seconds" | "failures" | "failures-at-cap" | "failures-with-reason" | "incidents" | "long-cycles" | "merged-lines" | "pace" | "quarantined" | "short-successes" | "silence" | "slowest-tenth" | "success" | "success-by-score" | "success-of-others" | "tasks" | "time-limit" | "tries" | "undecided-in-a-row" | "unusable" | "without-end";
            unit: "cycles" | "cycles a day" | "days" | "lines" | "seconds" | "share" | "tasks" | "times";
            before: {
                value: number;
                k?: number | undefined;
                n?: number | undefined;
            } | null;
            now: {
                value: number;
                k?: number | undefined;
                n?: number | undefined;
            };
        }[] | undefined;
        evidence?: {
            level: "confirmed" | "insufficient" | "likely" | "suggestive";
            method: string;
            n: [number, number];
            k?: [number, number] | undefined;
            effect?: number | undefined;
            interval?: [number, number] | undefined;
            p?: number | undefined;
            q?: number | undefined;
        } | undefined;
        expected_saving_seconds?: number | null | undefined;
        goal?: {
            measure: "capped-failures" | "cycle-seconds" | "cycles" | "decided-cycles" | "deep-triage" | "empty-in-a-row" | "failed-in-a-row" | "failed-seconds" | "failures" | "failures-at-cap" | "failures-with-reason" | "incidents" | "long-cycles" | "merged-lines" | "pace" | "quarantined" | "short-successes" | "silence" | "slowest-tenth" | "success" | "success-by-score" | "success-of-others" | "tasks" | "time-limit" | "tries" | "undecided-in-a-row" | "unusable" | "without-end";
            unit: "cycles" | "cycles a day" | "days" | "lines" | "seconds" | "share" | "tasks" | "times";
            subject: {
                kind: "loop" | "reason" | "source" | "task" | "type";
                key: string;
            };
            direction: "above" | "at-least" | "at-most" | "below";
            target: number;
            within_days?: number | undefined;
            within_cycles?: number | undefined;
            beyond?: number | undefined;
        } | null | undefined;
        worked_if?: string | null | undefined;
        names_cause?: true | undefined;
        explained_by?: string | undefined;
        in_window?: {
            succeeded: number;
            cycles: number;
            failed_in_incidents: number;
            failed_seconds: number;
        } | undefined;
    }[];
    recommendations_omitted?: number | undefined;
    recommendations_omitted_by_rule?: {
        rule?: string | undefined;
        severity: "high" | "info" | "low" | "medium";
        subject_kind?: "loop" | "reason" | "source" | "task" | "type" | undefined;
        count: number;
        new?: number | undefined;
        tries?: {
            succeeded: number;
            cycles: number;
        } | undefined;
        in_window?: {
            succeeded: number;
            cycles: number;
            failed_in_incidents: number;
            failed_seconds: number;
        } | undefined;
        keys: string[];
        keys_omitted?: number | undefined;
    }[] | undefined;
    kinds_omitted_in_window?: number | undefined;
    failing_tasks_omitted_in_window?: number | undefined;
    schema_version: 2;
    generated_at: string;
    loop: {
        name: string | null;
        repository: string | null;
    };
    rules: "seed" | "standard";
    status: "degraded" | "no_data" | "ok" | "stale";
    verdict: "better" | "steady" | "unknown" | "watch" | "worse";
    verdict_reason: "even" | "findings" | "little-change" | "no-cycles" | "no-outcomes" | "nothing-decided" | "old-data" | "outside" | "spinning" | "stopped" | "success-fell" | "success-rose" | "successes-only" | "too-early" | "usual";
    headline: string;
    total_cycles_analyzed: number;
    data_quality: {
        decided: number;
        succeeded: number;
        undecided: number;
        unrecorded?: number | undefined;
        undated: number;
        future: number;
        cycles: number;
        first_at: string | null;
        last_at: string | null;
        span_days: number | null;
        age_days: number | null;
        endings?: {
            ending: string;
            count: number;
            why: string | null;
        }[] | undefined;
        endings_omitted?: number | undefined;
        sources_omitted_skipped?: number | undefined;
        sources_omitted_warnings?: number | undefined;
        sources: {
            role: "cycles" | "deep-triage" | "quarantine" | "triage";
            path: string;
            state: "empty" | "missing" | "read" | "refused" | "unreadable";
            problem: string | null;
            remedy?: string | undefined;
            lines: number;
            unread?: {
                bytes: number;
                of: number;
            } | undefined;
            records: number;
            decided?: number | undefined;
            succeeded?: number | undefined;
            undecided?: number | undefined;
            unrecorded?: number | undefined;
            undated?: number | undefined;
            future?: number | undefined;
            skipped: {
                reason: "line-too-long" | "not-an-issue" | "not-an-object" | "not-json" | "not-utf8" | "possibly-cut";
                count: number;
                first_lines: number[];
            }[];
            duplicates: number;
            left_out: number;
            zoneless?: {
                times: number;
                zone: string;
            } | undefined;
            shape?: {
                kind: "list" | "object";
                under?: "issues" | "quarantined" | undefined;
                empty: boolean;
            } | undefined;
            format: string | null;
            format_reason: string | null;
            coerced: Record<string, number>;
            coerced_omitted?: number | undefined;
            warnings: {
                code: "durations-exceed-span" | "future-times" | "median-over-a-day" | "median-under-a-second" | "no-outcomes" | "no-times" | "numeric-epochs" | "partly-read" | "repeated-cycles" | "successes-only" | "unknown-outcomes" | "unusable-outcomes" | "unusable-times" | "wrong-format";
                say: string;
                remedy?: string | undefined;
            }[];
            warnings_omitted?: number | undefined;
        }[];
        sources_omitted?: number | undefined;
    };
    trends: { [x: string]: {
            count: number;
            succeeded?: number | undefined;
            success_rate: number | null;
            avg_duration: number | null;
            lines_net: number;
            prs_merged: number;
        }; } & {
        window_days?: number | undefined;
        velocity_change: number | null;
        success_rate_change: number | null;
        duration_change: number | null;
    };
    triage_effectiveness: {
        runs: 0;
        note: string;
    } | {
        runs: number;
        total_reviewed: number;
        total_refined: number;
        total_created: number;
        total_closed: number;
        timmy_consultation_rate: number;
        timmy_recent_feedback: string;
        timmy_feedback_history: string[];
        timmy_feedback_history_omitted?: number | undefined;
    };
    weeks: {
        from: string;
        to: string;
        cycles: number;
        decided: number;
        succeeded: number;
        median_seconds: number | null;
        lines_net: number;
    }[];
    baseline: {
        from: string;
        to: string;
        days: number;
        running_days?: number | undefined;
        decided: number;
        succeeded: number;
        prs_merged?: number | undefined;
        success_rate: number | null;
        interval: [number, number] | null;
        median_seconds: number | null;
        normal_window: {
            cycles: number;
            low: number;
            high: number;
        } | null;
    };
    window: {
        from: string;
        to: string;
        decided: number;
        succeeded: number;
        prs_merged: number;
        days: number;
        success_rate: number | null;
        interval: [number, number] | null;
        median_seconds: number | null;
        difference: [number, number] | null;
        changes?: {
            success: {
                sure: "confirmed" | "insufficient" | "likely" | "unusual" | "usual";
                p?: number | undefined;
            };
            duration: {
                sure: "confirmed" | "insufficient" | "likely" | "unusual" | "usual";
                p?: number | undefined;
            } | null;
            decided: {
                sure: "confirmed" | "insufficient" | "likely" | "unusual" | "usual";
                p?: number | undefined;
            } | null;
        } | undefined;
        previous: {
            from: string;
            to: string;
            decided: number;
            succeeded: number;
            prs_merged: number;
        };
    };
    course?: {
        succeeded: number;
        cycles: number;
        by_row: boolean;
        span_seconds: number | null;
        last: {
            succeeded: number;
            cycles: number;
        };
        streak: {
            outcome: "failure" | "success";
            length: number;
        } | null;
        longest_failed?: number | undefined;
        failed_lines: number[];
        turn: {
            at: string | null;
            line: number;
            before: {
                succeeded: number;
                cycles: number;
            };
            after: {
                succeeded: number;
                cycles: number;
            };
            p: number;
        } | null;
    } | undefined;
    resumed?: {
        since: string;
        silent_days: number;
        before: {
            cycles: number;
            days: number;
        };
        now: {
            cycles: number;
            days: number;
        };
    } | undefined;
    search?: true | undefined;
    unrated?: "spinning" | "successes-only" | undefined;
    unit?: "pull-request" | "run" | undefined;
    task_links?: string | undefined;
    tries?: {
        days: number;
        max_tries: number | null;
        by_number: {
            number: number;
            or_later: boolean;
            at_risk: number;
            succeeded: number;
            success_rate: number;
            interval: [number, number];
        }[];
        by_number_omitted?: number | undefined;
    } | undefined;
    makers?: {
        agents: {
            succeeded: number;
            cycles: number;
            key: string;
            interval: [number, number];
            ahead: {
                difference: number;
                interval: [number, number];
            } | null;
        }[];
        agents_omitted?: number | undefined;
        models: {
            succeeded: number;
            cycles: number;
            key: string;
            interval: [number, number];
            ahead: {
                difference: number;
                interval: [number, number];
            } | null;
        }[];
        models_omitted?: number | undefined;
    } | undefined;
    history: {
        days: {
            day: string;
            verdict: "better" | "steady" | "unknown" | "watch" | "worse";
            decided: number;
            succeeded: number;
        }[];
        previous_problem: string | null;
        findings: {
            id: string;
            rule: string;
            severity: "high" | "info" | "low" | "medium";
            subject: {
                kind: "loop" | "reason" | "source" | "task" | "type";
                key: string;
            };
            finding: string;
            first: string;
            last: string;
            ending: "accepted" | "resolved" | "retracted" | "stale" | null;
        }[];
        findings_omitted?: number | undefined;
    };
    waste: {
        cycles: number;
        seconds: number;
        tokens: number;
        cost_usd: number;
        all_seconds: number;
        share: number | null;
        by_issue: {
            cycles: number;
            seconds: number;
            tokens: number;
            cost_usd: number;
            key: string;
        }[];
        by_issue_omitted?: number | undefined;
        by_reason: {
            cycles: number;
            seconds: number;
            tokens: number;
            cost_usd: number;
            key: string;
        }[];
        by_reason_omitted?: number | undefined;
        by_type: {
            cycles: number;
            seconds: number;
            tokens: number;
            cost_usd: number;
            key: string;
        }[];
        by_type_omitted?: number | undefined;
    };
    prices?: {
        cost_usd?: {
            now: {
                total: number;
                decided: number;
                priced: number;
                succeeded: number;
                per_cycle: number;
                per_success: number | null;
                at_least: number | null;
                interval: [number, number] | null;
            };
            before: {
                total: number;
                decided: number;
                priced: number;
                succeeded: number;
                per_cycle: number;
                per_success: number | null;
                at_least: number | null;
                interval: [number, number] | null;
            } | null;
        } | undefined;
        tokens?: {
            now: {
                total: number;
                decided: number;
                priced: number;
                succeeded: number;
                per_cycle: number;
                per_success: number | null;
                at_least: number | null;
                interval: [number, number] | null;
            };
            before: {
                total: number;
                decided: number;
                priced: number;
                succeeded: number;
                per_cycle: number;
                per_success: number | null;
                at_least: number | null;
                interval: [number, number] | null;
            } | null;
        } | undefined;
    } | undefined;
    ladder?: {
        runs: number;
        green: {
            succeeded: number;
            cycles: number;
            interval: [number, number] | null;
        };
        opened: {
            succeeded: number;
            cycles: number;
            interval: [number, number] | null;
        };
        merged: {
            succeeded: number;
            cycles: number;
            interval: [number, number] | null;
        };
        open: number;
        other_pull_requests: number;
    } | undefined;
    held?: {
        pull_requests: number;
        added: number;
        held: number;
        interval: [number, number] | null;
        days: 14;
        people: {
            pull_requests: number;
            added: number;
            held: number;
            interval: [number, number] | null;
        } | null;
        young: number;
        unknown: number;
        lacking?: "elsewhere" | "no-checkout" | "no-git" | "shallow" | undefined;
    } | undefined;
    triage: {
        runs: number;
        age_days: number | null;
        deep_age_days: number | null;
        cycles_since_deep: number;
        scores: {
            split: number;
            low: {
                succeeded: number;
                cycles: number;
            };
            high: {
                succeeded: number;
                cycles: number;
            };
            advantage: "clear" | "none" | "unclear";
        } | null;
        queue: {
            at: string;
            counts: Record<string, number>;
            counts_omitted?: number | undefined;
        }[];
        queue_omitted?: number | undefined;
    };
    change_points: {
        series: "duration" | "success";
        at: string;
        from: string;
        to: string;
        before: {
            cycles: number;
            succeeded?: number | undefined;
            median_seconds?: number | undefined;
        };
        after: {
            cycles: number;
            succeeded?: number | undefined;
            median_seconds?: number | undefined;
        };
        p: number;
        changed: {
            what: "agent" | "commit" | "epoch" | "model" | "type-mix";
            from: string;
            to: string;
        }[];
        named?: {
            what: "epoch" | "model";
            name: string;
            since: string;
        }[] | undefined;
        edited?: {
            commit: string;
            at: string;
            files: string[];
        }[] | undefined;
    }[];
    mergeable?: {
        accuracy: 0.02;
        cycle_seconds: {
            before: Record<string, number>;
            now: Record<string, number>;
        };
    } | undefined;
    by_type: Record<string, {
        count: number;
        succeeded?: number | undefined;
        success_rate: number | null;
        avg_duration: number;
        max_duration: number;
    }>;
    by_type_omitted?: number | undefined;
    duration_outliers: {
        cycle: string | number | null;
        issue: string | number | null;
        type: string | null;
        duration: number;
        avg_duration: number;
        multiple: number;
        at?: string | undefined;
        reason: string;
    }[];
    duration_outliers_omitted?: number | undefined;
    effectiveness: {
        id: string;
        rule: string;
        severity: "high" | "info" | "low" | "medium";
        subject: {
            kind: "loop" | "reason" | "source" | "task" | "type";
            key: string;
        };
        finding: string;
        recommendation: string;
        worked_if: string | null;
        first_seen: string;
        outcome: "helped" | "inconclusive" | "no_change" | "worse";
        because: "back-after-it-was-down" | "back-too-soon-to-tell" | "failed-again" | "fell-further" | "left-alone" | "runs-by-itself" | "still-down" | "succeeded-by-itself";
        measure: "capped-failures" | "cycle-seconds" | "cycles" | "decided-cycles" | "deep-triage" | "empty-in-a-row" | "failed-in-a-row" | "failed-seconds" | "failures" | "failures-at-cap" | "failures-with-reason" | "incidents" | "long-cycles" | "merged-lines" | "pace" | "quarantined" | "short-successes" | "silence" | "slowest-tenth" | "success" | "success-by-score" | "success-of-others" | "tasks" | "time-limit" | "tries" | "undecided-in-a-row" | "unusable" | "without-end" | null;
        before: {
            value: number;
            k?: number | undefined;
            n?: number | undefined;
        } | null;
        after: {
            value: number;
            k?: number | undefined;
            n?: number | undefined;
        } | null;
    }[];
    effectiveness_omitted?: number | undefined;
    ended: {
        id: string;
        rule: string;
        severity: "high" | "info" | "low" | "medium";
        subject: {
            kind: "loop" | "reason" | "source" | "task" | "type";
            key: string;
        };
        finding: string;
        first_seen: string;
        since: string;
        ended_on: string;
        ending: "accepted" | "resolved" | "retracted" | "stale";
        because: "a-person-accepted-it" | "all-else-fails-too" | "is-back" | "judged-otherwise" | "lines-came-late" | "lines-were-removed" | "loop-runs-again" | "not-apart-from-before" | "not-found-again" | "task-left-alone" | "task-succeeded" | "too-few-cycles-since";
    }[];
    ended_omitted?: number | undefined;
    failing_tasks: {
        issue: string;
        tries: number;
        succeeded: number;
        streak: number;
        failed_seconds: number;
        failed_seconds_in_window: number;
        window: {
            succeeded: number;
            cycles: number;
        };
        first_at: string;
        attempts: {
            at: string;
            succeeded: boolean;
            seconds: number | null;
            cycle: string | number | null;
            source: string;
            quoted_reason: string;
        }[];
    }[];
    failing_tasks_omitted?: number | undefined;
    failure_reasons: {
        id: string;
        template: string;
        before: number;
        now: number;
        total: number;
        examples: {
            quoted_reason: string;
            source: string;
        }[];
    }[];
    failure_reasons_omitted?: number | undefined;
    kinds: {
        key: string;
        all: {
            succeeded: number;
            cycles: number;
        };
        before: {
            succeeded: number;
            cycles: number;
        };
        now: {
            succeeded: number;
            cycles: number;
        };
        interval: [number, number] | null;
    }[];
    kinds_omitted?: number | undefined;
    quarantine: {
        issue: string;
        age_days: number | null;
        until: string | null;
        tries_since: number;
        tries_in_window: number;
        last_outcome: "failure" | "success" | "undecided" | null;
    }[];
    quarantine_omitted?: number | undefined;
    recent_cycles: {
        at: string;
        succeeded: boolean;
        seconds: number | null;
        cycle: string | number | null;
        source: string;
        issue: string | null;
    }[];
    recent_cycles_omitted?: number | undefined;
    repeat_failures: {
        issue: string | number;
        failure_count: number;
        attempts_omitted_duration?: number | undefined;
        attempts: {
            cycle: string | number | null;
            reason: string;
            duration: number;
        }[];
        attempts_omitted?: number | undefined;
    }[];
    repeat_failures_omitted?: number | undefined;
    watchlist: {
        severity: "high" | "info" | "low" | "medium";
        category: string;
        finding: string;
        recommendation: string;
        id: string;
        rule: string;
        subject: {
            kind: "loop" | "reason" | "source" | "task" | "type";
            key: string;
        };
        lead: string;
        detail: string;
        facts: {
            measure: "capped-failures" | "cycle-seconds" | "cycles" | "decided-cycles" | "deep-triage" | "empty-in-a-row" | "failed-in-a-row" | "failed-seconds" | "failures" | "failures-at-cap" | "failures-with-reason" | "incidents" | "long-cycles" | "merged-lines" | "pace" | "quarantined" | "short-successes" | "silence" | "slowest-tenth" | "success" | "success-by-score" | "success-of-others" | "tasks" | "time-limit" | "tries" | "undecided-in-a-row" | "unusable" | "without-end";
            unit: "cycles" | "cycles a day" | "days" | "lines" | "seconds" | "share" | "tasks" | "times";
            before: {
                value: number;
                k?: number | undefined;
                n?: number | undefined;
            } | null;
            now: {
                value: number;
                k?: number | undefined;
                n?: number | undefined;
            };
        }[];
        evidence: {
            level: "confirmed" | "insufficient" | "likely" | "suggestive";
            method: string;
            n: [number, number];
            k?: [number, number] | undefined;
            effect?: number | undefined;
            interval?: [number, number] | undefined;
            p?: number | undefined;
            q?: number | undefined;
        };
        expected_saving_seconds: number | null;
        goal: {
            measure: "capped-failures" | "cycle-seconds" | "cycles" | "decided-cycles" | "deep-triage" | "empty-in-a-row" | "failed-in-a-row" | "failed-seconds" | "failures" | "failures-at-cap" | "failures-with-reason" | "incidents" | "long-cycles" | "merged-lines" | "pace" | "quarantined" | "short-successes" | "silence" | "slowest-tenth" | "success" | "success-by-score" | "success-of-others" | "tasks" | "time-limit" | "tries" | "undecided-in-a-row" | "unusable" | "without-end";
            unit: "cycles" | "cycles a day" | "days" | "lines" | "seconds" | "share" | "tasks" | "times";
            subject: {
                kind: "loop" | "reason" | "source" | "task" | "type";
                key: string;
            };
            direction: "above" | "at-least" | "at-most" | "below";
            target: number;
            within_days?: number | undefined;
            within_cycles?: number | undefined;
            beyond?: number | undefined;
        } | null;
        worked_if: string | null;
        names_cause?: true | undefined;
        explained_by?: string | undefined;
        reason_code: "luck-explains-it" | "many-were-tested" | "too-few";
    }[];
    watchlist_omitted?: number | undefined;
};
/** A finding as the file holds it. */
export type Recommendation = Insights['recommendations'][number];
