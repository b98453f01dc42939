/** The action and the command load the rest only on a Node that can parse it: an older one could not even say what is wrong. */

const OLDEST_NODE = 20

/** What is wrong with the Node that runs this; undefined where nothing is. */
export function problemOfNode(): string | undefined {
  const { node } = process.versions
  if (Number.parseInt(node, 10) >= OLDEST_NODE) return undefined
  return `Loop Introspection needs Node.js ${OLDEST_NODE} or newer and was started with ${node}.`
}
