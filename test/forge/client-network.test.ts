import assert from 'node:assert/strict'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { connectForge } from '../../src/forge/connect.ts'
import { ForgeError } from '../../src/forge/forge.ts'
import { create, edit, get } from './calls.ts'
import { FakeClock } from './fake-clock.ts'
import { issueJson, openScene, QUICK, runnerEnv, startScripted, TOKEN } from './scripted.ts'

const CALLS = { get, create, edit }

/** A port that somebody listened on a moment ago. */
async function closedOrigin(): Promise<string> {
  const server = net.createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return `http://127.0.0.1:${port}`
}

for (const [name, call] of Object.entries(CALLS)) {
  const isRead = name === 'get'

  test(`fault 77: ${name}: a server that says nothing is left after the request’s limit`, async (context) => {
    const limits = { requestMs: 15_000, totalMs: 90_000, pauseMs: 0 }
    const { forge, seen, clock } = await openScene(context, 'github', () => ({ instead: 'hang' }), limits)
    await assert.rejects(call(forge), {
      problem: isRead ? 'unreachable' : 'unknown-outcome',
      message: /no answer in time/,
    })
    assert.equal(seen.length, isRead ? 4 : 1)
    assert.equal(clock.nowMs(), seen.length * 15_000)
  })

  test(`${name}: when the time for all requests is used up, nothing more is sent`, async (context) => {
    const limits = { requestMs: 2000, totalMs: 150 }
    const { forge, seen, clock } = await openScene(context, 'gitea', () => ({ instead: 'hang' }), limits)
    await assert.rejects(call(forge), { problem: isRead ? 'out-of-time' : 'unknown-outcome' })
    await assert.rejects(call(forge), { problem: 'out-of-time', message: /0\.15 seconds/ })
    assert.equal(seen.length, 1)
    assert.equal(clock.nowMs(), 150)
  })

  test(`${name}: a connection that is cut`, async (context) => {
    const { forge, seen } = await openScene(context, 'forgejo', () => ({ instead: 'reset' }))
    await assert.rejects(call(forge), { problem: isRead ? 'unreachable' : 'unknown-outcome' })
    assert.equal(seen.length, isRead ? 4 : 1)
  })

  test(`${name}: a port that nobody listens on is unreachable, so nothing was written`, async () => {
    const env = runnerEnv(await closedOrigin(), 'github')
    const forge = await connectForge(env, TOKEN, QUICK, new FakeClock())
    await assert.rejects(call(forge), { problem: 'unreachable', message: /ECONNREFUSED/ })
  })

  for (const status of [301, 307, 308])
    test(`fault 81: ${name}: a ${status} within the origin is followed with method, body and token`, async (context) => {
      const { forge, seen } = await openScene(context, 'github', ({ url, headers }) => {
        if (url.startsWith('/api/v3/repos/'))
          return { status, headers: { location: '/api/v3/repositories/1' } }
        return url.endsWith('/1')
          ? { status, headers: { location: `http://${headers.host}/api/v3/repositories/2:x{y}` } }
          : { json: issueJson(5) }
      })
      await call(forge)
      assert.equal(seen.length, 3)
      for (const { method, headers, body } of seen) {
        assert.equal(headers.authorization, `token ${TOKEN}`)
        assert.deepEqual([method, body], [seen[0]?.method, seen[0]?.body])
      }
    })

  test(`fault 81: ${name}: a redirect to another origin is refused, and it never hears of us`, async (context) => {
    const other = await startScripted(context, () => ({ json: issueJson(5) }))
    for (const location of [`${other.origin}/api/v3`, other.origin.replace('127.0.0.1', 'localhost')])
      for (const status of [301, 302, 303, 307, 308]) {
        const { forge, seen } = await openScene(context, 'gitea', () => ({ status, headers: { location } }))
        await assert.rejects(call(forge), { problem: 'redirected' })
        assert.equal(seen.length, 1)
      }
    assert.deepEqual(other.seen, [])
  })

  test(`${name}: a redirect in a circle ends`, async (context) => {
    const { forge, seen } = await openScene(context, 'github', ({ url }) => ({
      status: 307,
      headers: { location: url },
    }))
    await assert.rejects(call(forge), { problem: 'redirected' })
    assert.equal(seen.length, 6)
  })
}

const ADDRESSES: [what: string, host: string, suffix: string, path: string][] = [
  ['fault 99: slashes at the end', '127.0.0.1', '/api/v1//', '/api/v1/repos/ada/loops/issues/5'],
  ['fault 100: a sub-path', '127.0.0.1', '/git/api/v1/', '/git/api/v1/repos/ada/loops/issues/5'],
  ['fault 101: an IPv6 address', '::1', '/api/v1', '/api/v1/repos/ada/loops/issues/5'],
]

for (const [what, host, suffix, url] of ADDRESSES)
  test(`${what} in the API’s address: asked at the right path`, async (context) => {
    const server = await startScripted(context, () => ({ json: issueJson(5) }), { host }).catch(
      () => undefined,
    )
    if (server === undefined) {
      context.skip(`${host} is not there`)
      return
    }
    const env = { ...runnerEnv(server.origin, 'gitea'), GITHUB_API_URL: `${server.origin}${suffix}` }
    await (await connectForge(env, TOKEN, QUICK, new FakeClock())).getIssue(5)
    assert.deepEqual(
      server.seen.map((seen) => seen.url),
      [url],
    )
  })

for (const token of ['', ' \n', 'two words-secret', 'line\nsecret', 'ümlaut-secret'])
  test(`${JSON.stringify(token)} is no token, and is not repeated`, async () => {
    const connecting = connectForge(runnerEnv('http://127.0.0.1:1', 'github'), token)
    await assert.rejects(
      connecting,
      (error) =>
        error instanceof ForgeError &&
        error.problem === 'unauthorized' &&
        !(error.stack ?? '').includes('secret'),
    )
  })
