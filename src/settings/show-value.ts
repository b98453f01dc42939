import { redactorOf } from '../safe/redact.ts'
import { shorten } from '../model/cut-text.ts'

const LONGEST = 60
const redact = redactorOf()

/** A value of the user as an error message quotes it: short, on one line, whatever it is. */
export function showValue(value: unknown): string {
  const text = redact(textOf(value))
  return shorten(text.toWellFormed(), LONGEST)
}

/** YAML can hold what refers to itself, which JSON cannot spell. */
function textOf(value: unknown): string {
  try {
    // JSON has no word for what is no number, or no finite one.
    if (typeof value === 'number') return String(value)
    return value === undefined ? 'nothing' : JSON.stringify(value)
  } catch {
    return 'a value that refers to itself'
  }
}
