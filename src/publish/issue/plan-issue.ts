import type { ForgeIssue } from '../../forge/forge.ts'
import { renderDuplicateComment } from '../../report/issue/issue-comments.ts'
import { isNewer, isOurClose, NO_MEMORY, recall } from './recall.ts'
import { readIssueMarker } from './marker.ts'
import { advance, CLOSES_AFTER, type Memory, type Advanced, type Report } from './advance.ts'
import { foreignIssues, maybeOwnAuthor, ownIssues, type Ownership } from './ownership.ts'
import { type IssueContent, type Keeping, renderComment, renderContent } from './render.ts'
import { isAtLeast } from '../../model/finding.ts'
import { unitWords } from '../../model/units.ts'

/** What is to be done, in order, each with the reason in one sentence. A plan without steps writes nothing. */
export interface Plan {
  steps: readonly Step[]
  /** Why the last step, or why there is none. */
  reason: string
  /** An issue is wanted and cannot be kept: nothing is opened before a person did what `reason` says. */
  isBlocked: boolean
  warnings: readonly string[]
  /** The living issue, where there is one already. */
  issue: ForgeIssue | undefined
}

export type Step =
  | { do: 'close-duplicate'; number: number; original: number; comment: string; reason: string }
  | { do: 'comment'; number: number; body: string; change: string; reason: string }
  | {
      do: 'create'
      content: IssueContent
      labels: readonly string[]
      assignees: readonly string[]
      reason: string
    }
  | { do: 'update' | 'close' | 'reopen'; number: number; content: IssueContent; reason: string }

export interface Policy {
  /** `always`: the issue is there without findings too, and never closes by itself. */
  issue: 'auto' | 'always'
  /** The first one is the label by which the issue is found again. */
  labels: readonly string[]
  assignees: readonly string[]
}

export interface Situation {
  /** As the forge lists them by our label, whoever wrote them. */
  open: readonly ForgeIssue[]
  closed: readonly ForgeIssue[]
  ownership: Ownership
  report: Report
  policy: Policy
  /** Open dependencies forbid closing it. */
  isHeldOpen: boolean
}

/** Decides what becomes of the living issue. Pure: asks and writes nothing. */
export function planIssue(situation: Situation): Plan {
  const { ownership } = situation
  const [issue, ...twins] = ownIssues(situation.open, ownership)
  const last = ownIssues(situation.closed, ownership)
    .filter(({ stateReason }) => stateReason !== 'duplicate')
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0) || b.number - a.number)[0]
  const duplicates: Step[] =
    issue === undefined
      ? []
      : twins.map(({ number }) => ({
          do: 'close-duplicate',
          number,
          original: issue.number,
          comment: renderDuplicateComment(issue.number),
          reason: `#${issue.number} is the same living issue and has the lower number.`,
        }))
  const {
    steps,
    reason,
    isBlocked = false,
  } = issue === undefined ? planWithoutOpen(situation, last) : planOpen(situation, issue)
  return {
    steps: [...duplicates, ...steps],
    reason,
    isBlocked,
    warnings: foreignIssues(situation.open, ownership).map(
      ({ number, author }) =>
        `#${number} looks like the living issue but was written by ${author.login}, so it was left alone. If that is this project's own issue, set issue-author to ${author.login}.`,
    ),
    issue: issue ?? last,
  }
}

type Decision = Pick<Plan, 'steps' | 'reason'> & { isBlocked?: true }

function nothing(reason: string): Decision {
  return { steps: [], reason }
}

function planOpen(situation: Situation, issue: ForgeIssue): Decision {
  const { report, policy } = situation
  const { many } = unitWords(report.insights)
  if (report.insights.status === 'no_data')
    return nothing(`There are no ${many} to judge by, so the issue stays as it is.`)
  const memory = recall(issue)
  const progress = advance(memory, report)
  const { state } = progress
  const isOver =
    policy.issue === 'auto' &&
    progress.noteworthy.length === 0 &&
    report.insights.status === 'ok' &&
    state.cleanReports >= CLOSES_AFTER &&
    // We closed it before, and somebody or an open dependency keeps it open: that is not for us to fight.
    state.closedAt === undefined
  if (isOver) {
    if (situation.isHeldOpen)
      return rewrite(
        situation,
        issue,
        memory,
        progress,
        `#${issue.number} has nothing left to report, but open dependencies keep it open.`,
      )
    const closing = { ...progress, state: { ...state, closedAt: report.now } }
    const reason = `${state.cleanReports} reports in a row were without a finding of severity ${report.minSeverity} or above${unlessMuted(progress, report)}.`
    return stepsOf(situation, issue, memory, closing, 'close', reason, 'closingComment')
  }
  return rewrite(
    situation,
    issue,
    memory,
    progress,
    progress.isNews
      ? 'The verdict or the set of high findings changed.'
      : 'The report changed, but neither the verdict nor a high finding.',
  )
}

function rewrite(
  situation: Situation,
  issue: ForgeIssue,
  memory: Memory,
  progress: Advanced,
  reason: string,
): Decision {
  const content = contentOf(situation, progress)
  if (readIssueMarker(issue.body)?.fingerprint === content.fingerprint)
    return nothing(situation.isHeldOpen ? reason : 'Nothing changed since the last report.')
  return stepsOf(
    situation,
    issue,
    memory,
    progress,
    'update',
    reason,
    progress.isNews ? 'deltaComment' : undefined,
  )
}

function planWithoutOpen(situation: Situation, last: ForgeIssue | undefined): Decision {
  const { report, policy } = situation
  const { one, many } = unitWords(report.insights)
  if (report.insights.status === 'no_data') return nothing(`There are no ${many} to judge by.`)
  if (last?.stateReason === 'not_planned')
    return nothing(`#${last.number} was closed as not planned; reopen it to get reports again.`)
  const memory = last === undefined ? NO_MEMORY : recall(last)
  const known = advance(memory, report)
  const isWanted = known.noteworthy.length > 0 || (policy.issue === 'always' && last === undefined)
  if (last !== undefined && isOurClose(last, memory)) {
    if (!isWanted && policy.issue === 'auto')
      return nothing(
        `#${last.number} is closed, and no finding is of severity ${report.minSeverity} or above${unlessMuted(known, report)}.`,
      )
    if (policy.issue === 'auto' && !isNewer(last, memory, known, report))
      return nothing(`#${last.number} was closed, and no ${one} since then shows a finding again.`)
    const reason =
      policy.issue === 'auto'
        ? `There is a finding again after #${last.number} was closed.`
        : `#${last.number} was closed, and the setting issue says always.`
    return stepsOf(
      situation,
      last,
      memory,
      known,
      'reopen',
      reason,
      known.isNews ? 'deltaComment' : undefined,
    )
  }
  if (!isWanted)
    return nothing(`No finding is of severity ${report.minSeverity} or above${unlessMuted(known, report)}.`)
  if (last !== undefined && !isNewer(last, memory, known, report))
    return nothing(`A person closed #${last.number}, and no ${one} since then shows anything new.`)
  // A person's mutes outlive the issue; what else it remembered belongs to the closed one.
  const progress = advance({ ...memory, previous: undefined }, report)
  const { labels, assignees } = policy
  const obstacle = obstacleOf(situation)
  if (obstacle !== undefined) return { steps: [], reason: obstacle, isBlocked: true }
  const reason =
    known.noteworthy.length > 0
      ? `There are findings of severity ${report.minSeverity} or above, and no open issue.`
      : 'There is no open issue yet.'
  return {
    steps: [{ do: 'create', content: contentOf(situation, progress), labels, assignees, reason }],
    reason,
  }
}

/**
 * Why no issue may be opened, where nobody says whose the token is. One with our mark may be ours, and to open another
 * beside it would go on in every run; and where even its account is unknown, the new one would not be known again.
 */
function obstacleOf({ open, closed, ownership }: Situation): string | undefined {
  const { self, author, dialect } = ownership
  if (self !== undefined) return undefined
  const scope = dialect === 'github' ? '' : ', or give the token the scope read:user'
  const stranger = foreignIssues([...open, ...closed], ownership).find((issue) =>
    maybeOwnAuthor(issue.author, ownership),
  )
  if (stranger !== undefined)
    return `The token does not tell whose it is, so #${stranger.number} of ${stranger.author.login} may be ours: set issue-author to ${stranger.author.login}${scope}.`
  return dialect === 'github' || author !== undefined
    ? undefined
    : `The token does not tell whose it is, so an issue that it opens would not be known again: set issue-author to the login that it writes as${scope}.`
}

/** What is muted is a finding all the same. */
function unlessMuted({ findings, muted }: Advanced, { minSeverity }: Report): string {
  return findings.some(({ id, severity }) => muted.has(id) && isAtLeast(severity, minSeverity))
    ? ' that is not muted'
    : ''
}

function contentOf(situation: Situation, progress: Advanced): IssueContent {
  return renderContent(situation.report, progress, keyAndClose(situation))
}

function keyAndClose({ ownership, policy, isHeldOpen }: Situation): Keeping {
  return { key: ownership.key, closesAfter: policy.issue === 'auto' ? CLOSES_AFTER : undefined, isHeldOpen }
}

function stepsOf(
  situation: Situation,
  { number, isLocked }: ForgeIssue,
  { previous }: Memory,
  progress: Advanced,
  what: 'update' | 'close' | 'reopen',
  reason: string,
  text: 'deltaComment' | 'closingComment' | undefined,
): Decision {
  const change: Step = { do: what, number, content: contentOf(situation, progress), reason }
  const comments: Step[] = []
  if (text !== undefined && !isLocked) {
    const comment = renderComment(text, situation.report, progress, { ...keyAndClose(situation), previous })
    comments.push({ do: 'comment', number, ...comment, reason })
  }
  return {
    // That it closes is said when it did; any other news is told before the description takes it for told.
    steps: what === 'close' ? [change, ...comments] : [...comments, change],
    reason: isLocked && text !== undefined ? `${reason} It is locked, so there is no comment.` : reason,
  }
}
