/** Anything that carries a reason; '' and texts that say nothing are skipped. */
export interface ReasonText {
    text: string;
}
/** What is kept of a cluster from one run to the next. */
export interface KnownCluster {
    id: string;
    template: string;
}
export interface ReasonCluster extends KnownCluster {
    /** Reasons given, repeated ones included; 0 for a known cluster that did not occur. */
    count: number;
    /** The most frequent raw texts, three at most. Untrusted. */
    examples: string[];
}
export interface ReasonClusters {
    /** Raw text to cluster id; a text that says nothing is absent. */
    clusterOf: Map<string, string>;
    /** Most frequent first. */
    clusters: ReasonCluster[];
}
/** Id of the cluster that takes what found no room; its template is `<*>`. */
export declare const OTHER_CLUSTER_ID = "other";
/** `other` included. */
export declare const MAX_CLUSTERS = 1000;
/**
 * Puts reasons that are one failure together (see `PrefixTree`).
 *
 * The order of the reasons does not matter: the most frequent templates come first, equal ones by code unit. A
 * known cluster keeps its id while its template widens; a new one's id is the first 16 hex digits of sha256 over
 * its first template, folded. Time is linear in the number of different reasons.
 */
export declare function clusterReasons(reasons: Iterable<ReasonText>, previous?: readonly KnownCluster[]): ReasonClusters;
