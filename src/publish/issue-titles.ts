import { type Forge, ForgeError } from '../forge/forge.ts'
import type { Insights } from '../insights/schema.ts'
import { isIssueNumber } from '../model/task-links.ts'
import { redactorOf } from '../safe/redact.ts'
import type { Run } from './publisher.ts'

/** A request each; a page has room for no more. */
const MOST_TITLES = 6
/** A page without titles is a page all the same: nobody waits for a slow forge. */
const LIMITS = { requestMs: 5000, totalMs: 15_000 }

/**
 * What the issues are called that keep failing, by number, where a token was asked for: untrusted text. What cannot be
 * read is left out, and nothing is said of it.
 */
export async function titlesOf({
  insights,
  settings,
  env,
  secrets,
}: Run): Promise<ReadonlyMap<string, string>> {
  const { token, issue, failingIssueComments } = settings
  const numbers = failingNumbers(insights)
  if (token === undefined || (issue === 'never' && !failingIssueComments) || numbers.length === 0)
    return new Map()
  try {
    // Loaded here: a run without an issue does not pay for the client.
    const { connectForge } = await import('../forge/connect.ts')
    const titles = await readTitles(await connectForge(env, token, LIMITS), numbers)
    const redact = redactorOf(secrets)
    return new Map([...titles].map(([number, title]) => [number, redact(title)]))
  } catch {
    return new Map()
  }
}

function failingNumbers({ failing_tasks: tasks, task_links: links }: Insights): number[] {
  return tasks
    .filter(({ issue, window }) => window.cycles > 0 && isIssueNumber(issue, links))
    .slice(0, MOST_TITLES)
    .map(({ issue }) => Number(issue))
}

/** As far as the forge answers; an issue that is not there has no title. */
export async function readTitles(
  forge: Pick<Forge, 'getIssue'>,
  numbers: readonly number[],
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>()
  for (const number of numbers) {
    try {
      const { title } = await forge.getIssue(number)
      titles.set(String(number), title)
    } catch (error) {
      if (!(error instanceof ForgeError) || error.problem !== 'not-found') return titles
    }
  }
  return titles
}
