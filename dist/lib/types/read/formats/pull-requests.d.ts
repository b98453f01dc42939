import { type Origin } from '../agents.ts';
import type { JsonObject } from '../jsonl.ts';
import type { Joined, RowContext, Row } from './format.ts';
/** What is added to a row. */
export interface JudgedPullRequest {
    /** ISO 8601. */
    judgedAt: string;
    judgedAs: 'merged' | 'closed' | 'merged later' | 'closed later' | 'draft' | 'still open';
    agent: string | undefined;
}
type PullRequestState = 'merged' | 'closed' | 'open' | 'draft';
export declare function stateOf(record: JsonObject): PullRequestState | undefined;
/** The rows of agents' pull requests that are old enough, with what they are judged as; what the others are is said. */
export declare function judgePullRequests(rows: readonly Row[], known: RowContext): Joined;
/** What tells who made a pull request. */
export declare function originOf(record: JsonObject): Origin;
export {};
