import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { promisify } from 'node:util'
import { connectForge } from '../../src/forge/connect.ts'
import { makeRoot, PROJECT } from '../project.ts'
import { create, get } from './calls.ts'
import { QUICK, runnerEnv, startScripted, TOKEN } from './scripted.ts'

/** What a process says that starts with this environment; only standard output may hold anything. */
async function ask(env: Readonly<Record<string, string>>): Promise<unknown> {
  const script = path.join(PROJECT, 'build', 'test', 'forge', 'who-am-i.js')
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script], { env })
  assert.equal(stderr, '')
  return JSON.parse(stdout)
}

const ADA = { login: 'ada', id: 8 }
/** A name that no resolver knows: only the proxy does. */
const HIDDEN_HOST = 'forge.test'

/** A proxy that leads every tunnel to the given server; what it was asked stands in the list. */
async function startProxy(
  context: TestContext,
  origin: string,
): Promise<{ origin: string; asked: object[] }> {
  const asked: object[] = []
  const sockets = new Set<net.Socket>()
  const proxy = http.createServer((_request, response) => response.writeHead(400).end())
  proxy.on('connect', (request, socket: net.Socket) => {
    asked.push({
      to: request.url,
      proxyAuth: request.headers['proxy-authorization'],
      auth: request.headers.authorization,
    })
    const target = net.connect(Number(new URL(origin).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
    for (const one of [socket, target]) sockets.add(one.on('error', () => one.destroy()))
  })
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve)
  })
  context.after(() => {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  })
  return { origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked }
}

/** A key and a certificate for the hidden host that nobody signed; undefined after telling the test to skip. */
function selfSigned(context: TestContext): { key: string; cert: string; file: string } | undefined {
  const folder = makeRoot(context)
  const [key, file] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
  const names = ['-subj', `/CN=${HIDDEN_HOST}`, '-addext', `subjectAltName=DNS:${HIDDEN_HOST},IP:127.0.0.1`]
  const files = ['-keyout', key, '-out', file, '-days', '2', '-nodes']
  if (spawnSync('openssl', ['req', '-x509', ...curve, ...names, ...files]).status === 0)
    return { key: fs.readFileSync(key, 'utf8'), cert: fs.readFileSync(file, 'utf8'), file }
  context.skip('openssl made no certificate')
  return undefined
}

function hiddenEnv(origin: string): Record<string, string> {
  return runnerEnv(origin.replace('127.0.0.1', HIDDEN_HOST), 'github')
}

test('fault 102: HTTP_PROXY is used, with its password and without our token', async (context) => {
  const server = await startScripted(context, () => ({ json: ADA }))
  const proxy = await startProxy(context, server.origin)
  const env = { ...hiddenEnv(server.origin), HTTP_PROXY: proxy.origin.replace('//', '//me:p%40ss@') }
  assert.deepEqual(await ask(env), ADA)
  const to = `${HIDDEN_HOST}:${new URL(server.origin).port}`
  const proxyAuth = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
  assert.deepEqual(proxy.asked, [{ to, proxyAuth, auth: undefined }])
  assert.equal(server.seen[0]?.headers.authorization, `token ${TOKEN}`)
})

test('fault 102: NO_PROXY keeps a host away from the proxy', async (context) => {
  const server = await startScripted(context, () => ({ json: ADA }))
  const proxy = await startProxy(context, server.origin)
  const env = { ...hiddenEnv(server.origin), HTTP_PROXY: proxy.origin, NO_PROXY: `other, ${HIDDEN_HOST}` }
  const said = (await ask(env)) as { problem: string; say: string }
  assert.equal(said.problem, 'unreachable')
  assert.match(said.say, /forge\.test:\d+ cannot be reached/)
  assert.deepEqual(proxy.asked, [])
})

test('fault 102: HTTPS_PROXY and an authority of one’s own work together', async (context) => {
  const tls = selfSigned(context)
  if (tls === undefined) return
  const server = await startScripted(context, () => ({ json: ADA }), { tls })
  const proxy = await startProxy(context, server.origin)
  const env = { ...hiddenEnv(server.origin), HTTPS_PROXY: proxy.origin, NODE_EXTRA_CA_CERTS: tls.file }
  assert.deepEqual(await ask(env), ADA)
  assert.equal(proxy.asked.length, 1)
})

test('fault 103: a certificate that nobody trusts is named, with the variable that helps, and is asked for once', async (context) => {
  const tls = selfSigned(context)
  if (tls === undefined) return
  const server = await startScripted(context, () => ({ json: ADA }), { tls })
  for (const call of [get, create]) {
    const forge = await connectForge(runnerEnv(server.origin, 'gitea'), TOKEN, QUICK)
    await assert.rejects(call(forge), { problem: 'unreachable', message: /SELF_SIGNED.*NODE_EXTRA_CA_CERTS/ })
  }
  assert.deepEqual(server.seen, [])
  assert.equal(server.connections(), 2)
})

test('a proxy’s address that is none is named without its password', async () => {
  const env = { ...hiddenEnv('https://127.0.0.1'), HTTPS_PROXY: 'http://me:secret@:99999' }
  const said = (await ask(env)) as { problem: string; say: string }
  assert.equal(said.problem, 'unreachable')
  assert.match(said.say, /HTTPS_PROXY/)
  assert.ok(!said.say.includes('secret'))
})

test('a note on a deprecated path is not repeated on the runner’s output', async (context) => {
  const server = await startScripted(context, () => ({
    json: ADA,
    headers: { deprecation: 'true', sunset: '::error::x', link: '<http://x/ ::error::y>; rel="deprecation"' },
  }))
  assert.deepEqual(await ask(runnerEnv(server.origin, 'github')), ADA)
})
