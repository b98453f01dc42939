/** A part of a page. `drop` says which goes first when the page is too long, the lowest; undefined: it stays. */
export interface Section {
  text: string
  drop?: number
}

/**
 * The sections with blank lines between them, without as many whole ones as it takes to keep within `budget` UTF-16
 * units; undefined where those that stay are too long.
 */
export function joinWithin(sections: readonly Section[], budget: number): string | undefined {
  let kept = sections.filter(({ text }) => text !== '')
  for (;;) {
    const page = kept.map(({ text }) => text).join('\n\n')
    if (page.length <= budget) return page
    const next = Math.min(...kept.flatMap(({ drop }) => drop ?? []))
    if (next === Infinity) return undefined
    kept = kept.filter(({ drop }) => drop !== next)
  }
}
