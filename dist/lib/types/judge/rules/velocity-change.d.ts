export declare const velocityChange: import("../rule.ts").AnyRule & {
    readonly id: "velocity-change";
};
