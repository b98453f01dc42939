import type { Insights } from '../model/insights.ts'
import type { Access } from '../read/access.ts'
import { type PromptOptions, renderPromptContext } from '../report/prompt-context.ts'
import type { Settings } from '../settings/schema.ts'
import { writeFileWhole } from './insights-file.ts'

/**
 * Writes the context for a planner's prompt where `prompt-context-path` says.
 *
 * @returns the path written; '' when none is set, or on a dry run
 * @throws WriteError
 */
export function writePromptContext(
  insights: Insights,
  settings: Settings,
  access: Access,
  place: Omit<PromptOptions, 'quotes'> = {},
): string {
  const { promptContextPath: path, dryRun, quotes } = settings
  if (path === undefined || dryRun) return ''
  return writeFileWhole(path, renderPromptContext(insights, { ...place, quotes }), access)
}
