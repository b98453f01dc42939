import type { Insights } from '../../insights/schema.ts'
import { issueUrl, type PageContext } from '../context.ts'
import { inlineText, link } from '../safe/markdown.ts'
import { isIssueNumber, taskPage } from '../../model/task-links.ts'
import { taskName } from '../../model/words.ts'
import { shortenMiddle } from '../../model/cut-text.ts'

/** A task as a Markdown page names it, with a link where it has a page. `key` is untrusted text. */
export function taskLink(insights: Pick<Insights, 'task_links'>, context: PageContext, key: string): string {
  const name = shortenMiddle(taskName(key, insights.task_links), 60)
  const url = taskUrl(insights, context, key)
  return url === undefined ? inlineText(name) : link(name, url)
}

/** The page of a task: its issue, or where `task-links` says. */
export function taskUrl(
  { task_links: links }: Pick<Insights, 'task_links'>,
  context: PageContext,
  key: string,
): string | undefined {
  return isIssueNumber(key, links) ? issueUrl(context, Number(key)) : taskPage(links, key)
}
