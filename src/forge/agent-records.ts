import type { Server } from './locate-server.ts'
import type { Clock, RequestLimits } from './waits.ts'
export interface Records {
  rows: object[]
  counted: Record<string, number>
  notes: string[]
  requests: number
}
export interface AgentRecords {
  pullRequests(of: { repository: string; since: Date; now: Date }): Promise<Records>
  workflowRuns(of: {
    repository: string
    since: Date
    now: Date
    workflows: readonly string[]
  }): Promise<Records>
}
export async function openAgentRecords(
  _s: Server,
  _t: string,
  _l: RequestLimits,
  _c: Clock,
): Promise<AgentRecords> {
  throw new Error('not yet')
}
