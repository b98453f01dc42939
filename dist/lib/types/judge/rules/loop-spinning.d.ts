export declare const loopSpinning: import("../rule.ts").AnyRule & {
    readonly id: "loop-spinning";
};
