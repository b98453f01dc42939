/**
 * How much insights.json may hold: the one place. Each list and map has its most entries here; what is left out of `x` is
 * counted beside it as `x_omitted`, which stands there only where something is.
 */
export const MOST = {
  /** Of one rule (with `rules: seed`: of one category), so that none drives another out. */
  findingsOfARule: 40,
  /** What findings that are left out are about, of one rule and severity. */
  omittedKeys: 1000,
  /** The more candidates are merely watched, the less a reader looks at any. */
  watched: 10,
  kinds: 50,
  types: 200,
  repeatFailures: 5,
  attempts: 100,
  outliers: 5,
  feedback: 100,
  failingTasks: 20,
  newestAttempts: 12,
  recentCycles: 400,
  tryNumbers: 11,
  makers: 10,
  reasons: 20,
  examples: 3,
  shares: 10,
  quarantined: 300,
  queues: 60,
  queueCounts: 20,
  sources: 100,
  endings: 20,
  warnings: 20,
  coerced: 50,
  ended: 40,
  effects: 20,
  /** Twelve weeks and today. */
  historyDays: 85,
  historyFindings: 40,
  /** Of durations from a millisecond to a year; the lowest become one. */
  sketchBins: 600,
} as const

export type Bounds = Readonly<Record<keyof typeof MOST, number>>

/**
 * UTF-8 bytes of the file. What is written may yet grow by a quarter where secrets are replaced, and stays under 2 MiB then.
 */
export const MAX_BYTES = 1.5 * 1024 ** 2
