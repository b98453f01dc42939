export declare const triageStale: import("../rule.ts").AnyRule & {
    readonly id: "triage-stale";
};
