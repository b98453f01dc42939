import { publishIssue } from '../../../src/publish/issue/publish-issue.ts'
import type { Insights } from '../../../src/insights/schema.ts'
import { type Found, insightsOf } from './insights.ts'
import { MemoryForge, MemoryServer, type RunOptions, type Sent } from './memory-forge.ts'
import { actAsPerson, START, requestOf } from './timeline.ts'

/** A forge as it stands when a run begins, and what that run found. */
export interface World {
  server: MemoryServer
  insights: Insights
  now: number
}

const DAY_MS = 86_400_000
const BAD = { findings: { 'success-drop': 'high' }, verdict: 'worse' } as const
const OTHER = { findings: { 'time-cap': 'high' }, verdict: 'watch' } as const
const CLEAN = { verdict: 'steady' } as const

/** Each makes a fresh forge by the same history, up to the run that is looked at. */
export const WORLDS: Record<string, () => Promise<World>> = {
  'nothing there yet': () => tell([], BAD),
  'an open issue to update with a comment': () => tell([BAD], OTHER),
  'an open issue to close': () => tell([BAD, CLEAN], CLEAN),
  'a closed issue to reopen': () => tell([BAD, CLEAN, CLEAN], BAD),
  'an issue that a person closed': () => tell([BAD, 'close completed'], OTHER),
  'three of ours, one to stay': () => tell([BAD, 'copy', 'copy'], OTHER),
  'an open issue that says it all': () => tell([BAD], BAD),
}

async function tell(history: (Omit<Found, 'now'> | string)[], last: Omit<Found, 'now'>): Promise<World> {
  const server = new MemoryServer()
  let now = START
  for (const entry of history) {
    now += DAY_MS
    server.now = now
    if (typeof entry === 'string') actAsPerson(server, { person: entry })
    else await runOnce({ server, insights: found(entry, now), now })
  }
  now += DAY_MS
  server.now = now
  return { server, insights: found(last, now), now }
}

function found(report: Omit<Found, 'now'>, now: number): Insights {
  return insightsOf({
    ...report,
    now: new Date(now).toISOString(),
    newest: new Date(now - 3_600_000).toISOString(),
  })
}

export async function runOnce({ server, insights, now }: World, options: RunOptions = {}) {
  const forge = new MemoryForge(server, options)
  const result = await publishIssue(forge, requestOf(insights, now))
  return { result, forge }
}

/** Writes that were sent again although the first answer had said what became of them. */
export function resent(sent: readonly Sent[]): string[] {
  const settled = new Set<string>()
  const again: string[] = []
  for (const { call, args, outcome, problem } of sent) {
    // Making sure of a label is no write when it is there.
    if (!/^(create|edit|add)/.test(call)) continue
    const write = JSON.stringify([call, args])
    if (settled.has(write)) again.push(`${call} ${write.slice(0, 80)}`)
    // An issue that is said to be gone, and is there on the second look, is written to again.
    if (outcome !== 'unknown' && problem !== 'not-found') settled.add(write)
  }
  return again
}
