/** Numbers in the sentences of rules, so that every rule says the same thing the same way. */

/** `54%`. */
export function percentOf(k: number, n: number): string {
  return n === 0 ? '-' : `${Math.round((k / n) * 100)}%`
}

/** `34 of 41`. */
export function ofText(k: number, n: number): string {
  return `${k} of ${n}`
}

/** `42 s`, `11.6 min`, `1 h 52 min`. */
export function tookText(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)} s`
  const minutes = seconds / 60
  if (minutes < 99.95) return `${minutes.toFixed(1)} min`
  const whole = Math.round(minutes)
  return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** `#412` for a number, a quoted text id otherwise. The text is from outside: pages make it inert. */
export function taskText(key: string): string {
  return /^\d+$/.test(key) ? `#${key}` : `"${key}"`
}

export function points(share: number): string {
  const whole = Math.round(Math.abs(share) * 100)
  return `${whole} point${whole === 1 ? '' : 's'}`
}
