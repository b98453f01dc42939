import { type Cycle } from '../model/retro.ts';
import type { Interval } from '../stats/proportion.ts';
import { type Timeline } from './timeline.ts';
/** What a loop pays with; a log may record one, both or none. */
declare const CURRENCIES: readonly ['costUsd', 'tokens'];
type Currency = (typeof CURRENCIES)[number];
/** What the cycles of some time cost. */
export interface Spending {
    /** Of all cycles that say what they cost, decided or not. */
    total: number;
    /** Decided cycles, those of them that say what they cost, and those that succeeded. */
    decided: number;
    priced: number;
    succeeded: number;
    /** Of the decided cycles that say it. */
    perCycle: number;
    /** All cycles for each success, as if the decided ones that say nothing had cost as much as the others. */
    perSuccess: number | undefined;
    /** The same as if these had cost nothing. */
    atLeast: number | undefined;
    /** 95 % of the price of a success; `undefined` where too few tasks or successes stand behind it. */
    interval: Interval | undefined;
}
/** What is paid for each success, with the failed tries in it; `undefined` where nothing is recorded. */
export interface Price {
    now: Spending;
    before: Spending | undefined;
}
export type Prices = Record<Currency, Price | undefined>;
/**
 * In the window and in the baseline before it: the price of a success is the ratio of two sums. Where no cycle has a time,
 * in the whole log.
 */
export declare function analysePrices(cycles: readonly Cycle[], { alive, windowStart, baselineStart }: Timeline): Prices;
export {};
