import { jsonl } from './project.ts'

/** A scenario is data: what the loop left, and what must and must not be said. */
export interface Scenario {
  /** Why this stands on its side of the gate. */
  about: string
  windowDays?: number
  /** Cycles evenly spread over a time, successes evenly spread over the cycles. */
  groups?: Group[]
  /** Rows as they stand in the logs; `daysAgo` becomes the timestamp. */
  cycles?: Row[]
  deepTriage?: Row[]
  triage?: Row[]
  quarantine?: unknown
  /** Rule, or `rule:subject key`, to what must be found, watched, or not said at all. */
  expect: Record<string, Expected>
}

interface Group {
  from: number
  to: number
  count: number
  succeed: number
  /** Fields of every row; a list is taken in turn. */
  row?: Row
}

type Row = Record<string, unknown>
export type Expected =
  | {
      level: string
      severity: string
      /** The whole sentence. */
      finding?: string
      /** What completes "It worked if"; null where no later report could tell. */
      workedIf?: string | null
    }
  | { watched: string; finding?: string }
  | 'silent'

export const NOW = '2026-09-21T12:00:00Z'
const MS_PER_DAY = 86_400_000

function timestamp(daysAgo: number, now: string): string {
  return new Date(Date.parse(now) - daysAgo * MS_PER_DAY).toISOString()
}

function rowsOf(group: Group, now: string): Row[] {
  return Array.from({ length: group.count }, (_, index) => {
    const daysAgo = group.from - ((group.from - group.to) * (index + 0.5)) / group.count
    const success =
      Math.floor(((index + 1) * group.succeed) / group.count) >
      Math.floor((index * group.succeed) / group.count)
    const fields = Object.entries(group.row ?? {}).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value[index % value.length] as unknown) : value,
    ])
    return { timestamp: timestamp(daysAgo, now), success, ...(Object.fromEntries(fields) as Row) }
  })
}

function dated(rows: Row[] | undefined, now: string): Row[] {
  return (rows ?? []).map(({ daysAgo, ...row }) =>
    typeof daysAgo === 'number' ? { timestamp: timestamp(daysAgo, now), ...row } : row,
  )
}

/** The files that the loop of a scenario left, by path. */
export function filesOf(scenario: Omit<Scenario, 'expect'>, now = NOW): Record<string, string> {
  const groups = (scenario.groups ?? []).flatMap((group) => rowsOf(group, now))
  const cycles = [...groups, ...dated(scenario.cycles, now)].map((row, cycle) => ({ cycle, ...row }))
  return {
    '.loop/retro/cycles.jsonl': jsonl(cycles),
    ...(scenario.deepTriage && { '.loop/retro/deep-triage.jsonl': jsonl(dated(scenario.deepTriage, now)) }),
    ...(scenario.triage && { '.loop/retro/triage.jsonl': jsonl(dated(scenario.triage, now)) }),
    ...(scenario.quarantine !== undefined && {
      '.loop/quarantine.json': JSON.stringify(scenario.quarantine),
    }),
  }
}
