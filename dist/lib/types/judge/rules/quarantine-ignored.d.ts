export declare const quarantineIgnored: import("../rule.ts").AnyRule & {
    readonly id: "quarantine-ignored";
};
