import type { PageContext } from '../context.ts'
import { blockText } from '../safe/markdown.ts'
import type { Insights } from '../../insights/schema.ts'
import { isIssueNumber } from '../../model/task-links.ts'

/**
 * The command that labels these tasks for the loop to leave alone; undefined where no label is set, where no task is an
 * issue of the repository, where the forge has no such command, or where a page cannot show it so that it can be copied.
 */
export function quarantineCommand(
  tasks: readonly string[],
  { task_links: links }: Pick<Insights, 'task_links'>,
  { quarantineLabel: label, dialect }: PageContext,
): string | undefined {
  const numbers = tasks.filter((key) => isIssueNumber(key, links)).slice(0, MOST_NUMBERS)
  if (label === undefined || dialect !== 'github' || numbers.length === 0) return undefined
  const command = `gh issue edit ${numbers.join(' ')} --add-label ${quoteForShell(label)}`
  return blockText(command).split('\n')[1] === command ? command : undefined
}

const MOST_NUMBERS = 20

function quoteForShell(word: string): string {
  return /^[\w./:][\w./:-]*$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
