/** The log formats that `log-format` may name; each is one file of `read/formats/`, and the compiler misses one without. */
export declare const LOG_FORMATS: readonly ['native', 'claude-flow', 'autoresearch', 'results-tsv', 'ralph-history', 'ralph-metrics', 'ralph-iterations', 'ralph-orchestrator', 'loop-run-log', 'evolve', 'issue-pr-cron', 'jarvis', 'sessions', 'ci-runs', 'gh-run-list', 'gh-pr-list', 'gh-aw', 'claude-result'];
export type LogFormat = (typeof LOG_FORMATS)[number];
