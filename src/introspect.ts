import { analyse } from './analyse/index.ts'
import type { Previous } from './model/memory.ts'
import type { Insights } from './insights/schema.ts'
import { mapInsights } from './insights/write/map-insights.ts'
import { checkLimits, resolveLimits } from './judge/limits.ts'
import { type Backtest, backtest } from './memory/backtest.ts'
import { NOTHING_REMEMBERED, recollect } from './memory/recollect.ts'
import type { ReplaySettings } from './memory/replay.ts'
import type { Instant, Retro } from './model/retro.ts'
import { type Access, isTrouble, readText, resolveFile } from './read/access.ts'
import { type ReadOptions, readRetro } from './read/retro.ts'
import { SOURCES } from './read/sources.ts'
import { judgeAsSeed } from './seed/judge.ts'
import { SEED_SOURCES } from './seed/read-logs.ts'
import { ConfigError } from './settings/config-error.ts'
import { outputPath } from './settings/load.ts'
import { muteProblems } from './settings/decisions.ts'
import type { Settings } from './settings/schema.ts'

/** The story: read what the loop left, then judge it. Equal files, settings and `now` give equal insights. */
export async function introspect(
  settings: Settings & Pick<JudgeSettings, 'repository'>,
  now: Instant,
  access: Access,
  { fetchLastReport, onRead, ...options }: IntrospectOptions = {},
): Promise<Insights> {
  const sources = settings.rules === 'seed' ? SEED_SOURCES : SOURCES
  const retro = await readRetro(settings, access, { ...options, now, sources })
  const last = await readLastReport(settings, access, fetchLastReport)
  onRead?.(retro.cycles.length)
  return judgeRetro(retro, settings, now, last)
}

interface IntrospectOptions extends Pick<ReadOptions, 'progress' | 'ownSecrets' | 'agentWork'> {
  /** Asked with `previous: auto` where no file is, as in a fresh checkout. */
  fetchLastReport?: () => Promise<Previous | undefined>
  /** Told before judging, which takes seconds for a million cycles. */
  onRead?: ((cycles: number) => void) | undefined
}

/** The last insights.json, untrusted as every file of the checkout; undefined where there is none. */
async function readLastReport(
  settings: Settings,
  { root, confined }: Access,
  fetchLastReport: IntrospectOptions['fetchLastReport'],
): Promise<Previous | { problem: string } | undefined> {
  if (settings.previous === 'none') return undefined
  const path = settings.previous === 'auto' ? outputPath(settings) : settings.previous
  // It may be written over in the end, so it is none of the paths that must not be.
  const found = resolveFile(path, { root, confined })
  const text = isTrouble(found) ? found : readText(found)
  if (typeof text !== 'string') {
    if (settings.previous !== 'auto' || text.kind !== 'missing') return { problem: text.say }
    return fetchLastReport?.()
  }
  const { readPrevious } = await import('./insights/read-previous.ts')
  return readPrevious(text)
}

/** What of the settings judging needs; each has its default. */
export interface JudgeSettings {
  /** Length of the window that is judged against the 28 days before it; 7 days if not said. */
  windowDays?: number
  rules?: Settings['rules']
  /** Limits of rules that differ from their defaults, by rule and name. */
  limits?: Settings['limits']
  /** Levels that a person took as normal, by the id of the finding, and since when. */
  accept?: Settings['accept']
  /** Findings that a person does not want to hear of, and until when. */
  mute?: Settings['mute']
  loopName?: string | undefined
  /** `acme/orbit-api` */
  repository?: string | undefined
}

/**
 * The pure half: what a loop left, judged as of `now`. No clock, no file, no network; equal arguments give equal insights.
 *
 * @param now epoch microseconds
 * @param previous what people were told in the last report, or why nobody can tell
 * @throws ConfigError with every limit that does not exist or lies outside its range, and every mute that lasts too long
 * @throws RangeError for a window or an instant that is none
 */
export function judgeRetro(
  retro: Retro,
  { windowDays = 7, rules = 'standard', limits, accept = [], mute = [], loopName, repository }: JudgeSettings,
  now: Instant,
  previous?: Previous | { problem: string },
): Insights {
  if (!Number.isSafeInteger(windowDays) || windowDays < 1 || !Number.isFinite(now))
    throw new RangeError(`windowDays must be whole days and now an instant, got ${windowDays} and ${now}`)
  const problems = [
    ...(limits === undefined ? [] : checkLimits(limits).map(({ say }) => say)),
    ...muteProblems(mute, now),
  ]
  if (problems.length > 0) throw new ConfigError(problems)
  const of = {
    rules,
    loopName,
    repository,
    mutes: new Map(mute.filter(({ until }) => until > now).map(({ id, until }) => [id, until])),
  }
  if (rules === 'seed') {
    const analysis = analyse(retro, now, { windowDays })
    const counted = analyse(retro, now, { windowDays, future: 'counted' })
    return mapInsights(analysis, judgeAsSeed(analysis, counted), NOTHING_REMEMBERED, { ...of, counted })
  }
  const replaySettings = replaySettingsOf({ windowDays, limits, accept })
  const { analysis, judgement, recollection } = recollect(retro, replaySettings, now, previous)
  return mapInsights(analysis, judgement, recollection, of)
}

/**
 * What the rules would have said on each day from `from` up to `to`, as pure as `judgeRetro`.
 *
 * @param span epoch microseconds; a day counts whole, the last one as far as `to`
 * @throws ConfigError with every limit that does not exist or lies outside its range
 * @throws RangeError where no day lies between
 */
export function replayRetro(
  retro: Retro,
  { windowDays = 7, limits, accept = [] }: Pick<JudgeSettings, 'windowDays' | 'limits' | 'accept'>,
  span: { from: Instant; to: Instant },
): Backtest {
  if (!Number.isSafeInteger(windowDays) || windowDays < 1)
    throw new RangeError(`windowDays must be whole days, got ${windowDays}`)
  const problems = limits === undefined ? [] : checkLimits(limits).map(({ say }) => say)
  if (problems.length > 0) throw new ConfigError(problems)
  return backtest(retro, replaySettingsOf({ windowDays, limits, accept }), span)
}

function replaySettingsOf({
  windowDays,
  limits,
  accept,
}: Pick<Settings, 'windowDays' | 'limits' | 'accept'>): ReplaySettings {
  return {
    windowDays,
    limitsOf: resolveLimits(limits),
    accepted: new Map(accept.map(({ id, from }) => [id, from])),
  }
}
