import type { Document, YAMLMap } from 'yaml'
import type { Given, SettingSource } from './fill.ts'
import { showValue } from './show-value.ts'

/** Of one setting, aliases written out: any real one takes a hundredth of it. Texts count a unit each, all else one. */
const MAX_VALUE_SIZE = 100_000
/** `fields` and `limits` need three. */
const MAX_DEPTH = 20

/**
 * The settings of a YAML config file, each with its line. The text is untrusted: whatever its aliases and nesting stand
 * for, a setting of it is small or a problem.
 *
 * @param path as the user knows it, for messages
 */
export async function readConfigFile(
  path: string,
  text: string,
): Promise<{ source: SettingSource; problems: string[] }> {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Whatever a %YAML directive says: merged keys multiply, and keys that are lists cost the parser without bound.
    schema: 'core',
    merge: false,
    stringKeys: true,
  })
  const placeOf = (offset: number): string => `${path}:${lines.linePos(offset).line}`
  const withoutSettings = (problems: string[]): { source: SettingSource; problems: string[] } => ({
    source: { audience: 'config file', given: [] },
    problems,
  })
  const { contents } = document
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const keyAt = (offset: number): string | undefined => {
      const above = isMap(contents) ? contents.items.findLast(({ key }) => startOf(key) <= offset) : undefined
      return isScalar(above?.key) ? showValue(above.key.value) : undefined
    }
    // One level too many makes the parser fail at each level above it as well.
    const tooDeep = faults.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
    return withoutSettings(
      (tooDeep === undefined ? faults : [tooDeep]).map(({ code, message, pos: [offset] }) => {
        const key = keyAt(offset)
        if (code === 'RESOURCE_EXHAUSTION') return `${placeOf(offset)}: ${key ?? 'the file'} ${NESTED}`
        if (code === 'MULTIPLE_DOCS') return `${placeOf(offset)}: the file holds more than one document`
        return `${placeOf(offset)}: ${firstLine(message)}${key === undefined ? '' : `, in ${key}`}`
      }),
    )
  }
  if (contents === null) return withoutSettings([])
  if (!isMap(contents))
    return withoutSettings([`${path}:1: the file must hold settings, as in "window-days: 14"`])

  /** Where the key or the entry of a list that a path leads to stands; the nearest one above it where there is none. */
  const offsetOf = (node: unknown, [name, ...rest]: readonly string[]): number | undefined => {
    if (isSeq(node) && name !== undefined) {
      const entry = node.items[Number(name)]
      return offsetOf(entry, rest) ?? (entry === undefined ? undefined : startOf(entry))
    }
    if (!isMap(node)) return undefined
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    const own = isScalar(pair?.key) ? pair.key.range?.[0] : undefined
    return offsetOf(pair?.value, rest) ?? own
  }
  const given: Given[] = []
  for (const pair of contents.items) {
    const name = String(isScalar(pair.key) ? pair.key.value : pair.key)
    const offset = startOf(pair.key)
    const value = valueOf(pair.value, document)
    // What is built of such a value is one, too, and its anchors are no settings: one line says it all.
    if ('problem' in value)
      return withoutSettings([`${placeOf(offset)}: ${showValue(name)} ${value.problem}`])
    if (value.is !== null)
      given.push({
        name,
        value: value.is,
        place: placeOf(offset),
        placeOf: (keys) => placeOf(offsetOf(pair.value, keys) ?? offset),
      })
  }
  return { source: { audience: 'config file', given }, problems: [] }
}

const NESTED = 'is nested too deep, or an alias stands for what holds it'

function startOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? Number(range[0]) : 0
}

/** What a node stands for. The parser finds out only here that an alias has no anchor, and throws. */
function valueOf(node: unknown, document: Document.Parsed): { is: unknown } | { problem: string } {
  if (typeof node !== 'object' || node === null || !('toJS' in node)) return { is: null }
  try {
    // Aliases share what they stand for, so that converting costs no more than the text; its size is counted below.
    const is: unknown = (node as YAMLMap).toJS(document, { maxAliasCount: -1 })
    const size = sizeOf(is, MAX_DEPTH)
    return size <= MAX_VALUE_SIZE ? { is } : { problem: size === Infinity ? NESTED : 'holds too much' }
  } catch (error) {
    if (error instanceof ReferenceError)
      return { problem: 'holds an alias (*name) that has no anchor (&name) before it' }
    if (error instanceof RangeError) return { problem: NESTED }
    throw error
  }
}

/** Of a value as if written out, counted no further than just over the most; infinite where it is nested too deep. */
function sizeOf(value: unknown, depth: number): number {
  if (typeof value === 'string') return 1 + value.length
  if (typeof value !== 'object' || value === null) return 1
  if (depth === 0) return Infinity
  let size = 1
  for (const [key, each] of Object.entries(value)) {
    size += key.length + sizeOf(each, depth - 1)
    if (size > MAX_VALUE_SIZE) break
  }
  return size
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
