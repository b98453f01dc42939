/** Who made something on a forge. Untrusted text. */
export interface Actor {
    /** In lower case, without what marks a bot: `app/copilot-swe-agent` and `copilot-swe-agent[bot]` are one. */
    login: string;
    isBot: boolean;
}
/** What tells whose work a pull request is. */
export interface Origin {
    author: Actor | undefined;
    /** The head branch; '' where it is not known. */
    branch: string;
}
/** @param account `{ login, is_bot }`, as `gh` and the forges have it; else it is nobody */
export declare function actorOf(account: unknown): Actor | undefined;
/**
 * The coding agent whose work it is, by the name of the branch, else by its author.
 *
 * @param agents what a user says: names of known agents, and then only these of them are looked for; beginnings of
 *   branches (`my-bot/`) and logins of own agents, which are looked for first and as well
 */
export declare function agentOf(origin: Origin, agents?: readonly string[]): string | undefined;
/** Whether a rule made it: an update of dependencies, a release. */
export declare function isUpkeep(origin: Origin): boolean;
