/** A piece of JSON text and the line where it begins, 1-based. */
export interface Slice {
  text: string
  line: number
}

/**
 * The objects in the lists of a JSON document: of the array that the document is (key ''), or of each list that
 * stands directly in its object (by its key).
 *
 * Done by hand instead of `JSON.parse` so that each element keeps its line, and a file that was cut off still gives
 * its whole elements. Elements are not checked here; what is no JSON fails when it is parsed.
 */
export function sliceLists(text: string): { lists: Map<string, Slice[]>; isCut: boolean } {
  const lists = new Map<string, Slice[]>()
  const start = text.search(/\S/)
  const elementDepth = text[start] === '[' ? 1 : 2
  let depth = 0
  let line = 1
  let begin = 0
  let beginLine = 1
  let lastString = ''
  let key = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '\n') line += 1
    else if (char === '"') {
      const end = endOfString(text, at)
      if (depth === 1) lastString = text.slice(at + 1, end)
      at = end
    } else if (char === '{' || char === '[') {
      if (depth === elementDepth && char === '{') {
        begin = at
        beginLine = line
      }
      if (depth === 1 && elementDepth === 2) key = char === '[' ? lastString : '\0'
      depth += 1
    } else if (char === '}' || char === ']') {
      depth -= 1
      if (depth === elementDepth && char === '}' && key !== '\0')
        push(lists, key, { text: text.slice(begin, at + 1), line: beginLine })
    }
  }
  return { lists, isCut: depth > 0 }
}

function push(lists: Map<string, Slice[]>, key: string, slice: Slice): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [slice])
  else list.push(slice)
}

/** The index of the quote that closes the string, or the end of the text. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return text.length
}
