import type { TaskLinks } from './task-links.ts';
import type { Unit } from './units.ts';
/** What the loop left behind, after reading. Plain data; every room to the right builds on these nouns. */
/** Microseconds since 1970-01-01T00:00:00Z: the seed program compares instants to the microsecond. */
export type Instant = number;
export type Outcome = 'success' | 'failure' | 'undecided';
/** One try of the loop, whatever its log looks like. */
export interface Cycle {
    /** End of the cycle; `undefined` when the log has no usable time. */
    at: Instant | undefined;
    outcome: Outcome;
    /**
     * Of an undecided cycle: the log's own word for how it ended (`skipped`) or that it has not (`running`), in lower case
     * with `-` between words. `undefined` when the log says nothing, and of a decided cycle.
     */
    ending: string | undefined;
    /**
     * Whether the cycle left traces of work (files, calls, lines, tokens); `undefined` when its row records no such thing.
     * Lines and tokens count by themselves, see `analyse/workless.ts`.
     */
    work: boolean | undefined;
    /** bug, feature, ...; `undefined` when the log has none (pages and blocks say `unknown`). */
    kind: string | undefined;
    /** Issue number or text id; `undefined` when there is none. */
    task: string | number | undefined;
    /** Seconds as recorded; a cycle counts as timed only when this is over 0. */
    seconds: number | undefined;
    /** Why it ended as it did; '' when none. Untrusted text. */
    reason: string;
    /** The loop's own name for the cycle. */
    id: string | number | undefined;
    epoch: string | undefined;
    model: string | undefined;
    /** The coding agent, such as claude or codex; `undefined` when there is one only, or none is known. */
    agent: string | undefined;
    commit: string | undefined;
    /** The merged pull request, when there is one. */
    pr: string | number | undefined;
    linesAdded: number;
    linesRemoved: number;
    tokens: number | undefined;
    costUsd: number | undefined;
    /** 1-based line in `sources[source].path`, so that evidence can be looked up. */
    line: number;
    /** The page that it was read from, where that is no line of a file; https. */
    url?: string;
    /** Index into `Retro.sources`. */
    source: number;
}
/** One run of the LLM triage step. */
export interface DeepTriage {
    at: Instant | undefined;
    reviewed: number;
    refined: number;
    created: number;
    closed: number;
    advisorAvailable: boolean;
    /** Untrusted text; '' when none. */
    advisorFeedback: string;
}
/** One run of the mechanical triage: what it saw and how it scored. */
export interface TriageRun {
    at: Instant | undefined;
    /** The counts of the row by their own names (`queue_size`, `ready`, ...). */
    counts: ReadonlyMap<string, number>;
    /** Scores by issue, where the row carries them. */
    scores: ReadonlyMap<string, number>;
}
export interface QuarantineEntry {
    task: string | number;
    since: Instant | undefined;
    until: Instant | undefined;
    /** Untrusted text; '' when none. */
    reason: string;
}
/** A workflow run of an agent, as far as it can be joined to what came of it. */
export interface AgentRun {
    id: number;
    startedAt: Instant;
    endedAt: Instant;
    outcome: Outcome;
    /** Untrusted text; '' when none. */
    branch: string;
    /** Numbers of pull requests that the forge names beside the run. */
    pulls: readonly number[];
}
/** A pull request by an agent. */
export interface AgentPull {
    number: number;
    createdAt: Instant;
    state: 'open' | 'closed' | 'merged';
    /** Untrusted text; '' when none. */
    branch: string;
}
/** What agents did on a forge, runs and pull requests side by side; in no order. */
export interface AgentTrail {
    runs: readonly AgentRun[];
    pulls: readonly AgentPull[];
}
export declare const HELD_DAYS = 14;
/** Lines that one merged pull request added, and how many of them stood so many days later. */
export interface HeldMerge {
    added: number;
    held: number;
}
export declare const HELD_LACKS: readonly ['no-git', 'no-checkout', 'shallow', 'elsewhere'];
/** What became of merged lines, where the checkout holds the history. */
export interface HeldLines {
    agents: readonly HeldMerge[];
    /** Pull requests by people of like size. */
    people: readonly HeldMerge[];
    /** Agents' merged pull requests that were merged less than so many days ago, and others that were not looked at. */
    young: number;
    unknown: number;
    /** Why none could be looked at. */
    lacking?: (typeof HELD_LACKS)[number];
}
/** A commit that changed what agents are told before they work. */
export interface InstructionEdit {
    commit: string;
    at: Instant;
    /** What an agent did after it is dated from here on. */
    feltFrom: Instant;
    /** Of a known list. */
    files: readonly string[];
}
/** Why a line of a file was not used. A closed list: pages word it, tests count it. */
export declare const SKIP_REASONS: readonly ['not-json', 'possibly-cut', 'not-an-object', 'not-utf8', 'line-too-long', 'not-an-issue'];
export type SkipReason = (typeof SKIP_REASONS)[number];
/** What a source is to the loop. */
export declare const SOURCE_ROLES: readonly ['cycles', 'deep-triage', 'triage', 'quarantine'];
/** How one file was read. Paths are as given by the user, relative to the root where possible. */
export interface SourceReport {
    role: (typeof SOURCE_ROLES)[number];
    path: string;
    /** `read`, or why the file as a whole was not. */
    state: 'read' | 'missing' | 'empty' | 'refused' | 'unreadable';
    /** Why nothing of it was used, or not every line; goes on after the path. Values of the file may stand in it. */
    problem: string | undefined;
    /** What to do, as an order. */
    remedy?: string | undefined;
    /** Of what was read. */
    lines: number;
    /** Bytes at its beginning that were not read, of how many, since it is larger than what is read of a file. */
    unread?: {
        bytes: number;
        of: number;
    } | undefined;
    records: number;
    skipped: ReadonlyMap<SkipReason, SkippedLines>;
    /** Fields whose value could not be used, by name; the record was kept without them. */
    coerced: ReadonlyMap<string, number>;
    duplicates: number;
    /** Rows that are no cycles of their own: a config row, an earlier row of the same run, the start of a pair. */
    leftOut: number;
    /** The log format taken and why, one sentence; of cycle logs that were read. */
    format: string | undefined;
    formatReason: string | undefined;
    /** How many times name no zone, and the IANA name of the one that they were read in; missing where all do. */
    zoneless?: {
        times: number;
        zone: string;
    };
    /** Each cycle is a try of a search, most of which are discarded. */
    isSearch?: true | undefined;
    /** What its rows are; a cycle if not said. */
    unit?: Unit | undefined;
    /** How the entries of a quarantine list are kept, where it can be read. */
    shape?: ListShape;
    warnings: readonly SourceWarning[];
    /** What the first row without a time, or without word of how it ended, has in its place. */
    lacks?: {
        time?: Lack | undefined;
        outcome?: Lack | undefined;
    } | undefined;
}
/** Goes on after the path, and what to do as an order; values of the file may stand in both. */
interface Lack {
    say: string;
    remedy: string;
}
export declare const LIST_KINDS: readonly ['object', 'list'];
/** Keys that a quarantine list may stand under. */
export declare const LIST_KEYS: readonly ['issues', 'quarantined'];
export interface ListShape {
    /** An object keyed by task, or an array. */
    kind: (typeof LIST_KINDS)[number];
    under?: (typeof LIST_KEYS)[number];
    /** Nothing stands in it, not even what is no entry. */
    empty: boolean;
}
/** What cannot be meant, although each value can be read. A closed list: tests count it. */
export declare const WARNING_CODES: readonly ['median-over-a-day', 'median-under-a-second', 'durations-exceed-span', 'wrong-format', 'no-outcomes', 'successes-only', 'unusable-outcomes', 'unknown-outcomes', 'no-times', 'unusable-times', 'future-times', 'numeric-epochs', 'repeated-cycles', 'partly-read'];
export interface SourceWarning {
    code: (typeof WARNING_CODES)[number];
    /** What was found. Values of the file may stand in it. */
    say: string;
    /** What to do, as an order; which setting corrects it. */
    remedy: string;
}
export interface SkippedLines {
    count: number;
    /** The first five line numbers, 1-based. */
    firstLines: number[];
}
export interface Retro {
    /** In file order; an analysis that needs time order sorts for itself. */
    cycles: readonly Cycle[];
    deepTriages: readonly DeepTriage[];
    triages: readonly TriageRun[];
    quarantine: readonly QuarantineEntry[];
    taskLinks?: TaskLinks;
    sources: readonly SourceReport[];
    /** Where both were read. */
    agentTrail?: AgentTrail;
    heldLines?: HeldLines;
    instructionEdits?: readonly InstructionEdit[];
}
/** A cycle of its own, with some fields changed: one that was read need not hold its fields itself, as `...` asks for. */
export declare function copyCycle(cycle: Cycle, changes?: Partial<Cycle>): Cycle;
/** Kind as the blocks and pages name it. */
export declare function kindOf(cycle: Cycle): string;
export type TimedCycle = Cycle & {
    seconds: number;
};
/** Whether the log says how long the cycle took. */
export declare function isTimed(cycle: Cycle): cycle is TimedCycle;
/** Whether the log says how the cycle ended. */
export declare function isDecided(cycle: Cycle): boolean;
export {};
