import { parseArgs } from 'node:util'
import { tellStories } from '../publish/issue/real-stories.ts'
import { CannotTest, RealServer } from './real-server.ts'

const HELP = `npm run test:forges -- --server URL --admin-token TOKEN

Tells the living issue's stories to a real Gitea or Forgejo. It makes two users, their tokens and repositories there, and
takes them away afterwards, also when a story fails.

  --server       its address, such as http://localhost:3000
  --admin-token  a token of an administrator, with all scopes; FORGE_ADMIN_TOKEN is read too
`

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** @returns the exit code: 0 well, 1 a story failed, 2 nothing could be told */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { server: { type: 'string' }, 'admin-token': { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help === true) {
    process.stdout.write(HELP)
    return 0
  }
  const token = values['admin-token'] ?? process.env['FORGE_ADMIN_TOKEN'] ?? ''
  if (values.server === undefined || !/^https?:\/\//.test(values.server) || token === '')
    throw new CannotTest(`--server needs an http or https address, and --admin-token a token.\n\n${HELP}`)
  const server = new RealServer(values.server, token)
  say(`${values.server}: version ${await server.check()}`)
  const told = await tellStories(server, say)
  return [...told.values()].some((wrong) => wrong !== undefined) ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof CannotTest) && !(error instanceof TypeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
