export declare const quarantineOverdue: import("../rule.ts").AnyRule & {
    readonly id: "quarantine-overdue";
};
