import type { Previous } from './insights/read-previous.ts';
import type { Insights } from './insights/schema.ts';
import type { Instant, Retro } from './model/retro.ts';
import { type Access } from './read/access.ts';
import { type ReadOptions } from './read/retro.ts';
import type { Settings } from './settings/schema.ts';
/** The story: read what the loop left, then judge it. Equal files, settings and `now` give equal insights. */
export declare function introspect(settings: Settings & Pick<JudgeSettings, 'repository'>, now: Instant, access: Access, options?: Pick<ReadOptions, 'progress' | 'ownSecrets'>): Promise<Insights>;
/** What of the settings judging needs; each has its default. */
export interface JudgeSettings {
    /** Length of the window that is judged against the 28 days before it; 7 days if not said. */
    windowDays?: number;
    rules?: Settings['rules'];
    /** Limits of rules that differ from their defaults, by rule and name. */
    limits?: Settings['limits'];
    loopName?: string | undefined;
    /** `acme/orbit-api` */
    repository?: string | undefined;
}
/**
 * The pure half: what a loop left, judged as of `now`. No clock, no file, no network; equal arguments give equal insights.
 *
 * @param now epoch microseconds
 * @param previous the last report, by which failure reasons keep their ids
 * @throws ConfigError with every limit that does not exist or lies outside its range
 * @throws RangeError for a window or an instant that is none
 */
export declare function judgeRetro(retro: Retro, { windowDays, rules, limits, loopName, repository }: JudgeSettings, now: Instant, previous?: Previous): Insights;
