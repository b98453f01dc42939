/** Lists and maps within their bounds, with what was left out counted beside them. */

type Cut<Name extends string, List> = Record<Name, List> & Partial<Record<`${Name}_omitted`, number>>

/** The first `most` under the list's name on disk, each as it stands there. */
export function boundedList<Name extends string, T>(
  name: Name,
  all: readonly T[],
  most: number,
): Cut<Name, T[]>
export function boundedList<Name extends string, T, Block>(
  name: Name,
  all: readonly T[],
  most: number,
  blockOf: (item: T) => Block,
): Cut<Name, Block[]>
export function boundedList<Name extends string, T>(
  name: Name,
  all: readonly T[],
  most: number,
  blockOf: (item: T) => unknown = (item) => item,
): Cut<Name, unknown[]> {
  return withOmitted(
    name,
    all.slice(0, most).map((item) => blockOf(item)),
    all.length - most,
  )
}

/** The last `most`. */
export function newestOf<Name extends string, T>(name: Name, all: readonly T[], most: number): Cut<Name, T[]>
export function newestOf<Name extends string, T, Block>(
  name: Name,
  all: readonly T[],
  most: number,
  blockOf: (item: T) => Block,
): Cut<Name, Block[]>
export function newestOf<Name extends string, T>(
  name: Name,
  all: readonly T[],
  most: number,
  blockOf: (item: T) => unknown = (item) => item,
): Cut<Name, unknown[]> {
  return withOmitted(
    name,
    all.slice(Math.max(0, all.length - most)).map((item) => blockOf(item)),
    all.length - most,
  )
}

/** A map of the first `most`: fromEntries defines properties, so that even `__proto__` is a name like any other. */
export function boundedMap<Name extends string, T>(
  name: Name,
  all: readonly (readonly [key: string, value: T])[],
  most: number,
): Cut<Name, Record<string, T>> {
  return withOmitted(name, Object.fromEntries(all.slice(0, most)), all.length - most)
}

function withOmitted<Name extends string, List>(name: Name, list: List, more: number): Cut<Name, List> {
  return { [name]: list, ...(more > 0 && { [`${name}_omitted`]: more }) } as Cut<Name, List>
}

/** All in their order, but the `most` that weigh most before the others; of equal weight the earlier. */
export function weightiestFirst<T>(all: readonly T[], most: number, weigh: (item: T) => number): T[] {
  if (all.length <= most) return [...all]
  const byWeight = all.toSorted((a, b) => weigh(b) - weigh(a))
  const chosen = new Set(byWeight.slice(0, most))
  return [...all.filter((item) => chosen.has(item)), ...byWeight.slice(most)]
}
