/** JSON that anybody may have written: what is none is `undefined`, never an exception. */

/** The value of a JSON text; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  // A log may hold a million broken lines, and collecting the stack is most of what an exception costs.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The JSON text of a parsed value; `undefined` when it is nested too deep, which parsing allows and writing does not. */
export function stringifyJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}
