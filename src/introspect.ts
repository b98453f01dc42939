import { analyse } from './analyse/index.ts'
import type { Previous } from './insights/read-previous.ts'
import type { Insights } from './insights/schema.ts'
import { mapInsights } from './insights/write/map-insights.ts'
import { judge } from './judge/judgement.ts'
import { checkLimits, resolveLimits } from './judge/limits.ts'
import type { Instant, Retro } from './model/retro.ts'
import { type Access, isTrouble, readText, resolveFile } from './read/access.ts'
import { type ReadOptions, readRetro } from './read/retro.ts'
import { SOURCES } from './read/sources.ts'
import { judgeAsSeed } from './seed/judge.ts'
import { SEED_SOURCES } from './seed/read-logs.ts'
import { ConfigError } from './settings/config-error.ts'
import { outputPath } from './settings/load.ts'
import type { Settings } from './settings/schema.ts'

/** The story: read what the loop left, then judge it. Equal files, settings and `now` give equal insights. */
export async function introspect(
  settings: Settings & Pick<JudgeSettings, 'repository'>,
  now: Instant,
  access: Access,
  options: Pick<ReadOptions, 'progress' | 'ownSecrets'> = {},
): Promise<Insights> {
  const sources = settings.rules === 'seed' ? SEED_SOURCES : SOURCES
  const retro = await readRetro(settings, access, { ...options, now, sources })
  return judgeRetro(retro, settings, now, await readLastReport(outputPath(settings), access))
}

/** The last insights.json, untrusted as every file of the checkout; undefined where there is none that can be used. */
async function readLastReport(path: string, { root, confined }: Access): Promise<Previous | undefined> {
  // It is written over in the end, so it is none of the paths that must not be.
  const found = resolveFile(path, { root, confined })
  const text = isTrouble(found) ? found : readText(found)
  if (typeof text !== 'string') return undefined
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
  loopName?: string | undefined
  /** `acme/orbit-api` */
  repository?: string | undefined
}

/**
 * The pure half: what a loop left, judged as of `now`. No clock, no file, no network; equal arguments give equal insights.
 *
 * @param now epoch microseconds
 * @param previous the last report, by which failure reasons keep their ids
 * @throws ConfigError with every limit that does not exist or lies outside its range
 * @throws RangeError for a window or an instant that is none
 */
export function judgeRetro(
  retro: Retro,
  { windowDays = 7, rules = 'standard', limits, loopName, repository }: JudgeSettings,
  now: Instant,
  previous?: Previous,
): Insights {
  if (!Number.isSafeInteger(windowDays) || windowDays < 1 || !Number.isFinite(now))
    throw new RangeError(`windowDays must be whole days and now an instant, got ${windowDays} and ${now}`)
  const problems = limits === undefined ? [] : checkLimits(limits).map(({ say }) => say)
  if (problems.length > 0) throw new ConfigError(problems)
  const isSeed = rules === 'seed'
  const analysis = analyse(retro, now, {
    windowDays,
    knownReasons: previous?.failure_reasons ?? [],
    future: isSeed ? 'counted' : 'left-out',
  })
  const judgement = isSeed ? judgeAsSeed(analysis) : judge(analysis, resolveLimits(limits))
  return mapInsights(analysis, judgement, { rules, loopName, repository })
}
