import assert from 'node:assert/strict'
import { parseMarkdown, type Shown } from './markdown-tree.ts'

/** What a reader gives a page: words of the whole, and where the first order stands. */
const MOST_WORDS = { markdown: 600, 'issue body': 450 } as const
const MOST_LINES_OF_A_COMMENT = 5
const ORDER_ENDS_WITHIN = 40
const MOST_WORDS_OF_AN_ORDER = 25

/** Everything that a page shows as words: not the source of a chart, no comments, no tags. */
function shownText(node: Shown): string {
  if (node.type === 'code' && node.lang === 'mermaid') return ''
  if (node.type === 'html') return node.value.replaceAll(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')
  if ('value' in node) return node.value
  return 'children' in node
    ? node.children.map((child) => shownText(child)).join(node.type === 'paragraph' ? '' : ' ')
    : ''
}

/** Whatever has a letter or a digit, between spaces. */
export function wordsOf(markdown: string): string[] {
  return shownText(parseMarkdown(markdown))
    .replaceAll('\u200B', '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** @param pages as `allPages` names them */
export function assertShort(pages: Readonly<Record<string, string>>): void {
  for (const [name, most] of Object.entries(MOST_WORDS)) {
    const page = pages[name] ?? ''
    const words = wordsOf(page)
    assert.ok(words.length <= most, `${name} has ${words.length} words:\n${page}`)
    const [before, order] = /^([\s\S]*?)Do this first: (.*?)\*\*(?:\n|$)/m.exec(page)?.slice(1) ?? []
    if (before === undefined || order === undefined) continue
    const length = wordsOf(order).length
    assert.ok(length <= MOST_WORDS_OF_AN_ORDER, `${length} words: ${order}`)
    const end = wordsOf(before).length + 3 + length
    assert.ok(end <= ORDER_ENDS_WITHIN, `the first order of ${name} ends at word ${end}:\n${page}`)
  }
  const lines = (pages['delta comment'] ?? '').split('\n').filter((line) => line !== '')
  assert.ok(lines.length <= MOST_LINES_OF_A_COMMENT, lines.join('\n'))
}
