import { analyse } from './analyse/index.ts'
import { assembleInsights } from './judge/assemble.ts'
import { resolveLimits } from './judge/limits.ts'
import { judge } from './judge/judgement.ts'
import type { Insights } from './model/insights.ts'
import type { Instant } from './model/retro.ts'
import type { Access } from './read/access.ts'
import type { Progress } from './read/jsonl.ts'
import { readPrevious } from './read/previous.ts'
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
  const limitsOf = resolveLimits(settings.limits)
  const retro = await readRetro(settings, access, progress, now)
  const previous = readPrevious(outputPath(settings), access)
  const analysis = analyse(retro, now, settings.windowDays, previous.reasonClusters)
  return assembleInsights(analysis, judge(analysis, settings.rules, limitsOf))
}
