// A forge in a process of its own, for tests with a real runner:
//
//   node build/test/forge/main.js --dialect github --state-file forge.json
//
//   --port <number>              any free port by default
//   --base-path </git>           below a path
//   --api-path </api/v3>         GitHub as on an own server
//   --resume <state file>        goes on from what an earlier one held
//   --fault <JSON>               a fault of faults.ts; may be given more than once
//   --artifact-rules <JSON>      how the artifact service behaves; see artifacts.ts
//   --artifact-folder <folder>   where finished artifacts are written at the end
//
// It prints its URLs as one line of JSON. On SIGTERM or SIGINT it writes what it holds and what it was asked, and ends.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Dialect } from '../../src/forge/forge.ts'
import type { Fault } from './faults.ts'
import { startForge } from './server.ts'

const { values } = parseArgs({
  options: {
    dialect: { type: 'string', default: 'github' },
    port: { type: 'string', default: '0' },
    'base-path': { type: 'string', default: '' },
    'api-path': { type: 'string', default: '' },
    'state-file': { type: 'string' },
    resume: { type: 'string' },
    fault: { type: 'string', multiple: true, default: [] },
    'artifact-rules': { type: 'string', default: '{}' },
    'artifact-folder': { type: 'string' },
  },
})
if (!['github', 'gitea', 'forgejo'].includes(values.dialect)) throw new Error(`no dialect ${values.dialect}`)

const forge = await startForge({
  dialect: values.dialect as Dialect,
  port: Number(values.port),
  basePath: values['base-path'],
  apiPath: values['api-path'] === '/api/v3' ? '/api/v3' : '',
})
if (values.resume !== undefined) {
  const held = JSON.parse(fs.readFileSync(values.resume, 'utf8')) as { state: object }
  Object.assign(forge.state, held.state)
}
Object.assign(forge.artifacts.rules, JSON.parse(values['artifact-rules']))
for (const fault of values.fault) forge.fail(JSON.parse(fault) as Fault)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void finish())
process.stdout.write(`${JSON.stringify({ url: forge.url, serverUrl: forge.serverUrl, env: forge.env() })}\n`)

async function finish(): Promise<void> {
  const { state, requests, violations, artifacts, elsewhere } = forge
  const held = { state, requests, violations, artifacts: artifacts.list(), elsewhere: elsewhere.requests }
  const file = values['state-file']
  if (file !== undefined) fs.writeFileSync(file, `${JSON.stringify(held, null, 2)}\n`)
  const folder = values['artifact-folder']
  for (const { name, fileName, isFinal } of folder === undefined ? [] : artifacts.list()) {
    if (isFinal) fs.writeFileSync(path.join(folder ?? '', path.basename(fileName)), artifacts.read(name))
  }
  await forge.close()
}
