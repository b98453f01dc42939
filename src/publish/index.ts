import * as core from '@actions/core'
import { renderColumns } from '../report/parts/columns.ts'
import { renderLog } from '../report/log.ts'
import { annotationsPublisher } from './annotations.ts'
import { artifactPublisher } from './artifact.ts'
import { type Attempt, attemptPublisher } from './attempt.ts'
import { failingIssuesPublisher } from './failing-issues.ts'
import { insightsPublisher } from './insights.ts'
import { jobSummaryPublisher } from './job-summary.ts'
import { livingIssuePublisher } from './living-issue.ts'
import { outputsPublisher } from './outputs.ts'
import { printGroupedLog, printLine } from './print.ts'
import type { Publisher, Run } from './publisher.ts'
import { writtenPagePublishers } from './written-pages.ts'

/** In order: what makes files, what uploads them, what links to them, and at the end what names them all. */
const PUBLISHERS: readonly Publisher[] = [
  insightsPublisher,
  ...writtenPagePublishers,
  artifactPublisher,
  livingIssuePublisher,
  failingIssuesPublisher,
  jobSummaryPublisher,
  annotationsPublisher,
  outputsPublisher,
]

/**
 * Prints the report and hands the insights on, one publisher after the other.
 *
 * What fails is one warning and one line of the closing table; the others go on.
 */
export async function publish(run: Run, publishers = PUBLISHERS): Promise<Attempt[]> {
  printGroupedLog(renderLog(run.insights))
  const attempts: Attempt[] = []
  for (const publisher of publishers) {
    const attempt = await attemptPublisher(publisher, run)
    attempts.push(attempt)
    if (attempt.status === 'failed') core.warning(attempt.say, { title: `Not published: ${attempt.name}` })
  }
  const rows = attempts.map(({ name, status, say }) => [name, status, say])
  printLine('')
  for (const line of renderColumns(rows, ['left', 'left', 'left'])) printLine(line)
  return attempts
}
