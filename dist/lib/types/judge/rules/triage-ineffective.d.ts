export declare const triageIneffective: import("../rule.ts").AnyRule & {
    readonly id: "triage-ineffective";
};
