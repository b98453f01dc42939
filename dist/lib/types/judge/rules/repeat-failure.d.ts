export declare const repeatFailure: import("../rule.ts").AnyRule & {
    readonly id: "repeat-failure";
};
