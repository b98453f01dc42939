export declare const typeDrop: import("../rule.ts").AnyRule & {
    readonly id: "type-drop";
};
