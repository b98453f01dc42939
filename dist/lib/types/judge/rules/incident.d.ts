export declare const incident: import("../rule.ts").AnyRule & {
    readonly id: "incident";
};
