import type { TestContext } from 'node:test'
import { type ForgeOptions, type RunningForge, startForge } from './server.ts'
import { TOKENS } from './setup.ts'

export interface Told {
  status: number
  headers: Headers
  /** Parsed where it is JSON. */
  body: unknown
}

/** A forge that ends with the test. */
export async function openForge(test: TestContext, options: ForgeOptions): Promise<RunningForge> {
  const forge = await startForge(options)
  test.after(() => forge.close())
  return forge
}

/** One bare request, `POST /repos/octo/loop/issues`, with no client between. */
export async function ask(
  forge: Pick<RunningForge, 'url'>,
  line: string,
  body?: unknown,
  token: string | null = TOKENS.job,
  more: RequestInit = {},
): Promise<Told> {
  const [method = '', path = ''] = line.split(' ')
  const response = await fetch(forge.url + path, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...more,
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== ''
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
}
