export declare const loopFailing: import("../rule.ts").AnyRule & {
    readonly id: "loop-failing";
};
