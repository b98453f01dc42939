export declare const codeGrowth: import("../rule.ts").AnyRule & {
    readonly id: "code-growth";
};
