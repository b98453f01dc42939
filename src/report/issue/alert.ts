import type { Insights } from '../../model/insights.ts'
import { sentence } from '../advice.ts'
import type { PageContext } from '../context.ts'
import type { OpenFinding } from '../issue-texts.ts'
import { blockText, inlineText } from '../markdown.ts'
import { isIssueNumber } from '../task-link.ts'
import { adviceAbout, orderOf } from './finding-rows.ts'

/** The first thing to do, as the one alert of the page; '' where there is nothing to do. */
export function renderAlert(
  insights: Insights,
  findings: readonly OpenFinding[],
  context: PageContext,
): string {
  const [first] = adviceAbout(insights, findings)
  if (first === undefined) return ''
  const { severity, why, workedIf, tasks } = first
  const check = workedIf === undefined ? '' : ` *It worked if ${inlineText(workedIf, 300)}.*`
  const command = quarantineCommand(tasks, context)
  const block = command === undefined ? [] : ['', ...blockText(command, { info: 'sh' }).split('\n')]
  return [
    severity === 'high' ? '[!CAUTION]' : '[!WARNING]',
    `**Do this first: ${sentence(lowerFirst(orderOf(first, context)))}** ${inlineText(why, 700)}${check}`,
    ...block,
  ]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** A word at the start of a sentence, unless it is more than a word. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** The command that labels the tasks; undefined where there is none, or none that a page can hold to be copied. */
export function quarantineCommand(
  tasks: readonly string[],
  { quarantineLabel: label, dialect }: PageContext,
): string | undefined {
  const numbers = tasks.filter(isIssueNumber)
  if (label === undefined || dialect !== 'github' || numbers.length === 0) return undefined
  const command = `gh issue edit ${numbers.join(' ')} --add-label ${quoteForShell(label)}`
  return blockText(command).split('\n')[1] === command ? command : undefined
}

function quoteForShell(word: string): string {
  return /^[\w./:][\w./:-]*$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
