import type { PageContext } from './context.ts'

/**
 * The command that labels these issues for the loop to leave alone; undefined where no label is set, where a task is
 * no issue of the repository, or where the forge has no such command.
 */
export function quarantineCommand(tasks: readonly string[], context: PageContext): string | undefined {
  const { quarantineLabel: label, dialect } = context
  const numbers = tasks.filter((key) => /^[1-9]\d{0,8}$/.test(key)).slice(0, MOST_NUMBERS)
  if (label === undefined || dialect !== 'github' || numbers.length === 0) return undefined
  const quoted = /^[\w:./-]+$/.test(label) ? label : `'${label.replaceAll("'", String.raw`'\''`)}'`
  return `gh issue edit ${numbers.join(' ')} --add-label ${quoted}`
}

const MOST_NUMBERS = 20
