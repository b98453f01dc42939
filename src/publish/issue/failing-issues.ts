import { type Forge, type ForgeComment, ForgeError, type ForgeIssue } from '../../forge/forge.ts'
import { isFailingTask } from '../../judge/failing-task.ts'
import type { PageContext } from '../../report/context.ts'
import { renderFailingIssueComment } from '../../report/issue/failing-issue-comment.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import { composeRepeatFailure, readRepeatFailureMarker } from './marker.ts'
import { hashOf } from '../../model/short-hash.ts'
import { areIssues, isIssueNumber } from '../../model/task-links.ts'
import { isLabelled, isOwnAuthor, maybeOwnAuthor, type Ownership } from './ownership.ts'
import { fit, withoutRun } from './render.ts'

export interface FailingRequest {
  insights: Insights
  now: string
  context: PageContext
  ownership: Ownership
  /** Put on the issue together with a new or changed comment; undefined: no label. */
  quarantineLabel: string | undefined
  /** The living issue, which is no work of the loop. */
  livingIssue: number | undefined
  holdBack: string | undefined
}

export interface FailingResult {
  /** Issues whose comment was written or would be, where nothing may be written. */
  commented: readonly number[]
  /** One sentence for the user. */
  say: string
  warnings: readonly string[]
  isFailed: boolean
}

const MOST_COMMENTS = 5
/** Each costs two requests; those that are closed or up to date leave room for the next ones. */
const MOST_LOOKED_AT = 25
const COMMENT_BUDGET = 57_000
/** What concerns one issue only; any other problem would meet the next one as well. */
const OF_ONE_ISSUE = new Set<string>(['not-found', 'locked', 'invalid', 'has-dependencies'])

/** Keeps one comment on each of the worst failing issues that are open. Never throws for what a forge answers. */
export async function commentOnFailingIssues(forge: Forge, request: FailingRequest): Promise<FailingResult> {
  const commented: number[] = []
  const warnings: string[] = []
  for (const { number, recommendation } of failingIssues(request)) {
    if (commented.length === MOST_COMMENTS) break
    try {
      if (await keepComment(forge, request, number, recommendation, warnings)) commented.push(number)
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error
      warnings.push(`There is no up-to-date comment on #${number}: ${error.message}`)
      if (!OF_ONE_ISSUE.has(error.problem))
        return { commented, say: sayOf(commented, request), warnings, isFailed: true }
    }
  }
  return { commented, say: sayOf(commented, request), warnings, isFailed: false }
}

function sayOf(commented: readonly number[], { insights, holdBack }: FailingRequest): string {
  if (!areIssues(insights.task_links))
    return 'No issue is commented on: the tasks of this log are none of the repository’s issues (setting `task-links`).'
  const names = commented.map((number) => `#${number}`).join(', ')
  if (holdBack !== undefined)
    return `${holdBack} It would comment on ${names === '' ? 'no failing issue' : names}.`
  return names === '' ? 'No comment on a failing issue changed.' : `Commented on ${names}.`
}

/** Findings about tasks that are issues of this repository by their number, the most urgent first. */
function failingIssues({
  insights,
  livingIssue,
}: FailingRequest): { number: number; recommendation: Recommendation }[] {
  return insights.recommendations
    .filter(isFailingTask)
    .flatMap((recommendation) => {
      const key = recommendation.subject?.key ?? ''
      return isIssueNumber(key, insights.task_links) ? [{ number: Number(key), recommendation }] : []
    })
    .filter(({ number }) => number !== livingIssue)
    .slice(0, MOST_LOOKED_AT)
}

/** @returns whether the comment was written, or would be */
async function keepComment(
  forge: Forge,
  request: FailingRequest,
  number: number,
  recommendation: Recommendation,
  warnings: string[],
): Promise<boolean> {
  const issue = await forge.getIssue(number)
  if (issue.state === 'closed') return false
  const { body, fingerprint } = render(request, number, recommendation)
  const comments = await forge.listComments(number)
  const before = findOwn(comments, request.ownership, number)
  if (before !== undefined && readRepeatFailureMarker(before.body)?.fingerprint === fingerprint) return false
  if (request.holdBack !== undefined) return true
  const stranger = comments.find(
    (comment) => isMarkedFor(comment, number) && maybeOwnAuthor(comment.author, request.ownership),
  )
  if (before === undefined && stranger !== undefined) {
    const { login } = stranger.author
    warnings.push(
      `#${number} has a comment like ours by ${login}, and the token does not tell whose it is: if it is its own, set issue-author to ${login}.`,
    )
    return false
  }
  if (before === undefined) await createOnce(forge, request.ownership, number, body)
  else await forge.editComment(before.id, body)
  if (request.quarantineLabel !== undefined) await addLabel(forge, issue, request.quarantineLabel, warnings)
  return true
}

/** Once for each news: who takes the label off lets the loop try again, and a quiet run does not undo that. */
async function addLabel(forge: Forge, issue: ForgeIssue, label: string, warnings: string[]): Promise<void> {
  if (isLabelled(issue, label)) return
  try {
    await forge.ensureLabel(label)
    await forge.addLabels(issue.number, [label])
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
    warnings.push(`#${issue.number} has its comment, but not the label ${label}: ${error.message}`)
  }
}

function render(
  { insights, now, context, quarantineLabel }: FailingRequest,
  issue: number,
  recommendation: Recommendation,
): { body: string; fingerprint: string } {
  const { quarantineLabel: _, ...bare } = context
  const labelled = quarantineLabel === undefined ? bare : { ...bare, quarantineLabel }
  const page = { context: labelled, issue, recommendation, budget: COMMENT_BUDGET, run: { at: now } }
  const stable = renderFailingIssueComment(insights, {
    ...page,
    context: withoutRun(labelled),
    run: undefined,
  })
  const fingerprint = hashOf(fit(stable, COMMENT_BUDGET))
  const body = composeRepeatFailure(
    issue,
    fingerprint,
    fit(renderFailingIssueComment(insights, page), COMMENT_BUDGET),
  )
  return { body, fingerprint }
}

async function findComment(
  forge: Forge,
  ownership: Ownership,
  number: number,
): Promise<ForgeComment | undefined> {
  return findOwn(await forge.listComments(number), ownership, number)
}

function findOwn(
  comments: readonly ForgeComment[],
  ownership: Ownership,
  number: number,
): ForgeComment | undefined {
  return comments.find((comment) => isMarkedFor(comment, number) && isOwnAuthor(comment.author, ownership))
}

function isMarkedFor({ body }: ForgeComment, number: number): boolean {
  return readRepeatFailureMarker(body)?.issue === number
}

/** After a lost answer it looks whether the comment is there, and posts once more only if not. */
async function createOnce(forge: Forge, ownership: Ownership, number: number, body: string): Promise<void> {
  try {
    await forge.createComment(number, body)
  } catch (error) {
    if (!(error instanceof ForgeError) || error.problem !== 'unknown-outcome') throw error
    if ((await findComment(forge, ownership, number)) === undefined) await forge.createComment(number, body)
  }
}
