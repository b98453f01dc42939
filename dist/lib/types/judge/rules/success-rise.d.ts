export declare const successRise: import("../rule.ts").AnyRule & {
    readonly id: "success-rise";
};
