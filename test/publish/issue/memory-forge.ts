import {
  type Dialect,
  type Forge,
  type ForgeComment,
  ForgeError,
  type ForgeIssue,
  type ForgeProblem,
  type Identity,
  type IssueChange,
  type IssueDraft,
  type LabelStanding,
} from '../../../src/forge/forge.ts'

/**
 * A forge in memory: what a server keeps, and a client for each run that goes wrong where it is told to.
 *
 * It stands in for a system outside of this project, behind the same interface as the real clients, so that every order
 * of events and every failure can be tried. It keeps the rules of real forges that matter here: numbers only grow,
 * labels may be dropped in silence, a text over the limit may be dropped with an answer that says it was taken.
 */

interface StoredIssue extends ForgeIssue {
  hasDependencies: boolean
}

export class MemoryServer {
  readonly dialect: Dialect
  readonly issues = new Map<number, StoredIssue>()
  readonly comments = new Map<number, (ForgeComment & { issue: number })[]>()
  readonly knownLabels = new Set<string>()
  /** Bodies longer than this are answered as if they were kept. */
  longestBody = 65_536
  dropsLabels = false
  now = 0
  private lastNumber = 0
  private lastComment = 0

  constructor(dialect: Dialect = 'github') {
    this.dialect = dialect
  }

  add(draft: IssueDraft, author: Identity): StoredIssue {
    this.lastNumber += 1
    const number = this.lastNumber
    const issue: StoredIssue = {
      number,
      title: draft.title,
      body: draft.body.length > this.longestBody ? '' : draft.body,
      state: 'open',
      author,
      labels: this.dropsLabels ? [] : [...draft.labels],
      isLocked: false,
      url: `https://forge.test/acme/orbit/issues/${number}`,
      hasDependencies: false,
    }
    this.issues.set(number, issue)
    return issue
  }

  find(number: number): StoredIssue {
    const issue = this.issues.get(number)
    if (issue === undefined)
      throw new ForgeError('not-found', `There is no issue #${number}.`, { status: 404 })
    return issue
  }

  edit(number: number, change: IssueChange): StoredIssue {
    const issue = this.find(number)
    if (change.state === 'closed' && issue.hasDependencies)
      throw new ForgeError('has-dependencies', 'Open dependencies forbid closing.', { status: 412 })
    if (change.title !== undefined) issue.title = change.title
    if (change.body !== undefined && change.body.length <= this.longestBody) issue.body = change.body
    if (change.state !== undefined && change.state !== issue.state) {
      issue.state = change.state
      if (change.state === 'closed') issue.closedAt = this.now
      else delete issue.closedAt
    }
    if (change.stateReason !== undefined && this.dialect === 'github') issue.stateReason = change.stateReason
    return issue
  }

  comment(number: number, body: string, author: Identity): ForgeComment {
    const issue = this.find(number)
    if (issue.isLocked) throw new ForgeError('locked', `#${number} is locked.`, { status: 403 })
    this.lastComment += 1
    const comment = {
      id: this.lastComment,
      issue: number,
      body,
      author,
      url: `${issue.url}#comment-${this.lastComment}`,
    }
    this.comments.set(number, [...this.commentsOf(number), comment])
    return comment
  }

  commentsOf(number: number): (ForgeComment & { issue: number })[] {
    return this.comments.get(number) ?? []
  }

  openNumbers(): number[] {
    return [...this.issues.values()].filter(({ state }) => state === 'open').map(({ number }) => number)
  }
}

export type Call = Exclude<keyof Forge, 'dialect'>

const WRITES: ReadonlySet<Call> = new Set<Call>([
  'createIssue',
  'editIssue',
  'createComment',
  'editComment',
  'ensureLabel',
  'addLabels',
])

/** What goes wrong at a call: `after` only means something for writes of unknown outcome. */
export interface Fault {
  problem: ForgeProblem
  when: 'before' | 'after'
  field?: ForgeError['field']
}

export interface Sent {
  call: Call
  args: unknown[]
  outcome: 'done' | 'refused' | 'unknown'
  problem: ForgeProblem | undefined
}

export interface RunOptions {
  /** Undefined: the forge does not tell whose token it is. */
  tells?: boolean
  self?: Identity
  /** Asked at each call, counted from 0 over the run. */
  fault?: (call: Call, index: number) => Fault | undefined
  /** Waited for before each call reaches the server, and before each answer comes back. */
  pause?: (what: string) => Promise<void>
}

export const BOT: Identity = { login: 'github-actions[bot]', id: 41_898_282 }

export class MemoryForge implements Forge {
  readonly dialect: Dialect
  readonly sent: Sent[] = []
  private readonly server: MemoryServer
  private readonly options: RunOptions
  private readonly self: Identity
  private calls = 0

  constructor(server: MemoryServer, options: RunOptions = {}) {
    this.server = server
    this.dialect = server.dialect
    this.options = options
    this.self = options.self ?? BOT
  }

  writes(): Sent[] {
    return this.sent.filter(({ call }) => WRITES.has(call))
  }

  whoAmI(): Promise<Identity | undefined> {
    return this.exchange('whoAmI', [], () => (this.options.tells === false ? undefined : this.self))
  }

  listIssues(label: string, state: 'open' | 'closed'): Promise<ForgeIssue[]> {
    return this.exchange('listIssues', [label, state], () =>
      [...this.server.issues.values()].filter(
        (issue) =>
          issue.state === state && issue.labels.some((name) => name.toLowerCase() === label.toLowerCase()),
      ),
    )
  }

  getIssue(number: number): Promise<ForgeIssue> {
    return this.exchange('getIssue', [number], () => this.server.find(number))
  }

  createIssue(draft: IssueDraft): Promise<ForgeIssue> {
    return this.exchange('createIssue', [draft], () => this.server.add(draft, this.self))
  }

  editIssue(number: number, change: IssueChange): Promise<ForgeIssue> {
    return this.exchange('editIssue', [number, change], () => this.server.edit(number, change))
  }

  listComments(number: number): Promise<ForgeComment[]> {
    return this.exchange('listComments', [number], () => this.server.commentsOf(number))
  }

  createComment(number: number, body: string): Promise<ForgeComment> {
    return this.exchange('createComment', [number, body], () => this.server.comment(number, body, this.self))
  }

  editComment(id: number, body: string): Promise<ForgeComment> {
    return this.exchange('editComment', [id, body], () => {
      const comment = [...this.server.comments.values()].flat().find((candidate) => candidate.id === id)
      if (comment === undefined) throw new ForgeError('not-found', `There is no comment ${id}.`)
      comment.body = body
      return comment
    })
  }

  hasOpenDependencies(number: number): Promise<boolean> {
    return this.exchange('hasOpenDependencies', [number], () => this.server.find(number).hasDependencies)
  }

  isLabelDoubled(name: string): Promise<boolean> {
    return this.exchange('isLabelDoubled', [name], () => false)
  }

  ensureLabel(name: string): Promise<LabelStanding> {
    return this.exchange('ensureLabel', [name], () => {
      const isOurs = !this.server.knownLabels.has(name)
      this.server.knownLabels.add(name)
      return { isOurs }
    })
  }

  checkMayLabel(name: string): Promise<void> {
    return this.exchange('checkMayLabel', [name], () => undefined)
  }

  addLabels(number: number, labels: readonly string[]): Promise<readonly string[]> {
    return this.exchange('addLabels', [number, labels], () => {
      const issue = this.server.find(number)
      issue.labels = [...new Set([...issue.labels, ...labels])]
      return issue.labels
    })
  }

  /** The answer is a copy: what a run holds does not change when the server's does. */
  private async exchange<T>(call: Call, args: unknown[], act: () => T): Promise<T> {
    const index = this.calls
    this.calls += 1
    const fault = this.options.fault?.(call, index)
    const outcome = fault?.problem === 'unknown-outcome' ? 'unknown' : 'refused'
    const sent: Sent = { call, args: structuredClone(args), outcome, problem: fault?.problem }
    this.sent.push(sent)
    await this.options.pause?.(`${call} goes out`)
    if (fault?.when === 'before') throw errorOf(fault, call)
    const answer = structuredClone(act())
    await this.options.pause?.(`${call} is answered`)
    if (fault !== undefined) throw errorOf(fault, call)
    sent.outcome = 'done'
    return answer
  }
}

function errorOf({ problem, field }: Fault, call: Call): ForgeError {
  return new ForgeError(problem, `${call} failed: ${problem}.`, { field })
}
