/** How many words a reader meets on a page of Markdown: no marks, no addresses, no source of a chart. */
export function countWords(markdown: string): number {
  const shown = markdown
    .replaceAll(/^```mermaid\n[\s\S]*?^```$/gm, '')
    .replaceAll(/<!--[\s\S]*?-->|<[^>\n]*>/g, ' ')
    .replaceAll(/\]\([^()\n]*\)/g, '] ')
  return shown.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
