import type { UnitWords } from './units.ts';
/** What a report finds, as data. Rules make it, insights.json holds it, pages show it; sentences are made from it. */
export declare const SEVERITIES: readonly ['high', 'medium', 'low', 'info'];
export type Severity = (typeof SEVERITIES)[number];
/** Whether a severity is the bar or above it. */
export declare function isAtLeast(severity: Severity, bar: Severity): boolean;
/** The worst first. */
export declare function bySeverity(a: {
    severity: Severity;
}, b: {
    severity: Severity;
}): number;
/** Whether it makes the loop need a look. */
export declare function isGrave({ severity }: {
    severity: Severity;
}): boolean;
export declare const VERDICTS: readonly ['better', 'steady', 'watch', 'worse', 'unknown'];
export type Verdict = (typeof VERDICTS)[number];
/** Why the verdict is what it is; the headline and every title are worded from it. */
export declare const VERDICT_REASONS: readonly ['stopped', 'success-fell', 'success-rose', 'spinning', 'findings', 'usual', 'little-change', 'outside', 'even', 'nothing-decided', 'too-early', 'old-data', 'no-outcomes', 'successes-only', 'no-cycles'];
export type VerdictReason = (typeof VERDICT_REASONS)[number];
/** Why there is no rate of success: nothing counts as a failure, or what counts as a success did nothing. */
export declare const UNRATED: readonly ['successes-only', 'spinning'];
export type Unrated = (typeof UNRATED)[number];
/** How sure a finding is; docs/evidence.md says what each takes. */
export declare const LEVELS: readonly ['insufficient', 'suggestive', 'likely', 'confirmed'];
export type Level = (typeof LEVELS)[number];
/** Why something is only watched. */
export declare const WATCH_REASONS: readonly ['too-few', 'luck-explains-it', 'many-were-tested'];
export type WatchReason = (typeof WATCH_REASONS)[number];
export declare const SUBJECT_KINDS: readonly ['loop', 'type', 'task', 'reason', 'source'];
/** What a finding is about. `key` is untrusted text: the kind of work, the task, the id of a reason, the path of a log. */
export interface Subject {
    kind: (typeof SUBJECT_KINDS)[number];
    key: string;
}
/** What can be measured, and in which unit. A goal that the next report checks names one of these. */
export declare const MEASURES: {
    readonly success: 'share';
    readonly 'success-of-others': 'share';
    readonly 'success-by-score': 'share';
    readonly 'failures-at-cap': 'share';
    readonly 'capped-failures': 'cycles';
    readonly 'failures-with-reason': 'share';
    readonly failures: 'cycles';
    readonly 'failed-in-a-row': 'cycles';
    readonly 'failed-seconds': 'seconds';
    readonly tries: 'cycles';
    readonly cycles: 'cycles';
    readonly 'decided-cycles': 'cycles';
    readonly 'undecided-in-a-row': 'cycles';
    readonly 'without-end': 'cycles';
    readonly 'empty-in-a-row': 'cycles';
    readonly pace: 'cycles a day';
    readonly silence: 'seconds';
    readonly 'cycle-seconds': 'seconds';
    readonly 'slowest-tenth': 'seconds';
    readonly 'time-limit': 'seconds';
    readonly 'long-cycles': 'cycles';
    readonly 'short-successes': 'share';
    readonly incidents: 'times';
    readonly tasks: 'tasks';
    readonly quarantined: 'days';
    readonly 'deep-triage': 'days';
    readonly 'merged-lines': 'lines';
    readonly unusable: 'share';
};
export type Measure = keyof typeof MEASURES;
/** A number in the measure's unit; of a share or a pace also what it was made of, so that nobody has to guess it back. */
export interface Amount {
    value: number;
    /** Of `n`: successes of cycles, cycles of days. */
    k?: number;
    /** How many stand behind it. */
    n?: number;
}
/** One number that a finding rests on, now and, where there is one, before. */
export interface Fact {
    measure: Measure;
    /** Before the window; where there is no before, what is usual or allowed. */
    before?: Amount;
    now: Amount;
}
/** What shows that acting on a finding worked: something that a later report can check. */
export interface Goal {
    measure: Measure;
    subject: Subject;
    direction: 'above' | 'at-least' | 'below' | 'at-most';
    /** In the measure's unit. */
    target: number;
    /** Over which of the cycles to come. */
    within: {
        days: number;
    } | {
        cycles: number;
    };
    /** Counts only what goes beyond this: seconds, or times (or the share of) what is usual. */
    beyond?: number;
}
/** The method of evidence that an earlier day gave: the finding lasts, and no test is made again. */
export declare const HELD = "held";
/** What a test found and how sure that makes a finding. */
export interface Evidence {
    level: Level;
    /** `fisher`, `mann-whitney`, ...; `rule` for a check that needs no probability. */
    method: string;
    /** Sizes of the two sides, before and now; one side is 0 where there is only one. */
    n: readonly [before: number, now: number];
    /** Successes, or whatever is counted, on the two sides. */
    k?: readonly [before: number, now: number];
    /** Size of the difference in the rule's unit. */
    effect?: number;
    /** 95 % interval of the effect. */
    interval?: readonly [low: number, high: number];
    /** Two-sided. */
    p?: number;
    /** `p` corrected for the number of tests in the rule's family. */
    q?: number;
}
export interface Finding {
    /** The same from run to run. */
    id: string;
    rule: string;
    severity: Severity;
    category: string;
    subject: Subject;
    /** What is the case, as the beginning of a sentence; may quote the log. */
    lead: string;
    /** The numbers behind it, as what stands in brackets after it; '' for none. */
    detail: string;
    /** An order without a final stop. */
    recommendation: string;
    facts: readonly Fact[];
    goal?: Goal;
    evidence: Evidence;
    /** Seconds of failed work a window that acting on it would save, at most. */
    savingSeconds?: number;
    /** It names what else changed when it did: the first thing to look at. */
    namesCause?: true;
    /** Id of the finding without whose cycles this one would not be. */
    explainedBy?: string;
    /** When what it is about began, where the rule knows: an instant. */
    began?: number;
}
/** Too weak to be advice. */
export interface Watched extends Finding {
    reason: WatchReason;
}
/** What a planner can be told to obey; report/prompt words them. */
export type Order = 'never-select' | 'stop-kind' | 'limit-kind' | 'prefer-small' | 'ignore-scores' | 'ask-release' | 'ask-overdue';
/** What pages need to know of a rule, so that none of them knows a rule by its name. */
export interface About {
    /**
     * What several findings of the rule are together: one thing to do. `names` may quote the log, which pages make inert;
     * `goal` is the first finding's, as insights.json has it.
     */
    together?: (names: string, goal: {
        target: number;
        within_cycles?: number | undefined;
    } | undefined, unit: UnitWords) => {
        recommendation: string;
        workedIf: string;
    };
    order?: Order;
    /** It says when a measure changed: told with the finding that says by how much, where there is one. */
    tellsWhen?: true;
    /** It tells the same as findings with this order do, where there are any. */
    explainedBy?: Order;
    /** Its words or odds change with the clock alone, so they are no news. */
    ages?: true;
}
