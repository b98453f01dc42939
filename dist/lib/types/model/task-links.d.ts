/**
 * What the numbers of tasks are: `issues` of the repository; the loop's own, with `none` behind them; or its own with a
 * page each, at an https address that holds `{task}`. Where nobody says (in the rows that a program hands over, in an
 * older insights.json) they are issues.
 */
export type TaskLinks = string | undefined;
export declare const ISSUES = "issues";
export declare const NO_LINKS = "none";
export declare function areIssues(links: TaskLinks): boolean;
/** Whether a task's id can be the number of an issue of the repository. */
export declare function isIssueNumber(key: string, links: TaskLinks): boolean;
/** What readers are told that a task is. */
export declare function taskNoun(links: TaskLinks): 'issue' | 'task';
/** Whether a text is an https address with a place for the task, which cannot lead to another server. */
export declare function isTaskAddress(text: string): boolean;
/** The page of a task of the loop's own; undefined where it has none. `key` is untrusted text. */
export declare function taskPage(links: TaskLinks, key: string): string | undefined;
