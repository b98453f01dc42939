export declare const earlyDrop: import("../rule.ts").AnyRule & {
    readonly id: "early-drop";
};
