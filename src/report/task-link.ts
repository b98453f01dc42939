import { issueUrl, type PageContext } from './context.ts'
import { inlineText, link } from './markdown.ts'
import { taskName } from './words.ts'

/** `#412` as a link where it is an issue of this repository, any other task as the text it is. */
export function taskLink(context: PageContext, key: string): string {
  const url = /^[1-9]\d{0,8}$/.test(key) ? issueUrl(context, Number(key)) : undefined
  return url === undefined ? inlineText(taskName(key), 60) : link(taskName(key), url)
}
