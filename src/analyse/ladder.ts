import type { AgentPull, AgentRun, AgentTrail } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'

/** How far each decided run of an agent's workflow came; every run is counted once, at the last step that it reached. */
export interface Ladder {
  runs: number
  /** It ended with an error. */
  failed: number
  /** It ended without one, and no pull request is known to be its own. */
  green: number
  /** Its pull request is open, was closed without a merge, or was merged. */
  open: number
  closed: number
  merged: number
  /** Pull requests by agents that belong to none of these green runs. */
  otherPulls: number
}

/** An agent opens its pull request while it runs; clocks and the last step of a run may differ by so much. */
const GRACE = MICROS_PER_DAY / 24 / 30

/**
 * That a run ended without an error is not that its task is done: joins runs to the pull requests that were opened in
 * them. `undefined` without a decided run or a pull request.
 *
 * A pull request belongs to one run at most: the one whose branch it has or that names it, if it was opened in it; else
 * the one that began last before it was opened, and was not over. A run that works on a pull request which was there
 * before it opened none.
 */
export function climbLadder({ runs, pulls }: AgentTrail): Ladder | undefined {
  const decided = runs.filter(({ outcome }) => outcome !== 'undecided')
  if (decided.length === 0 || pulls.length === 0) return undefined
  const latestFirst = decided.toSorted((a, b) => b.startedAt - a.startedAt || b.id - a.id)
  const owned = new Map<AgentRun, AgentPull>()
  let otherPulls = 0
  for (const pull of pulls.toSorted((a, b) => a.createdAt - b.createdAt || a.number - b.number)) {
    const during = latestFirst.filter((run) => !owned.has(run) && isDuring(pull, run))
    const run = during.find((each) => isNamed(pull, each)) ?? during[0]
    if (run === undefined) otherPulls += 1
    else owned.set(run, pull)
    if (run?.outcome === 'failure') otherPulls += 1
  }
  const ladder: Ladder = {
    runs: decided.length,
    failed: 0,
    green: 0,
    open: 0,
    closed: 0,
    merged: 0,
    otherPulls,
  }
  for (const run of decided)
    ladder[run.outcome === 'failure' ? 'failed' : (owned.get(run)?.state ?? 'green')] += 1
  return ladder
}

function isDuring({ createdAt }: AgentPull, { startedAt, endedAt }: AgentRun): boolean {
  return createdAt >= startedAt && createdAt <= endedAt + GRACE
}

function isNamed({ number, branch }: AgentPull, run: AgentRun): boolean {
  return run.pulls.includes(number) || (branch !== '' && branch === run.branch)
}
