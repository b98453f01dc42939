import { formatInstant, MICROS_PER_DAY } from '../../src/model/time.ts'
import type { Instant } from '../../src/model/retro.ts'
import { type Random, randomOf } from '../worlds/random.ts'
import { FIRST_DAY } from '../worlds/simulate.ts'

/** Repositories whose truth is known, as a forge lists them on any day. */

/** How agents' pull requests fare. */
interface Review {
  /** Shares that are merged, and that are closed without a merge; the others wait for the stale bot, if there is one. */
  merged: number
  closed: number
  /** Median hours until then. */
  mergeHours: number
  closeHours: number
}

export interface RepositoryWorld extends Review {
  id: string
  /** Pull requests of agents, and of people and other bots, a day on average. */
  perDay: number
  othersPerDay: number
  /** Standard deviation of the logarithm of the hours. */
  sigma: number
  weekendsOff?: true
  /** A bot closes what has been open for so many days, from a day on. */
  stale?: { afterDays: number; fromDay: number }
  /** From a day on pull requests fare so. */
  change?: Partial<Review> & { day: number }
  /** Runs of the agent's workflow a day, and the shares of those that are skipped, that succeed of the others, and that are tried again when they failed. */
  runsPerDay: number
  skipped: number
  green: number
  triedAgain: number
}

export interface Pull {
  number: number
  maker: 'agent' | 'person' | 'bot'
  agent: string | undefined
  branch: string
  login: string
  created: Instant
  isDraft: boolean
  fate: 'merged' | 'closed' | 'none'
  ended: Instant
  closedBy: { login: string; is_bot: boolean } | undefined
  task: number | undefined
  title: string
}

export interface Attempt {
  begun: Instant
  ended: Instant
  conclusion: string
}

export interface Run {
  id: number
  workflow: string
  event: string
  title: string
  attempts: Attempt[]
}

export interface Repository {
  pulls: Pull[]
  runs: Run[]
}

export const HOUR = MICROS_PER_DAY / 24
const AGENTS = [
  { agent: 'copilot', branch: 'copilot/fix-', login: 'app/copilot-swe-agent' },
  { agent: 'codex', branch: 'codex/fix-', login: 'mona' },
  { agent: 'claude', branch: 'claude/issue-', login: 'app/github-actions' },
]
const TITLES = ['fix: the parser', 'feat(ui): a button', 'Some change', 'docs: say how']

/** @param days how long the repository lives; equal seeds give equal repositories */
export function makeRepository(world: RepositoryWorld, seed: number, days = 120): Repository {
  const random = randomOf(seed)
  const pulls: Pull[] = []
  const runs: Run[] = []
  for (let day = 0; day < days; day++) {
    const isOff = world.weekendsOff === true && day % 7 >= 5
    const of = (perDay: number): Instant[] => timesOf(random, day, isOff ? 0 : perDay)
    const review =
      world.change !== undefined && day >= world.change.day ? { ...world, ...world.change } : world
    for (const created of of(world.perDay))
      pulls.push(agentPull(random, pulls.length + 1, created, review, world))
    for (const created of of(world.othersPerDay)) pulls.push(otherPull(random, pulls, created))
    for (const begun of of(world.runsPerDay)) runs.push(runOf(random, runs.length + 1, begun, world))
  }
  return { pulls, runs }
}

function timesOf(random: Random, day: number, perDay: number): Instant[] {
  return Array.from({ length: random.poisson(perDay) }, () =>
    Math.floor(FIRST_DAY + (day + random.uniform()) * MICROS_PER_DAY),
  ).toSorted((a, b) => a - b)
}

function pick<T>(random: Random, list: readonly T[]): T {
  const [first] = list
  if (first === undefined) throw new RangeError('nothing to pick from')
  return list[Math.floor(random.uniform() * list.length)] ?? first
}

function agentPull(
  random: Random,
  number: number,
  created: Instant,
  { merged, closed, mergeHours, closeHours }: Review,
  { sigma, stale }: RepositoryWorld,
): Pull {
  const { agent, branch, login } = pick(random, AGENTS)
  const draw = random.uniform()
  const fate = draw < merged ? 'merged' : draw < merged + closed ? 'closed' : 'none'
  const after = (hours: number): Instant =>
    Math.floor(created + hours * Math.exp(sigma * random.normal()) * HOUR)
  const ended = fate === 'none' ? Infinity : after(fate === 'merged' ? mergeHours : closeHours)
  const task = random.uniform() < 0.6 ? 1000 + Math.floor(number / 2) : undefined
  const pull: Pull = {
    number,
    maker: 'agent',
    agent,
    branch: `${branch}${number}`,
    login,
    created,
    isDraft: fate === 'none' && random.uniform() < 0.5,
    fate,
    ended,
    closedBy: fate === 'closed' ? { login: pick(random, ['mona', 'lee']), is_bot: false } : undefined,
    task,
    title: pick(random, TITLES),
  }
  return stale === undefined ? pull : swept(pull, stale)
}

/** The bot looks once a day, at midnight. */
function swept(pull: Pull, { afterDays, fromDay }: { afterDays: number; fromDay: number }): Pull {
  const since = Math.max(pull.created + afterDays * MICROS_PER_DAY, FIRST_DAY + fromDay * MICROS_PER_DAY)
  const sweep = Math.ceil(since / MICROS_PER_DAY) * MICROS_PER_DAY
  if (pull.ended <= sweep) return pull
  return { ...pull, fate: 'closed', ended: sweep, closedBy: { login: 'app/stale', is_bot: true } }
}

/** People, dependency bots, and now and then a revert of what an agent made: by a person, with a branch that says so. */
function otherPull(random: Random, before: readonly Pull[], created: Instant): Pull {
  const number = before.length + 1
  const [draw, toEnd] = [random.uniform(), random.uniform()]
  const reverted = before.findLast(
    ({ maker, fate, ended }) => maker === 'agent' && fate === 'merged' && ended < created,
  )
  const isRevert = draw < 0.15 && reverted !== undefined
  const isBot = !isRevert && draw > 0.6
  return {
    number,
    maker: isBot ? 'bot' : 'person',
    agent: undefined,
    branch: isRevert
      ? `revert-${reverted.number}-${reverted.branch}`
      : isBot
        ? 'dependabot/npm/zod'
        : `topic-${number}`,
    login: isBot ? 'app/dependabot' : pick(random, ['mona', 'lee']),
    created,
    isDraft: false,
    fate: toEnd < 0.9 ? 'merged' : 'closed',
    ended: Math.floor(created + toEnd * 4 * MICROS_PER_DAY),
    closedBy: undefined,
    task: undefined,
    title: isRevert ? `Revert "${reverted.title}"` : pick(random, TITLES),
  }
}

function runOf(
  random: Random,
  id: number,
  begun: Instant,
  { skipped, green, triedAgain }: RepositoryWorld,
): Run {
  const attempt = (from: Instant, conclusion: string): Attempt => ({
    begun: from,
    ended: Math.floor(from + (conclusion === 'skipped' ? 2e6 : (2 + 20 * random.uniform()) * 60e6)),
    conclusion,
  })
  const draw = (): string => {
    if (random.uniform() < 0.05) return pick(random, ['cancelled', 'action_required', 'neutral'])
    return random.uniform() < green
      ? 'success'
      : pick(random, ['failure', 'failure', 'timed_out', 'startup_failure'])
  }
  const attempts = [attempt(begun, random.uniform() < skipped ? 'skipped' : draw())]
  const [first] = attempts
  if (first !== undefined && isRed(first.conclusion) && random.uniform() < triedAgain)
    attempts.push(attempt(first.ended + Math.floor(random.uniform() * 48 * HOUR), draw()))
  const event = pick(random, ['issue_comment', 'issue_comment', 'issues', 'pull_request_review', 'schedule'])
  return { id: 7_000_000 + id, workflow: 'Claude Code', event, title: `Issue ${id % 40}`, attempts }
}

export function isRed(conclusion: string): boolean {
  return ['failure', 'timed_out', 'startup_failure'].includes(conclusion)
}

/** As `gh pr list --json` and a forge have it at an instant, the newest first. */
export function pullRowsAt({ pulls }: Repository, at: Instant): object[] {
  return pulls
    .filter(({ created }) => created <= at)
    .map((pull) => pullRow(pull, pull.ended <= at ? pull.fate : 'none'))
    .toReversed()
}

function pullRow(pull: Pull, fate: Pull['fate']): object {
  const ended = fate === 'none' ? null : formatInstant(pull.ended)
  return {
    number: pull.number,
    title: pull.title,
    headRefName: pull.branch,
    author: { login: pull.login, is_bot: pull.login.startsWith('app/') },
    state: fate === 'none' ? 'OPEN' : fate.toUpperCase(),
    isDraft: pull.isDraft && fate === 'none',
    createdAt: formatInstant(pull.created),
    closedAt: ended,
    mergedAt: fate === 'merged' ? ended : null,
    mergedBy: fate === 'merged' ? { login: 'mona', is_bot: false } : null,
    closedBy: (fate === 'closed' ? pull.closedBy : undefined) ?? null,
    additions: 10,
    deletions: 2,
    labels: [],
    closingIssuesReferences: pull.task === undefined ? [] : [{ number: pull.task }],
    mergeCommit: fate === 'merged' ? { oid: pull.number.toString(16).padStart(40, '0') } : null,
  }
}

/** As `gh run list --json` and a forge have it at an instant, the newest first: of each run the last attempt. */
export function runRowsAt({ runs }: Repository, at: Instant): object[] {
  return runs
    .flatMap((run) => {
      const begun = run.attempts.filter((attempt) => attempt.begun <= at)
      const last = begun.at(-1)
      return last === undefined ? [] : [runRow(run, last, begun.length, at)]
    })
    .toReversed()
}

function runRow(run: Run, { begun, ended, conclusion }: Attempt, attempt: number, at: Instant): object {
  const hasEnded = ended <= at
  return {
    attempt,
    conclusion: hasEnded ? conclusion : '',
    status: hasEnded ? 'completed' : 'in_progress',
    createdAt: formatInstant(run.attempts[0]?.begun ?? begun),
    startedAt: formatInstant(begun),
    updatedAt: formatInstant(hasEnded ? ended : Math.min(at, begun + 60e6)),
    databaseId: run.id,
    displayTitle: run.title,
    event: run.event,
    headBranch: 'main',
    headSha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    workflowName: run.workflow,
    workflowPath: '.github/workflows/claude.yml',
    pullRequests: [],
    ...(hasEnded && isRed(conclusion) && { failedStep: 'Run Claude' }),
  }
}
