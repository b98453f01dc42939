// A forge in a process of its own, for tests with a real runner:
//
//   node build/test/forge/main.js --dialect github --port 0 --state-file forge.json [--fault '{"kind":"hang"}']...
//
// It prints its URLs as one line of JSON. On SIGTERM or SIGINT it writes what it holds and what it was asked, and ends.
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import type { Dialect } from '../../src/forge/forge.ts'
import type { Fault } from './faults.ts'
import { startForge } from './server.ts'

const { values } = parseArgs({
  options: {
    dialect: { type: 'string', default: 'github' },
    port: { type: 'string', default: '0' },
    'base-path': { type: 'string', default: '' },
    'state-file': { type: 'string' },
    fault: { type: 'string', multiple: true, default: [] },
  },
})
if (!['github', 'gitea', 'forgejo'].includes(values.dialect)) throw new Error(`no dialect ${values.dialect}`)

const forge = await startForge({
  dialect: values.dialect as Dialect,
  port: Number(values.port),
  basePath: values['base-path'],
})
for (const fault of values.fault) forge.fail(JSON.parse(fault) as Fault)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void finish())
process.stdout.write(`${JSON.stringify({ url: forge.url, serverUrl: forge.serverUrl, env: forge.env() })}\n`)

async function finish(): Promise<void> {
  const { state, requests, violations, artifacts, elsewhere } = forge
  const file = values['state-file']
  const held = { state, requests, violations, artifacts: artifacts.list(), elsewhere: elsewhere.requests }
  if (file !== undefined) fs.writeFileSync(file, `${JSON.stringify(held, null, 2)}\n`)
  await forge.close()
}
