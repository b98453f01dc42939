import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

type Root = ReturnType<typeof parser.parse>
type RootContent = Root['children'][number]

/** A node of a parsed page. */
export type Shown = Root | RootContent

export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown)
}

/**
 * The shape of a parsed page: `paragraph(text "a")`. Neighbouring texts are one, and our own U+200B is left out, so
 * that the shape holds what a reader sees.
 */
export function shapeOf(node: Root | RootContent): string {
  if (node.type === 'text') return `text ${JSON.stringify(visibleOf(node.value))}`
  if (node.type === 'link') return `link ${node.url}(${childrenOf(node)})`
  if (node.type === 'code') return `code ${node.lang ?? ''}(${JSON.stringify(visibleOf(node.value))})`
  if ('value' in node) return `${node.type} ${JSON.stringify(node.value)}`
  return 'children' in node ? `${node.type}(${childrenOf(node)})` : node.type
}

function childrenOf(node: { children: readonly RootContent[] }): string {
  return node.children.map(shapeOf).join(', ')
}

function visibleOf(text: string): string {
  return text.replaceAll('\u200B', '')
}

/** Everything that a page shows, with our U+200B: what a forge searches for mentions and references. */
export function textOf(node: Root | RootContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('\n') : ''
}
