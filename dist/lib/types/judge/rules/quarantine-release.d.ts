export declare const quarantineRelease: import("../rule.ts").AnyRule & {
    readonly id: "quarantine-release";
};
