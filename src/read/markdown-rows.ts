import { parseJson, stringifyJson } from '../model/json.ts'
import type { Slice } from './json-lists.ts'

const EXAMPLE_HEADING = /\b(?:format|schema|template|example|fields)\b/i

/**
 * The JSON in a Markdown file: lines that are an object (also as list items), and fenced blocks of JSON.
 *
 * Fences under a heading such as "Format" or "Schema" explain how a line looks, and comments are off; neither counts.
 */
export function sliceMarkdown(text: string): Slice[] {
  const slices: Slice[] = []
  let fence: { mark: string; lines: string[]; line: number } | undefined
  let isExample = false
  let isComment = false
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (fence !== undefined) {
      if (!line.startsWith(fence.mark)) fence.lines.push(raw)
      else {
        if (!isExample) slices.push(...sliceFence(fence.lines, fence.line))
        fence = undefined
      }
      continue
    }
    if (isComment || line.startsWith('<!--')) {
      isComment = !line.includes('-->')
      continue
    }
    const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0]
    if (mark !== undefined) fence = { mark, lines: [], line: index + 2 }
    else if (/^#{1,6}\s/.test(line)) isExample = EXAMPLE_HEADING.test(line)
    else slices.push(...sliceLine(line, index + 1))
  }
  if (fence !== undefined && !isExample) slices.push(...sliceFence(fence.lines, fence.line))
  return slices
}

/** One object over the lines of a block, a list of them, or one a line. */
function sliceFence(lines: string[], line: number): Slice[] {
  const text = lines.join('\n')
  const value = parseJson(text)
  if (Array.isArray(value)) return value.map((each) => ({ text: stringifyJson(each) ?? '', line }))
  if (value !== undefined) return [{ text, line }]
  return lines.flatMap((each, index) => sliceLine(each.trim(), line + index))
}

function sliceLine(line: string, number: number): Slice[] {
  const text = line.replace(/^[-*+]\s+/, '').replace(/^`(.*)`$/, '$1')
  return text.startsWith('{') ? [{ text, line: number }] : []
}
