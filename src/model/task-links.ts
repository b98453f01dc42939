/**
 * What the numbers of tasks are: `issues` of the repository; the loop's own, with `none` behind them; or its own with a
 * page each, at an https address that holds `{task}`. Where nobody says (in the rows that a program hands over, in an
 * older insights.json) they are issues.
 */
export type TaskLinks = string | undefined

export const ISSUES = 'issues'
export const NO_LINKS = 'none'
const TASK = '{task}'

export function areIssues(links: TaskLinks): boolean {
  return links === undefined || links === ISSUES
}

/** Whether a task's id can be the number of an issue of the repository. */
export function isIssueNumber(key: string, links: TaskLinks): boolean {
  return areIssues(links) && /^[1-9]\d{0,8}$/.test(key)
}

/** What readers are told that a task is. */
export function taskNoun(links: TaskLinks): 'issue' | 'task' {
  return areIssues(links) ? 'issue' : 'task'
}

/** Whether a text is an https address with a place for the task, which cannot lead to another server. */
export function isTaskAddress(text: string): boolean {
  if (!text.includes(TASK)) return false
  const [one, other] = ['a', 'b'].map((task) => addressOf(text, task))
  return one !== undefined && one.origin === other?.origin
}

/** The page of a task of the loop's own; undefined where it has none. `key` is untrusted text. */
export function taskPage(links: TaskLinks, key: string): string | undefined {
  // Dots alone would be steps up the path.
  if (links === undefined || !isTaskAddress(links) || /^\.*$/.test(key)) return undefined
  return addressOf(links, encodeURIComponent(key.toWellFormed()))?.href
}

function addressOf(template: string, task: string): URL | undefined {
  const address = template.replaceAll(TASK, () => task)
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined
}
