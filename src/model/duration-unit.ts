/** The units that a log's durations may have, and how many seconds each is. */
export const SECONDS_PER = { ms: 0.001, s: 1, min: 60, h: 3600 } as const

export type DurationUnit = keyof typeof SECONDS_PER

const SUFFIXES: readonly [RegExp, DurationUnit][] = [
  [/(?:_ms|Ms|MS|_millis|Millis|_?milliseconds|Milliseconds)$/, 'ms'],
  [/(?:_s|_secs?|Secs?|_?seconds|Seconds)$/, 's'],
  [/(?:_mins?|Mins?|_?minutes|Minutes)$/, 'min'],
  [/(?:_hours?|Hours?)$/, 'h'],
]

/** The unit that a field's name ends with (`duration_ms`, `durationMs`, `elapsedSeconds`); a bare name has none. */
export function unitOfName(path: string): DurationUnit | undefined {
  const name = path.slice(path.lastIndexOf('.') + 1)
  return SUFFIXES.find(([suffix]) => suffix.test(name))?.[1]
}

/** Seconds, without the noise that a factor leaves behind the microsecond. */
export function secondsOf(value: number, unit: DurationUnit): number {
  return Math.round(value * SECONDS_PER[unit] * 1e6) / 1e6
}
