import type { Answer } from './failures.ts'
import type { Call, Send } from './transport.ts'

type Query = Readonly<Record<string, string>>

/** How a dialect's lists are walked: the parameter of the page's size, and the query of the page after this one. */
export interface Paging {
  size: Query
  next: (query: Query, headers: Answer['headers'], page: number) => Query | undefined
}

/** A server that always names a next page is not followed for ever. */
const MAX_PAGES = 20

/**
 * GitHub names the next page in a header. Only its query is taken: the request goes to our own path on our own server,
 * wherever the link points.
 */
export const BY_LINK: Paging = {
  size: { per_page: '100' },
  next(_query, headers) {
    const link = /<([^<>]*)>\s*;[^<]*\brel="?next\b/.exec(String(headers['link'] ?? ''))?.[1]
    return link === undefined || !link.includes('?')
      ? undefined
      : Object.fromEntries(new URLSearchParams(link.slice(link.indexOf('?'))))
  },
}

/** Gitea's page sizes are the administrator's, and some lists have no pages: read until nothing new comes. */
export const BY_NUMBER: Paging = {
  size: { limit: '50' },
  next: (query, _headers, page) => ({ ...query, page: String(page + 1) }),
}

/** Reads a list until there is no next page, a page brings nothing new or is enough, or 20 pages are read. */
export async function readPages<T>(
  send: Send,
  call: Call<T[]>,
  paging: Paging,
  keyOf: (entry: T) => number,
  { query, isEnough }: { query?: Query; isEnough?: (page: readonly T[]) => boolean } = {},
): Promise<T[]> {
  const found = new Map<number, T>()
  let next: Query | undefined = { ...query, ...paging.size }
  for (let page = 1; page <= MAX_PAGES && next !== undefined; page += 1) {
    const { data, headers } = await send({
      ...call,
      path: `${call.path}?${new URLSearchParams(next).toString()}`,
    })
    const before = found.size
    for (const entry of data) found.set(keyOf(entry), entry)
    if (found.size === before || isEnough?.(data) === true) break
    next = paging.next(next, headers, page)
  }
  return [...found.values()]
}
