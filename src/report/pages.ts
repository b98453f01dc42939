import { serialiseInsights } from '../insights/serialise.ts'
import type { Insights } from '../insights/schema.ts'
import type { PageFormat } from '../settings/schema.ts'
import type { PageContext } from './context.ts'
import { renderJobSummary } from './job-summary/job-summary.ts'
import { renderText } from './log.ts'
import { renderPromptContext } from './prompt/prompt-context.ts'

/** A report as one audience reads it. Pure: equal insights and context give equal text. */
export type Page = (insights: Insights, context: PageContext) => string | Promise<string>

/** Every page there is: the command prints them, the action publishes them. */
export const PAGES: Record<PageFormat, Page> = {
  text: renderText,
  json: serialiseInsights,
  markdown: renderJobSummary,
  // Charts and their library are loaded for this page alone.
  html: async (insights, context) => {
    const { renderReport } = await import('./html/page.ts')
    return renderReport(insights, context)
  },
  prompt: renderPromptContext,
}
