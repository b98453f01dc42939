/** Raised when a key of insights.json changes its meaning; docs/insights.md says what moved. */
export declare const SCHEMA_VERSION = 2;
