import { parseMarkdown, textOf } from './markdown-tree.ts'

type Root = ReturnType<typeof parseMarkdown>
type Node = Root['children'][number]

/** Tags that our pages write; any other HTML would have come from a log. */
const OUR_TAGS = /^<\/?(details|summary|b|br|sub|code)( ?\/)?>$/
const OUR_COMMENT = /^<!-- loop-introspection:[a-z-]+ [^<>]*-->$/

const NO_VALUES = /\b(NaN|undefined|null|None(?! of)|Infinity)\b|\[object /
const ONE_OF_MANY =
  /(?<![\d.,:/-]|\bof )1 (cycles|failures|tries|issues|points|lines|days|weeks|findings|reasons|tasks)\b/
const ODD_STOPS = /[^.]\.\.(?!\.)|[,;:]\.|\.,|\?\.|!\.|\( |\(\)| \.(?=\s|$)/

/** What is wrong with a page, as sentences; none for a good one. Texts from outside must be harmless words. */
export function faultsOf(markdown: string): string[] {
  return [...structureFaultsOf(markdown), ...textFaults(parseMarkdown(markdown))]
}

/** The same without a look at words and stops: of pages that quote anything. */
export function structureFaultsOf(markdown: string): string[] {
  const root = parseMarkdown(markdown)
  const nodes = [...walk(root)]
  return [
    ...nodes.flatMap(faultsOfNode),
    ...emptyHeadings(root),
    ...unbalanced(nodes),
    ...(countAlerts(nodes) > 1 ? [`${countAlerts(nodes)} alerts`] : []),
  ]
}

function* walk(node: Root | Node): Generator<Node> {
  if (!('children' in node)) return
  for (const child of node.children as Node[]) {
    yield child
    yield* walk(child)
  }
}

const NEVER_EMPTY = new Set(['heading', 'listItem', 'strong', 'link', 'blockquote'])

function faultsOfNode(node: Node): string[] {
  if (NEVER_EMPTY.has(node.type)) return textOf(node).trim() === '' ? [`empty ${node.type}`] : []
  if (node.type === 'table') return tableFaults(node)
  if (node.type === 'html') return htmlFaults(node.value)
  if (node.type === 'image') return ['an image']
  return node.type === 'code' && node.lang === 'mermaid' ? chartFaults(node.value) : []
}

function tableFaults(table: Extract<Node, { type: 'table' }>): string[] {
  const widths = table.children.map(({ children }) => children.length)
  const [head = 0, ...rows] = widths
  return [
    ...(rows.length === 0 ? ['a table without rows'] : []),
    ...(head > 3 ? [`a table of ${head} columns`] : []),
    ...(rows.every((width) => width === head) ? [] : [`rows of ${rows.join(', ')} cells under ${head}`]),
    ...(table.children.slice(1).some(({ children }) => children.every((cell) => textOf(cell).trim() === ''))
      ? ['a row without text']
      : []),
  ]
}

function htmlFaults(html: string): string[] {
  const tags = html.match(/<!--[^]*?-->|<[^>]*>?/g) ?? []
  return tags.filter((tag) => !OUR_TAGS.test(tag) && !OUR_COMMENT.test(tag)).map((tag) => `raw HTML: ${tag}`)
}

/** In the grammar of `xychart-beta`: every series as long as its axis. */
function chartFaults(chart: string): string[] {
  const axis = /x-axis \[(.*)\]/.exec(chart)?.[1]?.split(',').length
  const series = [...chart.matchAll(/^ {2}(?:bar|line) \[(.*)\]$/gm)].map(([, values = '']) =>
    values.split(','),
  )
  return [
    ...(axis === undefined || series.length === 0 ? ['a chart without axis or series'] : []),
    ...series
      .filter(({ length }) => length !== axis)
      .map(({ length }) => `${length} values on ${axis} places`),
    ...series
      .flat()
      .filter((value) => !/^ ?-?\d+$/.test(value))
      .map((value) => `a bar of ${value}`),
  ]
}

/** A heading stands over something. */
function emptyHeadings({ children }: Root): string[] {
  return children.flatMap((node, index) => {
    const next = children[index + 1]
    const isBare = node.type === 'heading' && (next === undefined || next.type === 'heading')
    return isBare ? [`nothing under "${textOf(node)}"`] : []
  })
}

function unbalanced(nodes: readonly Node[]): string[] {
  const html = nodes.map((node) => (node.type === 'html' ? node.value : '')).join('')
  return ['details', 'summary', 'b', 'sub', 'code'].flatMap((tag) => {
    const opened = html.split(`<${tag}>`).length
    const closed = html.split(`</${tag}>`).length
    return opened === closed ? [] : [`<${tag}> opened ${opened - 1} times, closed ${closed - 1} times`]
  })
}

function countAlerts(nodes: readonly Node[]): number {
  return nodes.filter((node) => node.type === 'blockquote' && textOf(node).trimStart().startsWith('[!'))
    .length
}

function textFaults(root: Root): string[] {
  return [...walk(root)]
    .filter((node) => ['paragraph', 'heading', 'tableCell'].includes(node.type))
    .flatMap((node) => lineFaults(lineOf(node)))
}

/** A paragraph as it is read: what stands side by side stays side by side. */
function lineOf(node: Node): string {
  if (node.type === 'html') return node.value === '<br>' ? '\n' : ''
  if ('value' in node) return node.value.replaceAll('\u200B', '')
  return 'children' in node ? node.children.map((child) => lineOf(child as Node)).join('') : ''
}

/** The laws of a line of prose, also for pages that are no Markdown. */
export function lineFaults(line: string): string[] {
  return [NO_VALUES, ONE_OF_MANY, ODD_STOPS].flatMap((law) => {
    const found = law.exec(line)
    return found === null
      ? []
      : [`"${found[0]}" in: ${line.slice(Math.max(0, found.index - 60), found.index + 60)}`]
  })
}
