/** The history that a checkout holds, asked for by `git`. */
export interface History {
    /** The commit that is checked out. */
    head: string;
    /** The checkout leaves out what lies before some commit. */
    isShallow: boolean;
    /** What git printed; undefined where it failed, took too long or said too much. */
    ask: (args: readonly string[]) => Promise<string | undefined>;
    close: () => void;
}
export type NoHistory = 'no-git' | 'no-checkout';
