import type { Insights } from '../insights/schema.ts'
import type { Access } from '../read/access.ts'
import type { Settings } from '../settings/schema.ts'
import type { IssueOutcome } from './issue/issue-settings.ts'

/** The process's variables, read once where the action begins. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What publishers made, for those after them: where things are, and what a report holds. */
export interface Produced {
  /** Absolute path of the written file. */
  insightsPath?: string
  reportPath?: string
  promptPath?: string
  /** The text of report.html as it was written, so that nobody reads it back from the checkout. */
  reportHtml?: string
  /** The pages of the uploaded insights.json and report.html. */
  artifactUrl?: string
  reportUrl?: string
  /** What became of the living issue; undefined where it was not asked for. */
  issueResult?: IssueOutcome
}

/** Everything a publisher may know. Only `produced` changes while publishing. */
export interface Run {
  readonly insights: Insights
  readonly settings: Settings
  readonly access: Access
  readonly env: Environment
  /** Values that must not appear in anything that is published. */
  readonly secrets: readonly string[]
  readonly produced: Produced
}

export interface PublishResult {
  status: 'done' | 'skipped' | 'failed'
  /** One sentence for the user. On a dry run: what would be done. */
  say: string
}

/**
 * One place where the insights go.
 *
 * A throw is a failure like any other. On a dry run nothing leaves the run: a publisher of files, artifacts, issues or
 * comments says what it would do; what the run itself shows (summary, annotations, outputs) is there as always.
 */
export interface Publisher {
  readonly name: string
  /** How long it may take before the next one has its turn, in milliseconds; two minutes where not said. */
  readonly limitMs?: number
  publish(run: Run): PublishResult | Promise<PublishResult>
}
