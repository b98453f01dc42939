export declare const timeCap: import("../rule.ts").AnyRule & {
    readonly id: "time-cap";
};
