/** Words of a try that broke; the other tries of a search that are not kept were discarded, and need no reason. */
export declare const BROKEN: string[];
/** Why a try of a search failed, where it broke. What the try was to do (its `description`) is no reason. */
export declare function whyBroken(status: unknown): string | undefined;
