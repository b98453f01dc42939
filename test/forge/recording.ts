import type { TestContext } from 'node:test'
import { type AgentRecords, openAgentRecords } from '../../src/forge/agent-records.ts'
import type { Note } from '../../src/forge/forge.ts'
import { locateServer } from '../../src/forge/locate-server.ts'
import { type Clock, REAL_CLOCK, type RequestLimits } from '../../src/forge/waits.ts'
import { openForge } from './asking.ts'
import { QUICK } from './scripted.ts'
import type { ForgeOptions, RunningForge } from './server.ts'
import { TOKENS } from './setup.ts'
import type { ForgeState } from './state.ts'

/** What records are read of: everything of the last 90 days. */
export const NOW = new Date('2026-09-30T00:00:00Z')
export const SINCE = new Date('2026-07-02T00:00:00Z')
export const OF = { repository: 'octo/loop', since: SINCE, now: NOW }

export function recordsOf(
  forge: RunningForge,
  {
    token = TOKENS.job,
    limits = QUICK,
    clock = REAL_CLOCK,
  }: { token?: string; limits?: RequestLimits; clock?: Clock } = {},
): Promise<AgentRecords> {
  return openAgentRecords(locateServer(forge.env()), token, limits, clock)
}

/** A forge with records, and what reads them. */
export async function openRecords(
  test: TestContext,
  options: ForgeOptions,
  fill: (state: ForgeState) => void = () => undefined,
): Promise<{ forge: RunningForge; records: AgentRecords }> {
  const forge = await openForge(test, options)
  fill(forge.state)
  return { forge, records: await recordsOf(forge) }
}

/** Some hours before now. */
export function hoursAgo(hours: number): string {
  return `${new Date(NOW.getTime() - hours * 3_600_000).toISOString().slice(0, 19)}Z`
}

/** A note as one sentence. */
export function sentenceOf({ say, remedy }: Note): string {
  return remedy === undefined ? `${say}.` : `${say}; ${remedy}.`
}
