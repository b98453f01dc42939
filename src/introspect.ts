import { analyse } from './analyse/index.ts'
import { assembleInsights } from './judge/assemble.ts'
import { resolveLimits } from './judge/limits.ts'
import { judge } from './judge/judgement.ts'
import { judgeAsSeed } from './judge/seed/index.ts'
import type { Insights } from './model/insights.ts'
import type { Instant, Retro } from './model/retro.ts'
import type { Access } from './read/access.ts'
import type { Progress } from './read/jsonl.ts'
import { type Previous, readPrevious } from './read/previous.ts'
import { readRetro } from './read/retro.ts'
import { outputPath } from './settings/load.ts'
import type { Settings } from './settings/schema.ts'

/** The story: read what the loop left, analyse it, judge it. Equal files, settings and `now` give equal insights. */
export async function introspect(
  settings: Settings,
  now: Instant,
  access: Access,
  progress?: Progress,
): Promise<Insights> {
  const retro = await readRetro(settings, access, progress, now)
  return judgeRetro(retro, settings, now, readPrevious(outputPath(settings), access))
}

/** What of the settings judging needs. */
export type JudgeSettings = Pick<Settings, 'windowDays' | 'rules' | 'limits'>

/** The pure half: what the loop left and what the last report knew, judged as of `now`. Equal arguments, equal insights. */
export function judgeRetro(
  retro: Retro,
  { windowDays, rules, limits }: JudgeSettings,
  now: Instant,
  previous?: Previous,
): Insights {
  const analysis = analyse(retro, now, {
    windowDays,
    ...(previous !== undefined && { knownReasons: previous.reasonClusters }),
    future: rules === 'seed' ? 'counted' : 'left-out',
  })
  const judgement = rules === 'seed' ? judgeAsSeed(analysis) : judge(analysis, resolveLimits(limits))
  return assembleInsights(analysis, judgement, rules)
}
