export declare const typeFailing: import("../rule.ts").AnyRule & {
    readonly id: "type-failing";
};
