/** A piece of JSON text and the line where it begins, 1-based. */
export interface Slice {
  text: string
  line: number
}

export interface Document {
  /** The objects of each list, by its dotted path; that of an array as the whole document is ''. */
  lists: Map<string, Slice[]>
  /** Names of the document's own object that hold no list and no object. */
  plain: number
  isCut: boolean
}

/** Deeper lists are parts of something, and no log. */
const MAX_LEVELS = 4

/**
 * The objects in the lists of a JSON document: of the array that the document is, and of each list in its object and the
 * objects in that. Lists inside of the objects of a list belong to them.
 *
 * Done by hand instead of `JSON.parse` so that each element keeps its line, and a file that was cut off still gives
 * its whole elements. Elements are not checked here; what is no JSON fails when it is parsed.
 */
export function sliceLists(text: string): Document {
  const lists = new Map<string, Slice[]>()
  /** The objects and lists that are looked into, the innermost last. */
  const open: { path: string; isList: boolean }[] = []
  /** Brackets that are open inside of what is not looked into. */
  let inside = 0
  let line = 1
  let begin = 0
  let beginLine = 1
  let key = ''
  let plain = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    const within = open.at(-1)
    if (char === '\n') line += 1
    else if (char === '"') {
      const end = endOfString(text, at)
      if (inside === 0 && within?.isList === false) key = text.slice(at + 1, end)
      at = end
    } else if (char === ':') {
      if (inside === 0 && open.length === 1) plain += 1
    } else if (char === '{' || char === '[') {
      if (inside > 0) inside += 1
      else if (within?.isList === true) {
        begin = at
        beginLine = line
        inside = 1
      } else if (open.length > MAX_LEVELS) inside = 1
      else {
        if (open.length === 1) plain -= 1
        open.push({ path: within === undefined ? '' : pathBelow(within.path, key), isList: char === '[' })
      }
    } else if (char === '}' || char === ']') {
      if (inside > 0) {
        inside -= 1
        if (inside === 0 && within?.isList === true && char === '}')
          push(lists, within.path, { text: text.slice(begin, at + 1), line: beginLine })
      } else open.pop()
    }
  }
  return { lists, plain, isCut: open.length > 0 || inside > 0 }
}

function pathBelow(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function push(lists: Map<string, Slice[]>, path: string, slice: Slice): void {
  const list = lists.get(path)
  if (list === undefined) lists.set(path, [slice])
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
