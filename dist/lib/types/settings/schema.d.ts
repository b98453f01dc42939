import * as z from 'zod/mini';
import { type Severity } from '../model/finding.ts';
/**
 * Every setting's name, type, default and description, and the only place where they stand.
 *
 * A value may come as text (action input, command line) or typed (config file); each schema takes both.
 * `allowed` is what an error message and the generated tables say. Names are kebab-case outside, camelCase here.
 */
export interface SettingMeta {
    description: string;
    allowed: string;
    /**
     * The only program that has the setting: the action knows its workspace, the command line has a terminal. The config
     * file holds what the action has, and what is too large for an input.
     */
    only?: 'command line' | 'action' | 'config file';
    /** Never in a file. */
    isSecret?: boolean;
    /** What the tables show as default where the schema has none. */
    defaultText?: string;
    /** Written into action.yml, where only the runner knows the default. */
    runnerDefault?: string;
    /** Shape on the command line; text where not said. */
    flag?: 'boolean' | 'list';
}
/** What a loop leaves: files in its repository, or what its agents did on the forge. */
export declare const SOURCE_NAMES: readonly ['logs', 'pull-requests', 'workflow-runs'];
export type SourceName = (typeof SOURCE_NAMES)[number];
export declare const settingsSchema: z.ZodMiniObject<{
    root: z.ZodMiniDefault<z.ZodMiniString<string>>;
    retroDir: z.ZodMiniDefault<z.ZodMiniString<string>>;
    cycles: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<string[], string | string[]>>, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    logFormat: z.ZodMiniDefault<z.ZodMiniEnum<{
        auto: "auto";
        autoresearch: "autoresearch";
        "ci-runs": "ci-runs";
        "claude-flow": "claude-flow";
        "claude-result": "claude-result";
        evolve: "evolve";
        "gh-aw": "gh-aw";
        "gh-pr-list": "gh-pr-list";
        "gh-run-list": "gh-run-list";
        "issue-pr-cron": "issue-pr-cron";
        jarvis: "jarvis";
        "loop-run-log": "loop-run-log";
        native: "native";
        "ralph-history": "ralph-history";
        "ralph-iterations": "ralph-iterations";
        "ralph-metrics": "ralph-metrics";
        "ralph-orchestrator": "ralph-orchestrator";
        "results-tsv": "results-tsv";
        sessions: "sessions";
    }>>;
    maxFileSize: z.ZodMiniDefault<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>, z.ZodMiniTransform<number, string | number>>>;
    fields: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniObject<{
        rows: z.ZodMiniOptional<z.ZodMiniString<string>>;
        time: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        started: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        outcome: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<{
            field: string[];
            success: string[];
            failure: string[];
            ignore: string[];
        }, string[]>>, z.ZodMiniObject<{
            field: z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
            success: z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>>]>;
            failure: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniLiteral<"others">, z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>>]>]>>;
            ignore: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>>]>>;
        }, z.core.$strict>]>>;
        duration: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<{
            field: string[];
            unit: undefined;
        }, string[]>>, z.ZodMiniObject<{
            field: z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>;
            unit: z.ZodMiniOptional<z.ZodMiniEnum<{
                h: "h";
                min: "min";
                ms: "ms";
                s: "s";
            }>>;
        }, z.core.$strict>]>, z.ZodMiniTransform<{
            field: string[];
            unit: "h" | "min" | "ms" | "s";
        }, {
            field: string[];
            unit?: "h" | "min" | "ms" | "s" | undefined;
        } | {
            field: string[];
            unit: undefined;
        }>>>;
        task: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        kind: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        reason: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        id: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        epoch: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        model: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        agent: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        commit: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        pr: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        'lines-added': z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        'lines-removed': z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        work: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        tokens: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        'cost-usd': z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        'latest-by': z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
        'leave-out': z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnion<readonly [z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>, z.ZodMiniTransform<string[], string>>, z.ZodMiniArray<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>, z.ZodMiniBoolean<boolean>]>, z.ZodMiniTransform<string, any>>>]>>>;
    }, z.core.$strict>, z.ZodMiniTransform<{
        rows?: string | undefined;
        time?: string[] | undefined;
        started?: string[] | undefined;
        outcome?: {
            field: string[];
            success: string[];
            failure: "others" | string[];
            ignore: string[];
        } | {
            field: string[];
            success: string[];
            failure: string[];
            ignore: string[];
        } | undefined;
        duration?: {
            field: string[];
            unit: "h" | "min" | "ms" | "s";
        } | undefined;
        task?: string[] | undefined;
        kind?: string[] | undefined;
        reason?: string[] | undefined;
        id?: string[] | undefined;
        epoch?: string[] | undefined;
        model?: string[] | undefined;
        agent?: string[] | undefined;
        commit?: string[] | undefined;
        pr?: string[] | undefined;
        work?: string[] | undefined;
        tokens?: string[] | undefined;
        linesAdded: string[] | undefined;
        linesRemoved: string[] | undefined;
        costUsd: string[] | undefined;
        latestBy: string[] | undefined;
        leaveOut: Record<string, string[]> | undefined;
    }, {
        rows?: string | undefined;
        time?: string[] | undefined;
        started?: string[] | undefined;
        outcome?: {
            field: string[];
            success: string[];
            failure: "others" | string[];
            ignore: string[];
        } | {
            field: string[];
            success: string[];
            failure: string[];
            ignore: string[];
        } | undefined;
        duration?: {
            field: string[];
            unit: "h" | "min" | "ms" | "s";
        } | undefined;
        task?: string[] | undefined;
        kind?: string[] | undefined;
        reason?: string[] | undefined;
        id?: string[] | undefined;
        epoch?: string[] | undefined;
        model?: string[] | undefined;
        agent?: string[] | undefined;
        commit?: string[] | undefined;
        pr?: string[] | undefined;
        'lines-added'?: string[] | undefined;
        'lines-removed'?: string[] | undefined;
        work?: string[] | undefined;
        tokens?: string[] | undefined;
        'cost-usd'?: string[] | undefined;
        'latest-by'?: string[] | undefined;
        'leave-out'?: Record<string, string[]> | undefined;
    }>>>;
    timeZone: z.ZodMiniDefault<z.ZodMiniString<string>>;
    taskLinks: z.ZodMiniDefault<z.ZodMiniString<string>>;
    limits: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniNumber<number>>>>;
    accept: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        from: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniDate<Date>]>, z.ZodMiniTransform<number, string | Date>>;
        reason: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>>;
    mute: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        until: z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniDate<Date>]>, z.ZodMiniTransform<number, string | Date>>;
        reason: z.ZodMiniExactOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>>;
    sources: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<string[], string | string[]>>, z.ZodMiniArray<z.ZodMiniString<string>>>, z.ZodMiniArray<z.ZodMiniEnum<{
        logs: "logs";
        "pull-requests": "pull-requests";
        "workflow-runs": "workflow-runs";
    }>>>>;
    repository: z.ZodMiniOptional<z.ZodMiniString<string>>;
    workflows: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<string[], string | string[]>>, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    agents: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<string[], string | string[]>>, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    since: z.ZodMiniDefault<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<number, any>>]>, z.ZodMiniInt>>;
    failedSteps: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<boolean, string>>]>>;
    deepTriage: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<string[], string | string[]>>, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    triage: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<string[], string | string[]>>, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    quarantine: z.ZodMiniDefault<z.ZodMiniString<string>>;
    output: z.ZodMiniOptional<z.ZodMiniString<string>>;
    previous: z.ZodMiniDefault<z.ZodMiniString<string>>;
    report: z.ZodMiniOptional<z.ZodMiniString<string>>;
    promptContextPath: z.ZodMiniOptional<z.ZodMiniString<string>>;
    quotes: z.ZodMiniDefault<z.ZodMiniEnum<{
        all: "all";
        none: "none";
    }>>;
    rules: z.ZodMiniDefault<z.ZodMiniEnum<{
        seed: "seed";
        standard: "standard";
    }>>;
    windowDays: z.ZodMiniDefault<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<number, any>>]>, z.ZodMiniInt>>;
    now: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniDate<Date>]>, z.ZodMiniTransform<number, string | Date>>>;
    loopName: z.ZodMiniOptional<z.ZodMiniString<string>>;
    config: z.ZodMiniDefault<z.ZodMiniString<string>>;
    failOn: z.ZodMiniDefault<z.ZodMiniEnum<{
        high: "high";
        low: "low";
        medium: "medium";
        never: "never";
    }>>;
    dryRun: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<boolean, string>>]>>;
    failOnPublishError: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<boolean, string>>]>>;
    artifacts: z.ZodMiniDefault<z.ZodMiniEnum<{
        auto: "auto";
        never: "never";
    }>>;
    artifactPrefix: z.ZodMiniOptional<z.ZodMiniString<string>>;
    retentionDays: z.ZodMiniOptional<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<number, any>>]>, z.ZodMiniInt>>;
    issue: z.ZodMiniDefault<z.ZodMiniEnum<{
        always: "always";
        auto: "auto";
        never: "never";
    }>>;
    issueMinSeverity: z.ZodMiniDefault<z.ZodMiniEnum<{
        high: "high";
        low: "low";
        medium: "medium";
    }>>;
    issueLabels: z.ZodMiniDefault<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<string[], string | string[]>>, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    issueAssignees: z.ZodMiniDefault<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>, z.ZodMiniTransform<string[], string | string[]>>, z.ZodMiniArray<z.ZodMiniString<string>>>>;
    issueKey: z.ZodMiniDefault<z.ZodMiniString<string>>;
    issueAuthor: z.ZodMiniOptional<z.ZodMiniString<string>>;
    failingIssueComments: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<boolean, string>>]>>;
    quarantineLabel: z.ZodMiniOptional<z.ZodMiniString<string>>;
    token: z.ZodMiniOptional<z.ZodMiniString<string>>;
    format: z.ZodMiniDefault<z.ZodMiniEnum<{
        html: "html";
        json: "json";
        markdown: "markdown";
        prompt: "prompt";
        text: "text";
    }>>;
    open: z.ZodMiniDefault<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<boolean, string>>]>>;
}, z.core.$strict>;
export type Settings = z.output<typeof settingsSchema>;
/** What `--format` can print; each has its page in report/pages.ts. */
export type PageFormat = Settings['format'];
export type SettingKey = keyof Settings;
/** A setting with its name and its default spelt out. */
export interface SettingInfo extends SettingMeta {
    key: SettingKey;
    /** kebab-case, as inputs, flags and config keys spell it. */
    name: string;
    defaultText: string;
}
/** The settings in schema order, with what is known of each. */
export declare const SETTINGS: readonly SettingInfo[];
/** Whether a finding that nobody muted is as severe as `fail-on` says, or more. */
export declare function isFailing(failOn: Settings['failOn'], findings: readonly {
    severity: Severity;
    muted_until?: string | null | undefined;
}[]): boolean;
