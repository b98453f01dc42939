/** What the package gives to other programs: reading a loop's logs, judging them now or day by day, and reading a report back. */
export { type JudgeSettings, judgeRetro, replayRetro } from './introspect.ts';
export type { Backtest } from './memory/backtest.ts';
export type { Previous } from './model/memory.ts';
export { readInsights } from './insights/read.ts';
export type { Insights } from './insights/schema.ts';
export type { Cycle, DeepTriage, Instant, QuarantineEntry, Retro, TriageRun } from './model/retro.ts';
export { instantOf } from './model/time.ts';
export { type Logs, retroOf } from './read/retro-of.ts';
export { ConfigError } from './settings/config-error.ts';
