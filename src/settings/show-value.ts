const LONGEST = 60

/** A value of the user as an error message quotes it: short, on one line, whatever it is. */
export function showValue(value: unknown): string {
  const text = textOf(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text
}

/** YAML can hold what refers to itself, which JSON cannot spell. */
function textOf(value: unknown): string {
  try {
    const json: string | undefined = JSON.stringify(value)
    return json ?? typeof value
  } catch {
    return 'a value that refers to itself'
  }
}
