import type { Measured, Took } from './run-measured.ts'

/** What the parts of `npm run bench` print and bench/benchmarks.json keeps; a part that never ran is not there. */
export interface Figures {
  command?: Made & { sizes: Size[] }
  action?: Made & ActionFigures
  memory?: Made & MemoryFigures
  fleet?: Made & { fleets: FleetFigures[] }
}

/** How a part was measured. */
export interface Made {
  commit: string
  node: string
  cores: number
  processor: string
  /** Processes that wanted a core when it began: other work on the same machine. */
  load: number
}

/** What reads and counts a log. */
export const WAYS = ['start', 'parse', 'command', 'reference', 'duckdb'] as const
export type Way = (typeof WAYS)[number]

export interface Size {
  cycles: number
  days: number
  megabytes: number
  rounds: number
  /** Medians; null for what is not on this machine or was not asked. */
  ways: Record<Way, Measured | null>
}

export interface ActionFigures {
  cycles: number
  days: number
  rounds: number
  start: Measured
  /** Everything but artifacts and the issue. */
  report: Measured
  artifacts: Measured
  /** With the issue, and with the last report asked for. */
  whole: Measured
  /** Files of dist/ that the whole run loads. */
  chunks: { name: string; bytes: number }[]
  /** What it asks of the forge, in order. */
  requests: string[]
  uploads: number
}

export interface MemoryFigures {
  rounds: number
  /** Judging 2,000 cycles for the present day alone, and with the days before it. */
  present: Took
  replay: Took
  /** 36,000 cycles, each day of a year. */
  year: Took
}

export interface FleetFigures extends Measured {
  loops: number
  insightsBytes: number
  fleetBytes: number
  pagesBytes: number
}
