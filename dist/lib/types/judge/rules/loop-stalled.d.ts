export declare const loopStalled: import("../rule.ts").AnyRule & {
    readonly id: "loop-stalled";
};
