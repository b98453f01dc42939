import { type Cycle, kindOf } from '../model/retro.ts'
import { normaliseReason } from './reasons/template.ts'
import { taskKey, type Timeline } from './timeline.ts'

export interface Spent {
  cycles: number
  seconds: number
  tokens: number
  costUsd: number
}

export interface WasteShare extends Spent {
  key: string
}

/** What the window's failed cycles took. */
export interface Waste {
  failed: Spent
  all: Spent
  /** Failed seconds of all seconds; `undefined` when none are recorded. */
  share: number | undefined
  /** Each with the most seconds first, then by cycles and name. */
  byKind: WasteShare[]
  /** By the template of the reason; '' for none. */
  byReason: WasteShare[]
  /** Cycles without a task are left out. */
  byTask: WasteShare[]
}

export function analyseWaste({ recent }: Timeline): Waste {
  const [failed, all] = [nothing(), nothing()]
  const kinds = new Map<string, WasteShare>()
  const reasons = new Map<string, WasteShare>()
  const tasks = new Map<string, WasteShare>()
  for (const cycle of recent) {
    spend(all, cycle)
    if (cycle.outcome !== 'failure') continue
    spend(failed, cycle)
    spend(shareOf(kinds, kindOf(cycle)), cycle)
    spend(shareOf(reasons, cycle.reason), cycle)
    const task = taskKey(cycle)
    if (task !== undefined) spend(shareOf(tasks, task), cycle)
  }
  return {
    failed,
    all,
    share: all.seconds === 0 ? undefined : failed.seconds / all.seconds,
    byKind: inOrder(kinds),
    get byReason() {
      return inOrder(byTemplate(reasons))
    },
    byTask: inOrder(tasks),
  }
}

function nothing(): Spent {
  return { cycles: 0, seconds: 0, tokens: 0, costUsd: 0 }
}

function spend(spent: Spent, { seconds = 0, tokens = 0, costUsd = 0 }: Cycle): void {
  add(spent, { cycles: 1, seconds, tokens, costUsd })
}

function add(spent: Spent, more: Spent): void {
  spent.cycles += more.cycles
  spent.seconds += more.seconds
  spent.tokens += more.tokens
  spent.costUsd += more.costUsd
}

function shareOf(shares: Map<string, WasteShare>, key: string): WasteShare {
  const share = shares.get(key) ?? { key, ...nothing() }
  shares.set(key, share)
  return share
}

/** Templates are costly, so each different text gets its own only once. */
function byTemplate(reasons: ReadonlyMap<string, WasteShare>): Map<string, WasteShare> {
  const templates = new Map<string, WasteShare>()
  for (const [reason, share] of reasons) add(shareOf(templates, normaliseReason(reason)), share)
  return templates
}

function inOrder(shares: ReadonlyMap<string, WasteShare>): WasteShare[] {
  return [...shares.values()].toSorted(
    (a, b) => b.seconds - a.seconds || b.cycles - a.cycles || (a.key < b.key ? -1 : 1),
  )
}
