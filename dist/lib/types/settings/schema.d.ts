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
export type Settings = {
    root: string;
    retroDir: string;
    cycles?: string[] | undefined;
    logFormat: "auto" | "autoresearch" | "ci-runs" | "claude-flow" | "claude-result" | "evolve" | "gh-aw" | "gh-pr-list" | "gh-run-list" | "issue-pr-cron" | "jarvis" | "loop-run-log" | "native" | "ralph-history" | "ralph-iterations" | "ralph-metrics" | "ralph-orchestrator" | "results-tsv" | "sessions";
    maxFileSize: number;
    fields?: {
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
    } | undefined;
    timeZone: string;
    taskLinks: string;
    limits?: Record<string, Record<string, number>> | undefined;
    accept: {
        id: string;
        from: number;
        reason?: string;
    }[];
    mute: {
        id: string;
        until: number;
        reason?: string;
    }[];
    sources?: ("logs" | "pull-requests" | "workflow-runs")[] | undefined;
    repository?: string | undefined;
    workflows?: string[] | undefined;
    agents?: string[] | undefined;
    since: number;
    failedSteps: boolean;
    jobLogs: boolean;
    deepTriage?: string[] | undefined;
    triage?: string[] | undefined;
    quarantine: string;
    output?: string | undefined;
    previous: string;
    report?: string | undefined;
    promptContextPath?: string | undefined;
    quotes: "all" | "none";
    rules: "seed" | "standard";
    windowDays: number;
    now?: number | undefined;
    loopName?: string | undefined;
    config: string;
    failOn: "high" | "low" | "medium" | "never";
    dryRun: boolean;
    failOnPublishError: boolean;
    artifacts: "auto" | "never";
    artifactPrefix?: string | undefined;
    retentionDays?: number | undefined;
    issue: "always" | "auto" | "never";
    issueMinSeverity: "high" | "low" | "medium";
    issueLabels: string[];
    issueAssignees: string[];
    issueKey: string;
    issueAuthor?: string | undefined;
    failingIssueComments: boolean;
    quarantineLabel?: string | undefined;
    token?: string | undefined;
    format: "html" | "json" | "markdown" | "prompt" | "text";
    shard?: {
        index: number;
        of: number;
    } | undefined;
    open: boolean;
};
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
