import type { Given, SettingSource } from './fill.ts'

/**
 * The settings of a YAML config file, each with its line.
 *
 * @param path as the user knows it, for messages
 */
export async function readConfigFile(
  path: string,
  text: string,
): Promise<{ source: SettingSource; problems: string[] }> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeOf = (offset: number): string => `${path}:${lines.linePos(offset).line}`
  const empty: SettingSource = { audience: 'config file', given: [] }

  if (document.errors.length > 0) {
    return {
      source: empty,
      problems: document.errors.map((error) => `${placeOf(error.pos[0])}: ${firstLine(error.message)}`),
    }
  }
  if (document.contents === null) return { source: empty, problems: [] }
  if (!isMap(document.contents)) {
    return { source: empty, problems: [`${path}:1: the file must hold settings, as in "window-days: 14"`] }
  }
  /** Where the key that a path leads to stands; the nearest key above it where there is none. */
  const offsetOf = (node: unknown, [name, ...rest]: readonly string[]): number | undefined => {
    if (!isMap(node)) return undefined
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    const own = isScalar(pair?.key) ? pair.key.range?.[0] : undefined
    return offsetOf(pair?.value, rest) ?? own
  }
  const values = valuesOf(document)
  if (values === undefined)
    return {
      source: empty,
      problems: [
        `${path}:1: an alias (*name) has no anchor (&name) before it, or aliases stand for too much`,
      ],
    }
  const given = document.contents.items
    .map((pair): Given => {
      const name = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
      const offset = isScalar(pair.key) ? pair.key.range[0] : 0
      return {
        name,
        value: Object.hasOwn(values, name) ? values[name] : undefined,
        place: placeOf(offset),
        placeOf: (keys) => placeOf(offsetOf(pair.value, keys) ?? offset),
      }
    })
    .filter(({ value }) => value !== null)
  return { source: { audience: 'config file', given }, problems: [] }
}

/** Undefined where aliases cannot be resolved: the parser finds that out only here, and throws. */
function valuesOf(document: { toJS: () => unknown }): Record<string, unknown> | undefined {
  try {
    return document.toJS() as Record<string, unknown>
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message
}
