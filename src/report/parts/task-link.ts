import { issueUrl, type PageContext } from '../context.ts'
import { inlineText, link } from '../safe/markdown.ts'
import { taskName } from '../../model/words.ts'
import { shortenMiddle } from '../../model/cut-text.ts'

/** A task as a page names it: a link where its key is the number of an issue. `key` is untrusted text. */
export function taskLink(context: PageContext, key: string): string {
  const url = isIssueNumber(key) ? issueUrl(context, Number(key)) : undefined
  return url === undefined ? inlineText(shortenMiddle(taskName(key), 60)) : link(`#${key}`, url)
}

/** Whether a task's key can be the number of an issue. */
export function isIssueNumber(key: string): boolean {
  return /^[1-9]\d{0,8}$/.test(key)
}
