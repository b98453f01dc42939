/** Cuts of well-formed text at code points: half a character is none. */

/** The first `max` UTF-16 units, one less where that would split a code point. */
export function startOf(text: string, max: number): string {
  const start = text.slice(0, max)
  return start.isWellFormed() ? start : start.slice(0, -1)
}

/** The last `max` UTF-16 units, likewise. */
function endOf(text: string, max: number): string {
  const end = text.slice(Math.max(0, text.length - max))
  return end.isWellFormed() ? end : end.slice(1)
}

/** The beginning, and a sign that it is one. At most `max` UTF-16 units. */
export function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${startOf(text, max - 1)}…`
}

/** A long name by its two ends, where what tells it from others stands. At most `max` UTF-16 units. */
export function shortenMiddle(name: string, max: number): string {
  if (name.length <= max) return name
  const end = Math.floor((max - 1) / 2)
  return `${startOf(name, max - 1 - end)}…${endOf(name, end)}`
}
