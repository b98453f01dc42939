import type { Cycle, SourceReport } from './retro.ts'

/** Where evidence stands: a line of a file, or a page. */
export type Place = { path: string; line: number } | { url: string }

/** `logs/cycles.jsonl:12`, or the address of the page that the cycle was read from. */
export function placeText(
  { line, source, url }: Pick<Cycle, 'line' | 'source' | 'url'>,
  sources: readonly Pick<SourceReport, 'path'>[],
): string {
  return url ?? `${sources[source]?.path ?? ''}:${line}`
}

/** What `placeText` wrote, which may come from a file that anybody wrote: undefined for anything else. */
export function readPlace(text: string): Place | undefined {
  if (text.startsWith('https://')) return readPage(text)
  const [, path = '', line = ''] = /^(.+):(\d{1,15})$/s.exec(text) ?? []
  return path === '' ? undefined : { path, line: Number(line) }
}

/** A page of https; one with a name or a password in its address is none that we would link to. */
function readPage(text: string): Place | undefined {
  if (!URL.canParse(text)) return undefined
  const { href, username, password } = new URL(text)
  return username === '' && password === '' ? { url: href } : undefined
}
