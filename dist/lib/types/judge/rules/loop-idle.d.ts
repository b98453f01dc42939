export declare const loopIdle: import("../rule.ts").AnyRule & {
    readonly id: "loop-idle";
};
