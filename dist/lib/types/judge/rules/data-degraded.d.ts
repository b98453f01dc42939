export declare const dataDegraded: import("../rule.ts").AnyRule & {
    readonly id: "data-degraded";
};
