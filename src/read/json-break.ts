/** A line that is longer breaks somewhere behind. */
const MOST_CHARACTERS = 65_536

const STRING = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*"/uy
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const BLANKS = /[ \t\r\n]*/y

/**
 * Where a text stops being JSON: the index of the first character that cannot stand there, or its length where it ends
 * too early. `undefined` for JSON, and for what breaks too far behind.
 *
 * By hand, since what `JSON.parse` says of the place differs from one Node to the next, and some say none.
 */
export function breakOf(text: string): number | undefined {
  const start = text.slice(0, MOST_CHARACTERS)
  const open: ('{' | '[')[] = []
  let expected: 'value' | 'key' | 'colon' | 'next' = 'value'
  let isFirst = false
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(start)) return false
    at = pattern.lastIndex
    return true
  }
  for (;;) {
    take(BLANKS)
    const char = start[at]
    const isDone = expected === 'next' && open.length === 0
    if (char === undefined) return isDone || start.length < text.length ? undefined : at
    const closes = char === (open.at(-1) === '{' ? '}' : ']') && open.length > 0
    if (closes && (expected === 'next' || isFirst)) {
      open.pop()
      at += 1
      expected = 'next'
    } else if (expected === 'value' && (char === '{' || char === '[')) {
      open.push(char)
      at += 1
      isFirst = true
      expected = char === '{' ? 'key' : 'value'
      continue
    } else if (expected === 'value') {
      if (!take(STRING) && !take(PLAIN)) return at
      expected = 'next'
    } else if (expected === 'key') {
      if (!take(STRING)) return at
      expected = 'colon'
    } else if (expected === 'colon' && char === ':') {
      at += 1
      expected = 'value'
    } else if (expected === 'next' && char === ',' && open.length > 0) {
      at += 1
      expected = open.at(-1) === '{' ? 'key' : 'value'
    } else return at
    isFirst = false
  }
}
