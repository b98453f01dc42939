import type { Instant } from '../../model/retro.ts'
import {
  dateOf,
  formatDay,
  formatInstant,
  instantOf,
  MICROS_PER_DAY,
  parseInstant,
} from '../../model/time.ts'
import { groupThousands, percent, plural } from '../../model/words.ts'
import { actorOf, agentOf, isUpkeep, type Origin } from '../agents.ts'
import { isPresent, wordOf } from '../field-paths.ts'
import type { JsonObject } from '../jsonl.ts'
import type { Joined, RowContext, Row } from './format.ts'

/**
 * What became of pull requests so many days after each was made. By the day of the merge or the close a loop that never
 * changes seems to: what waits is missing at the end, and the slow ones are missing at the begin.
 */

/** Days after which pull requests are judged: the fewest by which nearly all that are ever closed are. */
const HORIZONS = [1, 3, 7]
const LONGEST = 14
const NEARLY_ALL = 0.9
/**
 * The days are chosen by what had closed when the month began, so that they stay for the month: near the limit they would
 * come and go with each report, and all that was judged with them. A list of 90 days holds these weeks on each day of it.
 */
const CHOICE_DAYS = 56
const FEWEST_CLOSED = 20
const TIMES = ['createdAt', 'closedAt', 'mergedAt', 'updatedAt']

/** What is added to a row. */
export interface JudgedPullRequest {
  /** ISO 8601. */
  judgedAt: string
  judgedAs: 'merged' | 'closed' | 'merged later' | 'closed later' | 'draft' | 'still open'
  agent: string | undefined
}

interface PullRequest {
  row: Row
  origin: Origin
  agent: string | undefined
  created: Instant
  state: PullRequestState
  /** The merge or the close. */
  ended: Instant | undefined
}

type PullRequestState = 'merged' | 'closed' | 'open' | 'draft'

export function stateOf(record: JsonObject): PullRequestState | undefined {
  const state = wordOf(record['state']).toUpperCase()
  if (state === 'MERGED' || isPresent(record['mergedAt'])) return 'merged'
  if (state === 'CLOSED' || isPresent(record['closedAt'])) return 'closed'
  if (state !== 'OPEN') return undefined
  return record['isDraft'] === true ? 'draft' : 'open'
}

/** The rows of agents' pull requests that are old enough, with what they are judged as; what the others are is said. */
export function judgePullRequests(rows: readonly Row[], known: RowContext): Joined {
  const all = rows.flatMap((row) => readPullRequest(row, known) ?? [])
  const isByAnybody =
    known.isCurrent !== true &&
    (known.agents ?? []).length === 0 &&
    all.every(({ agent }) => agent === undefined)
  const isOurs = ({ agent, origin }: PullRequest): boolean =>
    isByAnybody ? !isUpkeep(origin) : agent !== undefined
  const ours = all.filter(isOurs)
  const { now = Infinity } = known
  const until = known.isCurrent === true ? now : Math.min(now, newestOf(rows))
  const horizon = horizonOf(ours, until)
  const old = ours.filter(({ created }) => created + horizon.days * MICROS_PER_DAY <= until)
  const others = all.filter((each) => !isOurs(each))
  const leftOut: Counted[] = [
    [ours.length - old.length, `younger than ${plural(horizon.days, 'day')}`],
    ...countOthers(others, isByAnybody),
    [rows.length - all.length, 'without a usable `createdAt`, `closedAt` or `mergedAt`'],
  ]
  return {
    rows: old.map((each) => judge(each, horizon.days)),
    said: [
      ...(isByAnybody && ours.length > 0
        ? ['none is by a coding agent that is known, so all but those of dependency and release bots count']
        : []),
      ...(ours.length > 0 ? [sayHorizon(horizon)] : []),
      ...sayLeftOut(leftOut),
    ],
  }
}

function readPullRequest(row: Row, { agents }: RowContext): PullRequest | undefined {
  const { record } = row
  const created = parseInstant(record['createdAt'])
  const state = stateOf(record)
  if (created === undefined || state === undefined) return undefined
  const isEnded = state === 'merged' || state === 'closed'
  const ended = isEnded
    ? (parseInstant(state === 'merged' ? record['mergedAt'] : undefined) ?? parseInstant(record['closedAt']))
    : undefined
  if (isEnded && ended === undefined) return undefined
  const origin = originOf(record)
  return { row, origin, agent: agentOf(origin, agents), created, state, ended }
}

/** What tells who made a pull request. */
export function originOf(record: JsonObject): Origin {
  return { author: actorOf(record['author']), branch: wordOf(record['headRefName']) }
}

/** How far a file goes: nothing in it is known of what came after. */
function newestOf(rows: readonly Row[]): Instant {
  let newest = -Infinity
  for (const { record } of rows)
    for (const field of TIMES) newest = Math.max(newest, parseInstant(record[field]) ?? -Infinity)
  return newest
}

interface Horizon {
  days: number
  /** When the month began, where that is what they are chosen by. */
  month?: Instant
  /** Of those that are closed, with or without a merge, how many were so within these days. */
  within: number
  closed: number
}

function horizonOf(all: readonly PullRequest[], until: Instant): Horizon {
  if (!Number.isFinite(until)) return horizonAt(all, until)
  const month = startOfMonth(until)
  const from = month - CHOICE_DAYS * MICROS_PER_DAY
  const chosen = horizonAt(
    all.filter(({ created }) => created >= from),
    month,
  )
  return chosen.closed < FEWEST_CLOSED ? horizonAt(all, until) : { ...chosen, month }
}

function startOfMonth(at: Instant): Instant {
  const date = dateOf(at)
  return instantOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)))
}

function horizonAt(all: readonly PullRequest[], until: Instant): Horizon {
  const took = all.flatMap(({ created, ended }) =>
    ended !== undefined && ended <= until ? [ended - created] : [],
  )
  const of = (days: number): Horizon => ({
    days,
    within: took.filter((micros) => micros <= days * MICROS_PER_DAY).length,
    closed: took.length,
  })
  const shorter = HORIZONS.map(of)
  return shorter.find(({ within, closed }) => closed > 0 && within >= NEARLY_ALL * closed) ?? of(LONGEST)
}

function sayHorizon({ days, month, within, closed }: Horizon): string {
  const is = `each is judged by what had become of it ${plural(days, 'day')} after it was made`
  if (closed === 0) return `${is}; none has closed yet`
  const which = month === undefined ? '' : ` in the ${CHOICE_DAYS / 7} weeks before ${formatDay(month)}`
  return `${is}, when ${percent(within, closed)} of the ${groupThousands(closed)} that closed${which} had closed`
}

type Counted = readonly [count: number, are: string]

function countOthers(others: readonly PullRequest[], isByAnybody: boolean): Counted[] {
  if (isByAnybody) return [[others.length, 'by dependency and release bots']]
  const count = (isBot: boolean | undefined): number =>
    others.filter(({ origin }) => origin.author?.isBot === isBot).length
  return [
    [count(false), 'by people'],
    [count(true), 'by other bots'],
    [count(undefined), 'of unknown authors'],
  ]
}

function sayLeftOut(counted: readonly Counted[]): string[] {
  const said = counted
    .filter(([count]) => count > 0)
    .map(([count, are], place) =>
      place === 0 ? `${plural(count, 'pull request')} ${are}` : `${groupThousands(count)} ${are}`,
    )
  return said.length === 0 ? [] : [`left out: ${said.join(', ')}`]
}

function judge({ row, agent, created, state, ended }: PullRequest, days: number): Row {
  const judgedAt = created + days * MICROS_PER_DAY
  const judged: JudgedPullRequest = {
    judgedAt: formatInstant(judgedAt),
    judgedAs: judgedAs(state, ended, judgedAt),
    agent,
  }
  return { ...row, record: { ...row.record, ...judged } }
}

function judgedAs(
  state: PullRequestState,
  ended: Instant | undefined,
  judgedAt: Instant,
): JudgedPullRequest['judgedAs'] {
  if (state === 'open') return 'still open'
  if (state === 'draft') return state
  return ended !== undefined && ended <= judgedAt ? state : `${state} later`
}
