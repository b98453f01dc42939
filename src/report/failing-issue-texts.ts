import type { Insights } from '../insights/schema.ts'
import type { PageContext } from './context.ts'

/** What the one comment says on an issue that the loop keeps failing at. Pure, as `IssueTexts` is. */
export interface FailingIssueTexts {
  /**
   * At most `page.budget` UTF-16 units. Rendered twice, as the description of the living issue is: without `page.run`
   * and the links of the run it may say nothing that changes although the loop did not try this issue again.
   */
  comment(insights: Insights, page: FailingIssuePage): string
}

export interface FailingIssuePage {
  /** Its `quarantineLabel` is the label that the issue has now. */
  context: PageContext
  issue: number
  /** The finding, an entry of `insights.recommendations`. */
  recommendation: Insights['recommendations'][number]
  budget: number
  run: { at: string } | undefined
}
