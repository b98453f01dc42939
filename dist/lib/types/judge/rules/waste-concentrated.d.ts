export declare const wasteConcentrated: import("../rule.ts").AnyRule & {
    readonly id: "waste-concentrated";
};
