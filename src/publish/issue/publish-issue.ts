import { type Forge, ForgeError, type ForgeIssue } from '../../forge/forge.ts'
import { executePlan } from './execute-plan.ts'
import { issueKeyHash } from './marker.ts'
import type { Report } from './advance.ts'
import { ownIssues, type Ownership } from './ownership.ts'
import { type Plan, planIssue, type Policy, type Situation } from './plan-issue.ts'
import { type Journal, warnOnce } from './writes.ts'

export interface IssueRequest {
  report: Report
  policy: Policy & { issueKey: string; author: string | undefined }
  /** Why nothing may be written (a dry run, a pull request), as a sentence; undefined: write. */
  holdBack: string | undefined
}

export type IssueStatus =
  | 'created'
  | 'reopened'
  | 'closed'
  /** The description changed, and a comment says why. */
  | 'commented'
  | 'updated'
  | 'unchanged'
  /** Nothing was written because nothing may be; `plan` holds what would have been. */
  | 'planned'
  | 'failed'

export interface IssueResult {
  status: IssueStatus
  number: number | undefined
  url: string | undefined
  /** Whether anything was written. */
  changed: boolean
  /** One sentence for the user. */
  say: string
  warnings: readonly string[]
  plan: Plan | undefined
}

/**
 * Brings the living issue up to date: look, decide, write. After a write of unknown outcome, or of an issue that is gone
 * meanwhile or may not be closed, it looks and decides once more; what is done already is not planned again.
 *
 * Never throws for what a forge answers: that is a result with the status `failed`.
 */
export async function publishIssue(forge: Forge, request: IssueRequest): Promise<IssueResult> {
  const journal: Journal = { done: [], started: undefined, warnings: [] }
  let plan: Plan | undefined
  try {
    const ownership = await learnOwnership(forge, request.policy)
    let isHeldOpen = false
    for (let isFirst = true; ; isFirst = false) {
      plan = await lookAndPlan(forge, ownership, request, journal, isHeldOpen)
      if (request.holdBack !== undefined)
        return resultOf('planned', plan.issue, describePlan(plan, request.holdBack), journal, plan)
      if (plan.isBlocked) return resultOf('failed', plan.issue, sayFailed(plan.reason), journal, plan)
      const unsettled = journal.started
      try {
        const issue = await executePlan(forge, plan, ownership, journal)
        // Written in a try whose outcome was unknown, and found on the second look.
        if (unsettled !== undefined && !plan.steps.some((step) => step.do === unsettled))
          journal.done.push(unsettled)
        return settle(plan, issue, journal)
      } catch (error) {
        if (!isFirst || !(error instanceof ForgeError)) throw error
        isHeldOpen = error.problem === 'has-dependencies' && journal.started === 'close'
        if (!isHeldOpen && !LOOK_AGAIN.has(error.problem)) throw error
        if (isHeldOpen) warnOnce(journal, error.message)
        if (error.problem !== 'unknown-outcome') journal.started = undefined
      }
    }
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error
    return resultOf('failed', plan?.issue, sayFailed(error.message), journal, plan)
  }
}

function sayFailed(why: string): string {
  return `The living issue could not be written: ${why}`
}

const LOOK_AGAIN = new Set<string>(['unknown-outcome', 'not-found'])

/** How to know what the token wrote before. It asks the forge whose token it is. */
export async function learnOwnership(
  forge: Forge,
  policy: Pick<IssueRequest['policy'], 'labels' | 'issueKey' | 'author'>,
): Promise<Ownership> {
  return {
    label: policy.labels[0] ?? '',
    key: issueKeyHash(policy.issueKey),
    dialect: forge.dialect,
    self: await forge.whoAmI(),
    author: policy.author,
  }
}

async function lookAndPlan(
  forge: Forge,
  ownership: Ownership,
  request: IssueRequest,
  journal: Journal,
  isHeldOpen: boolean,
): Promise<Plan> {
  const situation = { ...(await look(forge, ownership, request, journal)), isHeldOpen }
  const plan = planIssue(situation)
  const isClosing = plan.steps.some((step) => step.do === 'close')
  // Asked before it is said that the issue closes.
  return isClosing && plan.issue !== undefined && (await forge.hasOpenDependencies(plan.issue.number))
    ? planIssue({ ...situation, isHeldOpen: true })
    : plan
}

async function look(
  forge: Forge,
  ownership: Ownership,
  request: IssueRequest,
  journal: Journal,
): Promise<Omit<Situation, 'isHeldOpen'>> {
  const { report, policy } = request
  const { label } = ownership
  let open = await forge.listIssues(label, 'open')
  if (ownIssues(open, ownership).length > 0) return { open, closed: [], ownership, report, policy }
  const isUnfiltered = await forge.isLabelDoubled(label)
  if (isUnfiltered) {
    warnOnce(journal, sayDoubled(label))
    open = await forge.listIssues(label, 'open', { isUnfiltered })
  }
  // Closed ones matter only where none is open, and of them the newest of ours.
  const until = (issue: ForgeIssue): boolean => ownIssues([issue], ownership).length > 0
  const closed =
    ownIssues(open, ownership).length > 0
      ? []
      : await forge.listIssues(label, 'closed', { isUnfiltered, until })
  return { open, closed, ownership, report, policy }
}

function sayDoubled(label: string): string {
  return `The repository has several labels ${label}, so the server’s list by label lacks issues and all are read; delete those that are not the oldest.`
}

/** From the most telling on. */
const STATUS_OF = [
  ['create', 'created'],
  ['reopen', 'reopened'],
  ['close', 'closed'],
  ['comment', 'commented'],
  ['update', 'updated'],
] as const

const WORDS = {
  created: 'Opened',
  reopened: 'Reopened',
  closed: 'Closed',
  commented: 'Updated, with a comment,',
  updated: 'Updated',
}

function settle(plan: Plan, issue: ForgeIssue | undefined, journal: Journal): IssueResult {
  const status = STATUS_OF.find(([step]) => journal.done.includes(step))?.[1]
  if (status === undefined || issue === undefined)
    return resultOf('unchanged', issue, plan.reason, journal, plan)
  return resultOf(status, issue, `${WORDS[status]} #${issue.number}: ${plan.reason}`, journal, plan)
}

function resultOf(
  status: IssueStatus,
  issue: ForgeIssue | undefined,
  say: string,
  journal: Journal,
  plan: Plan | undefined,
): IssueResult {
  return {
    status,
    number: issue?.number,
    url: issue?.url,
    changed: journal.done.length > 0,
    say,
    warnings: [...(plan?.warnings ?? []), ...journal.warnings],
    plan,
  }
}

const WOULD = {
  'close-duplicate': 'close a duplicate',
  comment: 'comment',
  create: 'open an issue',
  update: 'update the issue',
  close: 'close the issue',
  reopen: 'reopen the issue',
}

function describePlan({ steps, reason }: Plan, holdBack: string): string {
  const would = steps.length === 0 ? 'write nothing' : steps.map((step) => WOULD[step.do]).join(', ')
  return `${holdBack} It would ${would}: ${reason}`
}
