import type { Call } from './exchange.ts'

/** The page that is asked for, and the `Link` entries to the others. */
export function cutPage<Item>(
  call: Call,
  items: readonly Item[],
  size: number,
): { page: readonly Item[]; links: string[] } {
  const number = Math.max(1, Number(call.query['page'] ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (target: number, relation: string) => {
    const query = new URLSearchParams({ ...call.query, page: `${target}` })
    return `<${call.url}?${query.toString()}>; rel="${relation}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ]
  return { page: items.slice((number - 1) * size, number * size), links }
}
