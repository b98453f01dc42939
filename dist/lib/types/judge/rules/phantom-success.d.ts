export declare const phantomSuccess: import("../rule.ts").AnyRule & {
    readonly id: "phantom-success";
};
