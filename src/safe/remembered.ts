/** Texts that differ from one another: past this many, remembering them costs more than it saves. */
const MOST_TEXTS = 100_000

/**
 * What is made of a text, made once for all equal ones, so that a million of them hold it only once.
 *
 * @param longest UTF-16 units; what is made of a longer text is made anew each time
 */
export function remembered(
  make: (text: string) => string,
  { longest, most = MOST_TEXTS }: { longest: number; most?: number },
): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    if (text.length > longest) return unshared(made)
    if (known.size < most) known.set(text, made)
    return made
  }
}

/** The beginning of a long text would hold all of it in memory. */
function unshared(text: string): string {
  return Buffer.from(text).toString()
}
