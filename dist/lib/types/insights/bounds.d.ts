/**
 * How much insights.json may hold: the one place. Each list and map has its most entries here; what is left out of `x` is
 * counted beside it as `x_omitted`, which stands there only where something is.
 */
export declare const MOST: {
    /** Of one rule (with `rules: seed`: of one category), so that none drives another out. */
    readonly findingsOfARule: 40;
    /** What findings that are left out are about, of one rule and severity. */
    readonly omittedKeys: 1000;
    /** The more candidates are merely watched, the less a reader looks at any. */
    readonly watched: 10;
    readonly kinds: 50;
    readonly types: 200;
    readonly repeatFailures: 5;
    readonly attempts: 100;
    readonly outliers: 5;
    readonly feedback: 100;
    readonly failingTasks: 20;
    readonly newestAttempts: 12;
    readonly recentCycles: 400;
    readonly tryNumbers: 11;
    readonly makers: 10;
    readonly reasons: 20;
    readonly examples: 3;
    readonly shares: 10;
    readonly quarantined: 300;
    readonly queues: 60;
    readonly queueCounts: 20;
    readonly sources: 100;
    readonly endings: 20;
    readonly warnings: 20;
    readonly coerced: 50;
    readonly ended: 40;
    readonly effects: 20;
    /** Twelve weeks and today. */
    readonly historyDays: 85;
    readonly historyFindings: 40;
};
export type Bounds = Readonly<Record<keyof typeof MOST, number>>;
/**
 * UTF-8 bytes of the file. What is written may yet grow by a quarter where secrets are replaced, and stays under 2 MiB then.
 */
export declare const MAX_BYTES: number;
