/** Which runs' logs are asked for, and what is kept of one; a log is gone after it was read. */
export interface JobLogs {
    isWanted: (run: {
        workflowPath: string;
    }) => boolean;
    /** Nothing where there is nothing in it. */
    read: (log: string) => object | undefined;
}
/** What is asked beside the list of runs, each with requests of its own; only GitHub tells it. */
export interface MoreOfRuns {
    /** At which step the newest 100 failures failed, one request each. */
    failedSteps?: boolean | undefined;
    /** What the newest 100 runs cost, two requests each. */
    logs?: JobLogs | undefined;
}
