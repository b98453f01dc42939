import type { LogFormat } from '../../settings/log-formats.ts'
import { autoresearch } from './autoresearch.ts'
import { ciRuns } from './ci-runs.ts'
import { claudeResult } from './claude-result.ts'
import { claudeFlow } from './claude-flow.ts'
import { evolve } from './evolve.ts'
import type { Format } from './format.ts'
import { ghAw } from './gh-aw.ts'
import { ghPrList } from './gh-pr-list.ts'
import { ghRunList } from './gh-run-list.ts'
import { issuePrCron } from './issue-pr-cron.ts'
import { jarvis } from './jarvis.ts'
import { loopRunLog } from './loop-run-log.ts'
import { native } from './native.ts'
import { ralphHistory } from './ralph-history.ts'
import { ralphIterations } from './ralph-iterations.ts'
import { ralphMetrics } from './ralph-metrics.ts'
import { ralphOrchestrator } from './ralph-orchestrator.ts'
import { resultsTsv } from './results-tsv.ts'
import { sessions } from './sessions.ts'

/**
 * In the order in which `auto` asks them and looks for their files: the more telling the fields, the earlier, and a log
 * before a table without times or what a command printed; `native` takes what is left.
 */
const BY_NAME: Record<LogFormat, Format> = {
  'ralph-iterations': ralphIterations,
  'issue-pr-cron': issuePrCron,
  'ralph-history': ralphHistory,
  'ralph-orchestrator': ralphOrchestrator,
  'ralph-metrics': ralphMetrics,
  jarvis,
  sessions,
  'loop-run-log': loopRunLog,
  autoresearch,
  'ci-runs': ciRuns,
  evolve,
  'results-tsv': resultsTsv,
  'gh-aw': ghAw,
  'gh-pr-list': ghPrList,
  'gh-run-list': ghRunList,
  'claude-result': claudeResult,
  'claude-flow': claudeFlow,
  native,
}

export const FORMATS: readonly Format[] = Object.values(BY_NAME)

export function formatNamed(name: LogFormat): Format {
  return BY_NAME[name]
}
