export declare const failureReasonRising: import("../rule.ts").AnyRule & {
    readonly id: "failure-reason-rising";
};
