export declare const slowCycles: import("../rule.ts").AnyRule & {
    readonly id: "slow-cycles";
};
