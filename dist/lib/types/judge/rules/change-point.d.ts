export declare const changePoint: import("../rule.ts").AnyRule & {
    readonly id: "change-point";
};
