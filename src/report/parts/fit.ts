/** A part of a page. Of all that do not fit, the ones of the highest rank go first, and of these the last. */
export interface Section {
  text: string
  /** 0: stays. */
  rank: number
}

interface Fit {
  most: number
  /** In the unit of `most`; UTF-16 units where nothing is said. */
  lengthOf?: (text: string) => number
  /** Ends a page of which something was left out. */
  note?: string
}

/**
 * The sections with blank lines between them, without as many whole ones as it takes to fit: a page is never cut inside
 * one. Undefined where those that stay are too long.
 */
export function fitSections(sections: readonly Section[], limits: Fit | readonly Fit[]): string | undefined {
  const kept = sections.filter(({ text }) => text !== '')
  const join = (all: readonly Section[]): string => all.map(({ text }) => text).join('\n\n')
  const broken = (page: string): Fit | undefined =>
    [limits].flat().find(({ most, lengthOf = (text) => text.length }) => lengthOf(page) > most)
  let page = join(kept)
  for (let over = broken(page); over !== undefined; over = broken(page)) {
    const { note = '' } = over
    const rank = Math.max(0, ...kept.map((section) => section.rank))
    if (rank === 0) return undefined
    const last = kept.findLastIndex((section) => section.rank === rank)
    kept.splice(last, 1)
    page = join(note === '' ? kept : [...kept, { text: note, rank: 0 }])
  }
  return page
}
