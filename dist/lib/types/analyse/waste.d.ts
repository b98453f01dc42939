import { type Timeline } from './timeline.ts';
export interface Spent {
    cycles: number;
    seconds: number;
    tokens: number;
    costUsd: number;
}
export interface WasteShare extends Spent {
    key: string;
}
/** What the window's failed cycles took. */
export interface Waste {
    failed: Spent;
    all: Spent;
    /** Failed seconds of all seconds; `undefined` when none are recorded. */
    share: number | undefined;
    /** Each with the most seconds first, then by cycles and name. */
    byKind: WasteShare[];
    /** By the template of the reason; '' for none. */
    byReason: WasteShare[];
    /** Cycles without a task are left out. */
    byTask: WasteShare[];
}
export declare function analyseWaste({ recent }: Timeline): Waste;
