export declare const neverEnded: import("../rule.ts").AnyRule & {
    readonly id: "never-ended";
};
