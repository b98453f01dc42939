import type { About } from '../../model/finding.ts';
import type { AnyRule } from '../rule.ts';
/** All standard rules in the order of the docs. */
export declare const RULES: readonly [AnyRule & {
    readonly id: "success-drop";
}, AnyRule & {
    readonly id: "success-rise";
}, AnyRule & {
    readonly id: "early-drop";
}, AnyRule & {
    readonly id: "loop-failing";
}, AnyRule & {
    readonly id: "loop-stalled";
}, AnyRule & {
    readonly id: "loop-idle";
}, AnyRule & {
    readonly id: "loop-spinning";
}, AnyRule & {
    readonly id: "never-ended";
}, AnyRule & {
    readonly id: "velocity-change";
}, AnyRule & {
    readonly id: "type-failing";
}, AnyRule & {
    readonly id: "type-drop";
}, AnyRule & {
    readonly id: "repeat-failure";
}, AnyRule & {
    readonly id: "incident";
}, AnyRule & {
    readonly id: "failure-reason-rising";
}, AnyRule & {
    readonly id: "waste-concentrated";
}, AnyRule & {
    readonly id: "slow-cycles";
}, AnyRule & {
    readonly id: "unusual-cycles";
}, AnyRule & {
    readonly id: "time-cap";
}, AnyRule & {
    readonly id: "phantom-success";
}, AnyRule & {
    readonly id: "change-point";
}, AnyRule & {
    readonly id: "quarantine-ignored";
}, AnyRule & {
    readonly id: "quarantine-overdue";
}, AnyRule & {
    readonly id: "quarantine-release";
}, AnyRule & {
    readonly id: "triage-stale";
}, AnyRule & {
    readonly id: "triage-ineffective";
}, AnyRule & {
    readonly id: "code-growth";
}, AnyRule & {
    readonly id: "data-degraded";
}];
export declare function ruleNamed(id: string): AnyRule | undefined;
/** What pages need to know of a finding's rule; nothing of a rule that another version wrote. */
export declare function aboutRule(id: string | undefined): About;
