export declare const successDrop: import("../rule.ts").AnyRule & {
    readonly id: "success-drop";
};
