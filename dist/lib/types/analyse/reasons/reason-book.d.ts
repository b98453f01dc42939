import { type DatedCycle } from '../timeline.ts';
/** Id of the cluster that takes what found no room; its template is `<*>`. */
export declare const OTHER_CLUSTER_ID = "other";
/** `other` included. */
export declare const MAX_CLUSTERS = 1000;
/**
 * Which failure reasons are one (see `PrefixTree`), learnt day by day, as the loop met them.
 *
 * A template keeps the cluster that took it on its day, and a cluster's id is the first 16 hex digits of sha256 over its
 * first template, folded: so a longer log changes no earlier day, and the log alone says which reason is which. Within a
 * day the order does not matter. Time is linear in the number of different reasons.
 */
export declare class ReasonBook {
    #private;
    /** The book of the failures among these cycles, which are in order of time. */
    static of(cycles: readonly DatedCycle[]): ReasonBook;
    /**
     * Learns the failures among cycles that are in order of time and on no earlier day than those before.
     *
     * @param from index of the first one that is meant
     * @param to index after the last one
     */
    learnAll(cycles: readonly DatedCycle[], from?: number, to?: number): void;
    /** @param day whole days since 1970 */
    learn(reasons: readonly string[], day: number): void;
    /** Id of a reason's cluster; undefined for one that says nothing or was not learnt. */
    idOf(raw: string): string | undefined;
    templateOf(id: string): string;
}
export declare function compareCodeUnits(a: string, b: string): number;
