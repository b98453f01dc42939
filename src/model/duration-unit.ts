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

const SPELT: Readonly<Record<string, DurationUnit>> = {
  ms: 'ms',
  s: 's',
  sec: 's',
  m: 'min',
  min: 'min',
  h: 'h',
}
const PART = /(\d{1,12}(?:\.\d{1,9})?)\s?(ms|sec|s|min|m|h)\s*/gy

/** `00:12:03`, `1:02:03.5`; of two parts alone nobody knows whether they are hours. */
const CLOCK = /^(\d{1,4}):([0-5]\d):([0-5]\d(?:\.\d{1,9})?)$/

/**
 * The seconds that a text spells with its units (`460s`, `7m 40s`, `1.5h`) or as a clock does (`00:12:03`); `undefined`
 * for any other text.
 */
export function spelledSeconds(text: string): number | undefined {
  const given = text.trim()
  const [, hours, minutes = '', rest = ''] = CLOCK.exec(given) ?? []
  if (hours !== undefined)
    return secondsOf(Number(hours) * SECONDS_PER.h + Number(minutes) * SECONDS_PER.min + Number(rest), 's')
  const parts = [...given.matchAll(PART)]
  const length = parts.reduce((sum, [part]) => sum + part.length, 0)
  if (parts.length === 0 || parts.length > 4 || length !== given.length) return undefined
  const seconds = parts.map(([, number, unit = '']) => secondsOf(Number(number), SPELT[unit] ?? 's'))
  return secondsOf(
    seconds.reduce((sum, each) => sum + each, 0),
    's',
  )
}
