import type { Previous } from './model/memory.ts';
import type { Insights } from './insights/schema.ts';
import { type Backtest } from './memory/backtest.ts';
import type { Instant, Retro } from './model/retro.ts';
import { type Access } from './read/access.ts';
import { type ReadOptions } from './read/retro.ts';
import type { Settings } from './settings/schema.ts';
/** The story: read what the loop left, then judge it. Equal files, settings and `now` give equal insights. */
export declare function introspect(settings: Settings & Pick<JudgeSettings, 'repository'>, now: Instant, access: Access, { fetchLastReport, onRead, ...options }?: IntrospectOptions): Promise<Insights>;
interface IntrospectOptions extends Pick<ReadOptions, 'progress' | 'ownSecrets' | 'agentWork'> {
    /** Asked with `previous: auto` where no file is, as in a fresh checkout. */
    fetchLastReport?: () => Promise<Previous | undefined>;
    /** Told before judging, which takes seconds for a million cycles. */
    onRead?: ((cycles: number) => void) | undefined;
}
/** What of the settings judging needs; each has its default. */
export interface JudgeSettings {
    /** Length of the window that is judged against the 28 days before it; 7 days if not said. */
    windowDays?: number;
    rules?: Settings['rules'];
    /** Limits of rules that differ from their defaults, by rule and name. */
    limits?: Settings['limits'];
    /** Levels that a person took as normal, by the id of the finding, and since when. */
    accept?: Settings['accept'];
    /** Findings that a person does not want to hear of, and until when. */
    mute?: Settings['mute'];
    loopName?: string | undefined;
    /** `acme/orbit-api` */
    repository?: string | undefined;
}
/**
 * The pure half: what a loop left, judged as of `now`. No clock, no file, no network; equal arguments give equal insights.
 *
 * @param now epoch microseconds
 * @param previous what people were told in the last report, or why nobody can tell
 * @throws ConfigError with every limit that does not exist or lies outside its range, and every mute that lasts too long
 * @throws RangeError for a window or an instant that is none
 */
export declare function judgeRetro(retro: Retro, { windowDays, rules, limits, accept, mute, loopName, repository }: JudgeSettings, now: Instant, previous?: Previous | {
    problem: string;
}): Insights;
/**
 * What the rules would have said on each day from `from` up to `to`, as pure as `judgeRetro`.
 *
 * @param span epoch microseconds; a day counts whole, the last one as far as `to`
 * @throws ConfigError with every limit that does not exist or lies outside its range
 * @throws RangeError where no day lies between
 */
export declare function replayRetro(retro: Retro, { windowDays, limits, accept }: Pick<JudgeSettings, 'windowDays' | 'limits' | 'accept'>, span: {
    from: Instant;
    to: Instant;
}): Backtest;
export {};
