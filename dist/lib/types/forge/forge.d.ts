/** What the living issue needs of a forge; GitHub (GHES too) and Gitea (Forgejo too) stand behind it. */
export type Dialect = 'github' | 'gitea' | 'forgejo';
/** Who wrote something; `id` where the forge tells it, since logins can be renamed. */
export interface Identity {
    login: string;
    id?: number;
}
/** An issue as it stands on the forge. Title, body and labels are untrusted text. */
export interface ForgeIssue {
    number: number;
    title: string;
    body: string;
    state: 'open' | 'closed';
    /** GitHub only: `completed`, `not_planned`, `duplicate`, `reopened`. */
    stateReason?: string;
    author: Identity;
    labels: readonly string[];
    isLocked: boolean;
    /** A page for people, on the forge's own origin. */
    url: string;
    /** Epoch milliseconds. */
    closedAt?: number;
}
export interface ForgeComment {
    id: number;
    body: string;
    author: Identity;
    url: string;
}
export interface IssueDraft {
    title: string;
    body: string;
    labels: readonly string[];
    assignees: readonly string[];
}
/** Only what is given is changed. */
export interface IssueChange {
    title?: string;
    body?: string;
    state?: 'open' | 'closed';
    stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
}
/** How a list of issues is asked for. */
export interface Listing {
    /** Asks for all issues, and looks at their labels here. */
    isUnfiltered?: boolean;
    /** No further page is read after one that holds such an issue. */
    until?: (issue: ForgeIssue) => boolean;
}
export interface LabelStanding {
    /** It was missing, and we made it: so we may. */
    isOurs: boolean;
    /** What a person should know of it, a sentence. */
    warning?: string;
}
export type ForgeProblem = 
/** No answer, or none of the right shape: the write may have happened. Look before writing again. */
'unknown-outcome'
/** The token was rejected. */
 | 'unauthorized'
/** The token may not do this; `say` names the permission. */
 | 'forbidden' | 'rate-limited' | 'not-found' | 'issues-disabled' | 'locked'
/** Gitea: open dependencies forbid closing. */
 | 'has-dependencies'
/** The forge refused a value; `field` says which, where it is known. */
 | 'invalid'
/** A redirect that is not followed, such as one to another origin, which would carry the token away. */
 | 'redirected' | 'unreachable'
/** The time for all requests together is used up. */
 | 'out-of-time';
/** What is wrong, and what to do about it where there is anything to do: no sentences yet. */
export interface Note {
    /** Begins with a capital letter; no full stop. */
    say: string;
    /** An order. */
    remedy?: string;
}
/** Why a request failed: one sentence for the user, which never holds the token or the answer's body. */
export declare class ForgeError extends Error {
    readonly name = "ForgeError";
    readonly problem: ForgeProblem;
    readonly status: number | undefined;
    readonly field: 'title' | 'body' | 'labels' | 'assignees' | undefined;
    /** The same as the message, apart. */
    readonly note: Note;
    constructor(problem: ForgeProblem, words: string | (Note & {
        mark?: string;
    }), more?: {
        status?: number | undefined;
        field?: ForgeError['field'];
        cause?: unknown;
    });
}
/**
 * Issues, labels and comments of one repository.
 *
 * Reads are retried within the time budget. Writes are sent once, unless the forge refuses one for its rate limit and
 * says how long to wait. Every answer is checked for its shape.
 * @throws ForgeError
 */
export interface Forge {
    readonly dialect: Dialect;
    /** Whose token it is; undefined where the forge does not tell, as Gitea without the scope `read:user`. */
    whoAmI(): Promise<Identity | undefined>;
    /** Issues (no pull requests) that carry the label, the newest first: 20 pages at most. */
    listIssues(label: string, state: 'open' | 'closed', how?: Listing): Promise<ForgeIssue[]>;
    /**
     * Whether several labels bear the name, as Gitea and Forgejo allow: their filter then finds only issues that carry all
     * of them, so a list has to do without it.
     */
    isLabelDoubled(name: string): Promise<boolean>;
    getIssue(number: number): Promise<ForgeIssue>;
    /** Whether other issues, which must be closed first, forbid closing this one; asked of Gitea and Forgejo alone. */
    hasOpenDependencies(number: number): Promise<boolean>;
    createIssue(draft: IssueDraft): Promise<ForgeIssue>;
    editIssue(number: number, change: IssueChange): Promise<ForgeIssue>;
    /** All comments, oldest first. */
    listComments(number: number): Promise<ForgeComment[]>;
    createComment(number: number, body: string): Promise<ForgeComment>;
    editComment(id: number, body: string): Promise<ForgeComment>;
    /**
     * Makes the label where it is missing; somebody else making it meanwhile is no error, and of two that were made at the
     * same time the older one stays.
     */
    ensureLabel(name: string): Promise<LabelStanding>;
    /**
     * Asks whether the token may put the label, which must be there, on issues; changes nothing.
     * @throws ForgeError `forbidden` where it may not
     */
    checkMayLabel(name: string): Promise<void>;
    /** @returns all labels that the issue carries then */
    addLabels(number: number, labels: readonly string[]): Promise<readonly string[]>;
}
