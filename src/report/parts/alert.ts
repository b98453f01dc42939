import type { Insights } from '../../insights/schema.ts'
import { lowerFirst } from '../../model/words.ts'
import { type Advice, sentence } from './advice.ts'
import { taskNames } from './comparison.ts'
import type { PageContext } from '../context.ts'
import { blockText, inlineText } from '../safe/markdown.ts'
import { quarantineCommand } from './quarantine-command.ts'
import { taskLink } from './task-link.ts'

/** The first thing to do, as the one alert of a Markdown page, without why; '' where there is nothing to do. */
export function renderAlert(insights: Insights, first: Advice | undefined, context: PageContext): string {
  if (first === undefined) return ''
  const { severity, workedIf, tasks } = first
  const command = quarantineCommand(tasks, insights, context)
  const block = command === undefined ? [] : ['', ...blockText(command, { info: 'sh' }).split('\n')]
  return [
    severity === 'high' ? '[!CAUTION]' : '[!WARNING]',
    `**Do this first: ${sentence(lowerFirst(orderOf(insights, first, context)))}**`,
    ...block,
    ...(workedIf === undefined ? [] : ['', `*It worked if* ${sentence(inlineText(workedIf, 300))}`]),
  ]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** What to do, with links to the tasks that it names. */
export function orderOf(insights: Insights, { what, tasks, omitted }: Advice, context: PageContext): string {
  return tasks.length === 0
    ? inlineText(what, 400)
    : `Stop retrying ${taskNames(tasks, { name: (key) => taskLink(insights, context, key), omitted })}`
}
